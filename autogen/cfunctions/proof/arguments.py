"""Records for trials: classes that look like the target's ctypes records, and instances with values in Python and C."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ...clang import TypeKind
from ...clang import library as clang
from ...passes.names import member
from ..translate.ctypes_name import ctypes_name
from ..translate.expr import FLOATS
from ..translate.subobjects import Subobject, is_anonymous, is_array, is_record, members, subobjects
from . import samples

_CODES = {"c_bool": "?", "c_char": "c", "c_void_p": "P", "c_float": "f", "c_double": "d", "": "g"}
_CHARS = (TypeKind.CHAR_S, TypeKind.CHAR_U)
_RANDOM = 24  # further calls of functions that take records
_FEW = (0, 1, 2, 3, 5)  # their values: small ones, so that they are often equal or next to each other


class Standin:
    """The base of all classes that stand for records: members that were not given have no value."""

    _fields_: Sequence[Any] = ()
    _anonymous_: Sequence[str] = ()

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)

    def __getattr__(self, name: str) -> Any:
        raise TypeError(f"{name} has no value")


class Classes:
    """The classes of one target's records, each made once."""

    def __init__(self, sizes: Any) -> None:
        self.sizes = sizes
        self._made: dict[str, type] = {}

    def of(self, kind: Any) -> Any:
        """What ctypes has for a type, as far as the run time looks at it."""
        canonical = kind.get_canonical()
        if is_record(kind):
            declaration = canonical.get_declaration()
            key = f"{declaration.get_usr()} {declaration.location.line} {declaration.location.column}"
            if key not in self._made:
                self._made[key] = self._record(kind)
            return self._made[key]
        if is_array(kind):
            return type("array", (), {"_type_": self.of(canonical.get_array_element_type())})
        return self._number(kind)

    def _record(self, kind: Any) -> type:
        fields: list[tuple[Any, ...]] = []
        promoted: list[str] = []
        for number, field in enumerate(members(kind)):
            name = f"_{number}" if is_anonymous(field) else member(field.spelling)
            promoted += [name] * is_anonymous(field)
            bits = [field.get_bitfield_width()] if field.is_bitfield() else []
            fields.append((name, self.of(field.type), *bits))
        return type("record", (Standin,), {"_fields_": fields, "_anonymous_": promoted})

    @staticmethod
    def _number(kind: Any) -> type:
        name = "c_char" if clang.type_kind(kind.get_canonical()) in _CHARS else ctypes_name(kind) or ""
        return type(name, (), {"_type_": _CODES.get(name, "i")})


@dataclass(frozen=True, slots=True)
class Slot:
    """A number that a call gives: an argument, or a scalar of one that is a record."""

    parameter: int
    scalar: Subobject


