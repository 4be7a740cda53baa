"""Records for trials: classes that look like the target's ctypes records, and instances with values in Python and C."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..clang import TypeKind
from ..clang import library as clang
from ..passes.names import member
from . import trial
from .ctypes_name import ctypes_name
from .leaves import Leaf, is_anonymous, is_array, is_record, leaves, members
from .text import FLOATS

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
    """A number that a call gives: an argument, or a leaf of one that is a record."""

    parameter: int
    leaf: Leaf


class Arguments:
    """The arguments of a function's calls: `values` are chosen for its slots, one for each."""

    def __init__(self, function: Any, classes: Classes) -> None:
        self.classes = classes
        self.types = [parameter.type for parameter in function.get_arguments()]
        self.slots: list[Slot] = []
        for position, kind in enumerate(self.types):
            listed = leaves(kind) if is_record(kind) else (Leaf("", kind),)
            # Of a union the first member has the value.
            self.slots += [Slot(position, leaf) for leaf in listed if not any((leaf.choices or {}).values())]

    def choices(self, values: Sequence[int | float]) -> Iterator[tuple[int | float, ...]]:
        """Values for all slots, for call after call."""
        count = len(self.slots)
        for number in range(trial.calls(count, values)):
            yield tuple(values[trial.index(number, position, len(values))] for position in range(count))
        records = [kind for kind in self.types if is_record(kind)]
        if not records:
            return
        chance = random.Random(count)
        for _ in range(_RANDOM):
            yield tuple(chance.choice(_FEW) for _ in self.slots)
        if len(records) > 1:
            yield from self._alike(values)

    def _alike(self, values: Sequence[int | float]) -> Iterator[tuple[int | float, ...]]:
        """Calls with equal records, and with records that differ in one leaf."""
        paths = [slot.leaf.path for slot in self.slots]
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
                (slot.leaf, value)
                for slot, value in zip(self.slots, chosen, strict=True)
                if slot.parameter == position
            ]
            if is_record(kind):
                given = [(leaf, *self._value(leaf, value)) for leaf, value in mine if _name(leaf.type)]
                in_python.append(self._filled(kind, {leaf.path: value for leaf, value, _ in given}, ""))
                for texts, form in ((in_c, _plain), (in_cxx, _converted)):
                    listed = ", ".join(f"{leaf.path} = {form(kind, leaf, text)}" for leaf, _, text in given)
                    texts.append(f"(({kind.spelling}){{{listed}}})")
            else:
                value = mine[0][1]
                if is_enumeration(kind):
                    value = self._alike_in_both(kind, int(value))
                elif ctypes_name(kind) == "c_void_p":  # to which no float converts
                    value = int(value)
                in_python.append(value)
                in_c.append(trial.literal(value))
                in_cxx.append(f"({kind.spelling})({trial.literal(value)})")
        return in_python, in_c, in_cxx

    def _alike_in_both(self, kind: Any, value: int) -> int:
        """A number of an enumeration that C and C++ promote alike: C++ takes int where all enumerators fit."""
        ctype = self.classes.sizes.types[_name(kind)]
        return int(ctype.wrapped(value)) if ctype.signed else value & ctype.high >> 1

    def _value(self, leaf: Leaf, value: int | float) -> tuple[Any, str]:
        """A leaf's value as its ctypes member has it, and in C."""
        name = _name(leaf.type)
        ctype = self.classes.sizes.types.get(name)
        if name in FLOATS:
            held = trial.single(float(value)) if name == "c_float" else float(value)
            return held, repr(held)
        if leaf.bits is not None and name != "c_bool":
            ctype = type(ctype)(leaf.bits, ctype.signed)
        held = self._alike_in_both(leaf.type, int(value)) if is_enumeration(leaf.type) else int(value)
        held = ctype.wrapped(held)
        if name == "c_void_p":
            return held or None, f"(void *){held:#x}"
        if clang.type_kind(leaf.type.get_canonical()) in _CHARS:
            return bytes([held & 0xFF]), trial.literal(held)
        return (bool(held) if name == "c_bool" else held), trial.literal(held)

    def _filled(self, kind: Any, values: dict[str, Any], path: str) -> Any:
        """An instance of a record, or the elements of an array, with the values of the leaves."""
        if is_array(kind):
            canonical = kind.get_canonical()
            element = canonical.get_array_element_type()
            return tuple(
                self._filled(element, values, f"{path}[{number}]")
                for number in range(canonical.get_array_size())
            )
        if not is_record(kind):
            return values.get(path)
        given: dict[str, Any] = {}
        for field in members(kind):
            if is_anonymous(field):
                given |= vars(self._filled(field.type, values, path))
            elif any(key.startswith(f"{path}.{field.spelling}") for key in values):
                given[member(field.spelling)] = self._filled(field.type, values, f"{path}.{field.spelling}")
        return self.classes.of(kind)(**given)


def _plain(_record: Any, _leaf: Leaf, text: str) -> str:
    return text


def _converted(record: Any, leaf: Leaf, text: str) -> str:
    """A leaf's value in C++: a member's type may have no name, but the member has."""
    if is_enumeration(leaf.type) or ctypes_name(leaf.type) == "c_void_p":
        return f"(__remove_reference_t(decltype((({record.spelling} *)0)->{leaf.path[1:]})))({text})"
    return text


def is_enumeration(kind: Any) -> bool:
    return clang.type_kind(kind.get_canonical()) == TypeKind.ENUM


def _name(kind: Any) -> str:
    """ctypes' name of a leaf's type; nothing for what a sample leaves out."""
    return ctypes_name(kind) or ""


def leaf_of(value: Any, leaf: Leaf) -> Any:
    """What a result has for a leaf; a member that was left out is zero."""
    zero = 0.0 if _name(leaf.type) in FLOATS else 0
    for step in leaf.path.replace("[", ".").replace("]", "").split(".")[1:]:
        if isinstance(value, tuple):
            value = value[int(step)] if int(step) < len(value) else zero
        elif isinstance(value, Standin):
            value = vars(value).get(member(step), zero)
    if isinstance(value, bytes):
        return value[0]
    return zero if value is None else value
