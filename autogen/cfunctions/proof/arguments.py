"""Records for samples: classes like the target's ctypes records, and instances with values in Python and C."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bindings._support import cfunctions

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

    def __init__(self, /, **values: object) -> None:
        self.__dict__.update(values)

    def __getattr__(self, name: str) -> Any:
        raise TypeError(f"{name} has no value")


class Classes:
    """The classes of one target's records, each made once."""

    def __init__(self, sizes: cfunctions.Sizes) -> None:
        self.sizes = sizes
        self._classes: dict[str, type] = {}

    def of(self, kind: clang.Type) -> Any:
        """What ctypes has for a type, as far as the run time looks at it."""
        canonical = kind.get_canonical()
        if is_record(kind):
            declaration = canonical.get_declaration()
            key = f"{declaration.get_usr()} {declaration.location.line} {declaration.location.column}"
            if key not in self._classes:
                self._classes[key] = self._record(kind)
            return self._classes[key]
        if is_array(kind):
            return type("array", (), {"_type_": self.of(canonical.get_array_element_type())})
        return self._number(kind)

    def _record(self, kind: clang.Type) -> type:
        fields: list[tuple[Any, ...]] = []
        promoted: list[str] = []
        for number, field in enumerate(members(kind)):
            name = f"_{number}" if is_anonymous(field) else member(field.spelling)
            promoted += [name] * is_anonymous(field)
            bits = [field.get_bitfield_width()] if field.is_bitfield() else []
            fields.append((name, self.of(field.type), *bits))
        return type("record", (Standin,), {"_fields_": fields, "_anonymous_": promoted})

    @staticmethod
    def _number(kind: clang.Type) -> type:
        name = "c_char" if clang.type_kind(kind.get_canonical()) in _CHARS else ctypes_name(kind) or ""
        return type(name, (), {"_type_": _CODES.get(name, "i")})


@dataclass(frozen=True, slots=True)
class _Slot:
    """A number that a call gives: an argument, or a scalar of one that is a record.

    `cast` converts it in C++, which makes no enumeration and no pointer of a number by itself.
    """

    scalar: Subobject
    ctype: str  # ctypes' name of its type; nothing for what a sample leaves out
    is_enumeration: bool
    is_character: bool
    cast: str


@dataclass(frozen=True, slots=True)
class _Parameter:
    type: clang.Type
    spelling: str
    is_record: bool
    slots: tuple[_Slot, ...]


def _parameter(kind: clang.Type) -> _Parameter:
    if not is_record(kind):
        return _Parameter(kind, kind.spelling, False, (_slot(Subobject("", kind), f"({kind.spelling})"),))
    # Of a union the first member has the value.
    scalars = [scalar for scalar in subobjects(kind) if not any((scalar.choices or {}).values())]
    record = f"(({kind.spelling} *)0)"
    # A member's type may have no name, but the member has.
    slots = [_slot(one, f"(__remove_reference_t(decltype({record}->{one.path[1:]})))") for one in scalars]
    return _Parameter(kind, kind.spelling, True, tuple(slots))


def _slot(scalar: Subobject, cast: str) -> _Slot:
    number = clang.type_kind(scalar.type.get_canonical())
    return _Slot(scalar, _name(scalar.type), number == TypeKind.ENUM, number in _CHARS, cast)