class Arguments:
    """The arguments of a function's calls: `values` are chosen for its slots, one for each."""

    def __init__(self, function: Any, classes: Classes) -> None:
        self.classes = classes
        self.types = [parameter.type for parameter in function.get_arguments()]
        self.slots: list[Slot] = []
        for position, kind in enumerate(self.types):
            listed = subobjects(kind) if is_record(kind) else (Subobject("", kind),)
            # Of a union the first member has the value.
            self.slots += [
                Slot(position, scalar) for scalar in listed if not any((scalar.choices or {}).values())
            ]

    def choices(self, values: Sequence[int | float]) -> Iterator[tuple[int | float, ...]]:
        """Values for all slots, for call after call."""
        count = len(self.slots)
        for number in range(samples.calls(count, values)):
            yield tuple(values[samples.index(number, position, len(values))] for position in range(count))
        records = [kind for kind in self.types if is_record(kind)]
        if not records:
            return
        chance = random.Random(count)
        for _ in range(_RANDOM):
            yield tuple(chance.choice(_FEW) for _ in self.slots)
        if len(records) > 1:
            yield from self._alike(values)

    def _alike(self, values: Sequence[int | float]) -> Iterator[tuple[int | float, ...]]:
        """Calls with equal records, and with records that differ in one scalar."""
        paths = [slot.scalar.path for slot in self.slots]
        by_path = {
            path: values[(3 + 5 * number) % len(values)] for number, path in enumerate(dict.fromkeys(paths))
        }
        same = [by_path[path] for path in paths]
        yield tuple(same)
        for position in range(len(same)):
            yield (*same[:position], same[position] + 1, *same[position + 1 :])

    def call(self, chosen: Sequence[int | float]) -> tuple[list[Any], list[str], list[str]]:
        """The arguments in Python, in C, and in C++, which converts to no enumeration and no pointer by itself."""
        in_python: list[Any] = []
        in_c: list[str] = []
        in_cxx: list[str] = []
        for position, kind in enumerate(self.types):
            mine = [
                (slot.scalar, value)
                for slot, value in zip(self.slots, chosen, strict=True)
                if slot.parameter == position
            ]
            if is_record(kind):
                values = [
                    (scalar, *self._value(scalar, value)) for scalar, value in mine if _name(scalar.type)
                ]
                in_python.append(self._filled(kind, {scalar.path: value for scalar, value, _ in values}, ""))
                c = ", ".join(f"{scalar.path} = {text}" for scalar, _, text in values)
                cxx = ", ".join(
                    f"{scalar.path} = {_in_cxx(kind, scalar, text)}" for scalar, _, text in values
                )
                in_c.append(f"(({kind.spelling}){{{c}}})")
                in_cxx.append(f"(({kind.spelling}){{{cxx}}})")
            else:
                value = mine[0][1]
                if _is_enumeration(kind):
                    value = self._alike_in_both(kind, int(value))
                elif ctypes_name(kind) == "c_void_p":  # to which no float converts
                    value = int(value)
                in_python.append(value)
                in_c.append(samples.literal(value))
                in_cxx.append(f"({kind.spelling})({samples.literal(value)})")
        return in_python, in_c, in_cxx

    def _alike_in_both(self, kind: Any, value: int) -> int:
        """A number of an enumeration that C and C++ promote alike: C++ takes int where all enumerators fit."""
        ctype = self.classes.sizes.types[_name(kind)]
        return int(ctype.wrapped(value)) if ctype.signed else value & ctype.high >> 1

    def _value(self, scalar: Subobject, value: int | float) -> tuple[Any, str]:
        """A scalar's value as its ctypes member has it, and in C."""
        name = _name(scalar.type)
        ctype = self.classes.sizes.types.get(name)
        if name in FLOATS:
            real = samples.single(float(value)) if name == "c_float" else float(value)
            return real, repr(real)
        if scalar.bits is not None and name != "c_bool":
            ctype = type(ctype)(scalar.bits, ctype.signed)
        number = int(value)
        if _is_enumeration(scalar.type):
            number = self._alike_in_both(scalar.type, number)
        number = ctype.wrapped(number)
        if name == "c_void_p":
            return number or None, f"(void *){number:#x}"
        if clang.type_kind(scalar.type.get_canonical()) in _CHARS:
            return bytes([number & 0xFF]), samples.literal(number)
        return (bool(number) if name == "c_bool" else number), samples.literal(number)

    def _filled(self, kind: Any, values: dict[str, Any], path: str) -> Any:
        """An instance of a record, or the elements of an array, with the values of the subobjects."""
        if is_array(kind):
            canonical = kind.get_canonical()
            element = canonical.get_array_element_type()
            return tuple(
                self._filled(element, values, f"{path}[{number}]")
                for number in range(canonical.get_array_size())
            )
        if not is_record(kind):
            return values.get(path)
        filled: dict[str, Any] = {}
        for field in members(kind):
            if is_anonymous(field):
                filled |= vars(self._filled(field.type, values, path))
            elif any(key.startswith(f"{path}.{field.spelling}") for key in values):
                filled[member(field.spelling)] = self._filled(field.type, values, f"{path}.{field.spelling}")
        return self.classes.of(kind)(**filled)


def _in_cxx(record: Any, scalar: Subobject, text: str) -> str:
    """A scalar's value in C++: a member's type may have no name, but the member has."""
    if _is_enumeration(scalar.type) or ctypes_name(scalar.type) == "c_void_p":
        return f"(__remove_reference_t(decltype((({record.spelling} *)0)->{scalar.path[1:]})))({text})"
    return text


def _is_enumeration(kind: Any) -> bool:
    return clang.type_kind(kind.get_canonical()) == TypeKind.ENUM


def _name(kind: Any) -> str:
    """ctypes' name of a scalar's type; nothing for what a sample leaves out."""
    return ctypes_name(kind) or ""


def value_at(value: Any, scalar: Subobject) -> Any:
    """What a result has for a scalar; a member that was left out is zero."""
    zero = 0.0 if _name(scalar.type) in FLOATS else 0
    for step in scalar.path.replace("[", ".").replace("]", "").split(".")[1:]:
        if isinstance(value, tuple):
            value = value[int(step)] if int(step) < len(value) else zero
        elif isinstance(value, Standin):
            value = vars(value).get(member(step), zero)
    if isinstance(value, bytes):
        return value[0]
    return zero if value is None else value