class Arguments:
    """The arguments of a function's calls: numbers are chosen for their slots, one for each."""

    def __init__(self, function: clang.Cursor, classes: Classes) -> None:
        self.classes = classes
        self.parameters = [_parameter(parameter.type) for parameter in function.get_arguments()]
        self.slots = [slot for parameter in self.parameters for slot in parameter.slots]

    def choices(self, values: Sequence[int | float]) -> Iterator[tuple[int | float, ...]]:
        """Values for all slots, for call after call."""
        count = len(self.slots)
        for number in range(samples.calls(count, values)):
            yield tuple(values[samples.index(number, position, len(values))] for position in range(count))
        records = [parameter for parameter in self.parameters if parameter.is_record]
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

    def call(self, chosen: Sequence[int | float]) -> tuple[list[object], list[str], list[str]]:
        """The arguments in Python, in C, and in C++."""
        numbers = iter(chosen)
        in_python: list[object] = []
        in_c: list[str] = []
        in_cxx: list[str] = []
        for parameter in self.parameters:
            mine = list(zip(parameter.slots, numbers, strict=False))  # which takes no more numbers than slots
            if parameter.is_record:
                values = [(slot, *self._value(slot, number)) for slot, number in mine if slot.ctype]
                paths = {slot.scalar.path: value for slot, value, _ in values}
                in_python.append(self._filled(parameter.type, paths, ""))
                c = ", ".join(f"{slot.scalar.path} = {text}" for slot, _, text in values)
                cxx = ", ".join(f"{slot.scalar.path} = {_in_cxx(slot, text)}" for slot, _, text in values)
                in_c.append(f"(({parameter.spelling}){{{c}}})")
                in_cxx.append(f"(({parameter.spelling}){{{cxx}}})")
            else:
                ((slot, number),) = mine
                if slot.is_enumeration:
                    number = self._alike_in_both(slot, int(number))
                elif slot.ctype == "c_void_p":  # to which no float converts
                    number = int(number)
                text = samples.literal(number)
                in_python.append(number)
                in_c.append(text)
                in_cxx.append(f"{slot.cast}({text})")
        return in_python, in_c, in_cxx

    def _alike_in_both(self, slot: _Slot, value: int) -> int:
        """A number of an enumeration that C and C++ promote alike: C++ takes int where all enumerators fit."""
        ctype = self.classes.sizes.types[slot.ctype]
        return int(ctype.wrapped(value)) if ctype.signed else value & ctype.high >> 1

    def _value(self, slot: _Slot, value: int | float) -> tuple[Any, str]:
        """A number as its ctypes member has it, and in C."""
        ctype = self.classes.sizes.types[slot.ctype]
        if slot.ctype in FLOATS:
            real = samples.single(float(value)) if slot.ctype == "c_float" else float(value)
            return real, repr(real)
        if slot.scalar.bits is not None and slot.ctype != "c_bool":
            ctype = type(ctype)(slot.scalar.bits, ctype.signed)
        number = ctype.wrapped(self._alike_in_both(slot, int(value)) if slot.is_enumeration else int(value))
        if slot.ctype == "c_void_p":
            return number or None, f"(void *){number:#x}"
        if slot.is_character:
            return bytes([number & 0xFF]), samples.literal(number)
        return (bool(number) if slot.ctype == "c_bool" else number), samples.literal(number)

    def _filled(self, kind: clang.Type, values: dict[str, object], path: str) -> Any:
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
        filled: dict[str, object] = {}
        for field in members(kind):
            if is_anonymous(field):
                filled |= vars(self._filled(field.type, values, path))
            elif any(key.startswith(f"{path}.{field.spelling}") for key in values):
                filled[member(field.spelling)] = self._filled(field.type, values, f"{path}.{field.spelling}")
        return self.classes.of(kind)(**filled)


def _in_cxx(slot: _Slot, text: str) -> str:
    return f"{slot.cast}({text})" if slot.is_enumeration or slot.ctype == "c_void_p" else text


def _name(kind: clang.Type) -> str:
    """ctypes' name of a scalar's type; nothing for what a sample leaves out."""
    return ctypes_name(kind) or ""


def value_at(value: object, scalar: Subobject) -> Any:
    """What a result has for a scalar; a member that was left out is zero."""
    for step in scalar.path.replace("[", ".").replace("]", "").split(".")[1:]:
        if isinstance(value, tuple):
            value = value[int(step)] if int(step) < len(value) else None
        elif isinstance(value, Standin):
            value = vars(value).get(member(step))
    if isinstance(value, bytes):
        return value[0]
    if value is None:
        return 0.0 if _name(scalar.type) in FLOATS else 0
    return value
