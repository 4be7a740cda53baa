"""What to ask about a macro, one class a kind of value. An answer is a value, a further question, or no value."""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from ..clang import CursorKind, TypeKind
from ..clang import library as clang
from ..model import Value
from .definition import LONGEST
from .probe import NO_FUNCTION, PLACES, Answer, Probe

MOST_UNITS = 4096
"""Of a string that clang does not give as a whole: each is a question of its own, with all of the string in it."""

_INTEGERS = {TypeKind.BOOL, *range(TypeKind.CHAR_U, TypeKind.NULLPTR)} - {
    TypeKind.FLOAT,
    TypeKind.DOUBLE,
    TypeKind.LONGDOUBLE,
}
_PLAIN = _INTEGERS - {TypeKind.INT128, TypeKind.UINT128}
_FLOATS = {TypeKind.FLOAT, TypeKind.DOUBLE, TypeKind.LONGDOUBLE}
_NARROW = {TypeKind.CHAR_U, TypeKind.CHAR_S, TypeKind.UCHAR, TypeKind.SCHAR}


_NO_CONSTANT = ("only variables can be initialized", "not a compile-time constant")
_UNDECLARED = re.compile(r"(?:undeclared (?:function|identifier)|unknown type name) '(\w+)'")


@dataclass(frozen=True, slots=True)
class Known:
    """A value and its C type."""

    value: Value
    ctype: str


@dataclass(frozen=True, slots=True)
class Held:
    """A value that an initialiser gives, and its C type."""

    clang_type: clang.Type
    initialiser: clang.Cursor


@dataclass(frozen=True, slots=True)
class Pointing:
    """The address that a pointer of that C type is."""

    clang_type: clang.Type
    address: int


@dataclass(frozen=True, slots=True)
class Span:
    """The macro names bits, from the highest to the lowest."""

    high: int
    low: int


@dataclass(frozen=True, slots=True)
class Denotes:
    """The macro stands for a function or a variable of that name."""

    name: str


@dataclass(frozen=True, slots=True)
class TypeName:
    """The macro names a type."""

    clang_type: clang.Type


@dataclass(frozen=True, slots=True)
class Nothing:
    """The macro has no value; why."""

    reason: str


class Question(Protocol):
    """Probes by label, and what their answers mean."""

    def probes(self, name: str) -> dict[str, Probe]:
        """The probes that are asked of a macro, by keys of the question's own."""

    def answer(self, answers: Mapping[str, Answer]) -> Reply:
        """Decide by the answers: a reply, or the next question."""


Reply: TypeAlias = Known | Held | Pointing | Span | Denotes | TypeName | Nothing | Question


@dataclass(frozen=True, slots=True)
class Plain:
    """The first question: is it an expression, and of which type? `ranges` says that it may name bits instead."""

    ranges: bool = False

    def probes(self, name: str) -> dict[str, Probe]:
        return {"": Probe(f"__typeof__(({name})) @ = ({name});", name)}

    def answer(self, answers: Mapping[str, Answer]) -> Reply:
        answer = answers[""]
        if answer.cursor is None:
            return Name(answer.error, self.ranges)
        kind = answer.cursor.type.get_canonical()
        number, value = clang.type_kind(kind), answer.value
        if number in _PLAIN and isinstance(value, int):  # as most are
            return Known(value, sys.intern(kind.spelling))
        initialiser = clang.initialiser(answer.cursor)
        if (
            initialiser is not None
            and clang.kind(clang.bare(initialiser)) == CursorKind.COMPOUND_LITERAL_EXPR
        ):
            return Held(kind, initialiser)
        if number in (TypeKind.INT128, TypeKind.UINT128):
            return Wide(number == TypeKind.INT128)
        if (number in _INTEGERS or number == TypeKind.ENUM) and isinstance(value, int):
            return Known(value, kind.spelling)
        if number in _FLOATS and isinstance(value, float | int):
            if number == TypeKind.LONGDOUBLE and (value == 0 or math.isinf(value)):
                return Beyond(float(value), kind.spelling)
            return Known(float(value), kind.spelling)
        if number == TypeKind.CONSTANTARRAY:
            return _string(kind, value)
        if number in (TypeKind.POINTER, TypeKind.BLOCKPOINTER):
            narrow = clang.type_kind(kind.get_pointee().get_canonical()) in _NARROW
            if narrow and isinstance(value, bytes):
                return _text(value, kind.spelling)
            return Address(kind, narrow)
        return Nothing(f"a value of type {kind.spelling} that is not known at compile time")


@dataclass(frozen=True, slots=True)
class Beyond:
    """A long double that is zero or infinite as a double: is it that in C as well?"""

    value: float
    spelling: str

    def probes(self, name: str) -> dict[str, Probe]:
        lost = f"({name}) != 0" if self.value == 0 else f"__builtin_isfinite({name})"
        return {"": Probe(f"int @ = ({lost}) != 0;", name)}

    def answer(self, answers: Mapping[str, Answer]) -> Reply:
        if answers[""].value == 0:
            return Known(self.value, self.spelling)
        return Nothing("a long double outside of what Python's float holds")


def _string(kind: clang.Type, value: object) -> Reply:
    """clang's own answer ends at the first NUL and is wrong for wide strings; then each unit is asked for."""
    length, element = kind.get_array_size() - 1, kind.get_array_element_type()
    narrow = clang.type_kind(element.get_canonical()) in _NARROW
    if narrow and isinstance(value, bytes) and len(value) == length:
        return _text(value, kind.spelling)
    return _units(kind.spelling, element.get_size(), length)


def _text(value: bytes, spelling: str) -> Reply:
    if len(value) > LONGEST:
        return Nothing(f"a string of {len(value):,} bytes, more than the {LONGEST:,} that are taken")
    return Known(value.decode("utf-8", "surrogateescape"), spelling)


def _units(spelling: str, size: int, length: int) -> Reply:
    if length > MOST_UNITS:
        return Nothing(
            f"{length:,} units of type {spelling}, more than the {MOST_UNITS:,} that are asked for"
        )
    return Units(spelling, size, length)


@dataclass(frozen=True, slots=True)
class Name:
    """It is no constant expression; does it name a type?"""

    error: str
    ranges: bool = False

    def probes(self, name: str) -> dict[str, Probe]:
        # In a cast: clang would take `typedef (UNKNOWN) x` for a declaration of UNKNOWN.
        return {"": Probe(f"__typeof__(({name} *)0) @;", name)}

    def answer(self, answers: Mapping[str, Answer]) -> Reply:
        cursor = answers[""].cursor
        if cursor is not None:
            return TypeName(clang.named_in_cast(cursor))
        if any(words in self.error for words in _NO_CONSTANT):
            return Named(self.error)
        return Sides(self.error) if self.ranges else nothing(self.error)


@dataclass(frozen=True, slots=True)
class Named:
    """It is an expression, but no constant one; is it a function or a variable?"""

    error: str

    def probes(self, name: str) -> dict[str, Probe]:
        return {"": Probe(f"__typeof__(&({name})) @ = &({name});", name)}

    def answer(self, answers: Mapping[str, Answer]) -> Reply:
        cursor = answers[""].cursor
        address = clang.initialiser(cursor) if cursor is not None else None
        if address is not None and clang.kind(clang.bare(address)) == CursorKind.UNARY_OPERATOR:
            named = clang.bare(next(clang.bare(address).get_children()))
            if clang.kind(named) == CursorKind.DECL_REF_EXPR:
                return Denotes(named.spelling)
        return nothing(self.error)


@dataclass(frozen=True, slots=True)
class Sides:
    """It is neither an expression nor a type; are it the sides of a colon, which number bits?"""

    error: str

    def probes(self, name: str) -> dict[str, Probe]:
        sides = {"high": 1, "low": 0}
        return {
            side: Probe(f"__typeof__(({first} ? {name})) @ = ({first} ? {name});", name)
            for side, first in sides.items()
        }

    def answer(self, answers: Mapping[str, Answer]) -> Reply:
        high, low = answers["high"].value, answers["low"].value
        if isinstance(high, int) and isinstance(low, int) and high >= low >= 0:
            return Span(high, low)
        return nothing(self.error)


def nothing(error: str) -> Nothing:
    """Why something is neither a constant nor a type; of clang's words only the name that nothing declares, if so."""
    found = _UNDECLARED.search(error)
    if found is None:
        return Nothing(f"neither a constant nor a type: {error}")
    if found[1].endswith(NO_FUNCTION):
        return Nothing("it has the name of the function around it")
    if found[1] in PLACES:
        return Nothing("it depends on where or when it is used")
    return Nothing(f"nothing declares {found[1]}")


@dataclass(frozen=True, slots=True)
class Wide:
    """A 128-bit integer, asked for in halves."""

    signed: bool

    def probes(self, name: str) -> dict[str, Probe]:
        return {
            "high": Probe(
                f"unsigned long long @ = (unsigned long long)((unsigned __int128)({name}) >> 64);", name
            ),
            "low": Probe(f"unsigned long long @ = (unsigned long long)({name});", name),
        }

    def answer(self, answers: Mapping[str, Answer]) -> Reply:
        high, low = answers["high"].value, answers["low"].value
        if not isinstance(high, int) or not isinstance(low, int):
            return Nothing("a 128-bit value that is not known at compile time")
        value = high << 64 | low
        return Known(value - (1 << 128) if self.signed and value >> 127 else value, "__int128")


@dataclass(frozen=True, slots=True)
class Address:
    """A pointer: a number behind a cast, or a string behind one."""

    clang_type: clang.Type
    narrow: bool

    def probes(self, name: str) -> dict[str, Probe]:
        probes = {"address": Probe(f"__UINTPTR_TYPE__ @ = (__UINTPTR_TYPE__)({name});", name)}
        if self.narrow:
            probes["length"] = Probe(
                f"unsigned long long @ = __builtin_strlen((const char *)({name}));", name
            )
        return probes

    def answer(self, answers: Mapping[str, Answer]) -> Reply:
        address = answers["address"].value
        if isinstance(address, int):
            return Pointing(self.clang_type, address)
        length = answers["length"].value if self.narrow else None
        if isinstance(length, int):
            return _units(self.clang_type.spelling, 1, length)
        return Nothing(f"a value of type {self.clang_type.spelling} that is not known at compile time")


@dataclass(frozen=True, slots=True)
class Units:
    """A string, code unit by code unit: bytes of UTF-8, or UTF-16, or UTF-32 by the size of a unit."""

    spelling: str
    size: int
    length: int

    def probes(self, name: str) -> dict[str, Probe]:
        return {
            str(index): Probe(f"unsigned long long @ = (unsigned long long)({name})[{index}];", name)
            for index in range(self.length)
        }

    def answer(self, answers: Mapping[str, Answer]) -> Reply:
        values = [answers[str(index)].value for index in range(self.length)]
        units = [value & (1 << 8 * self.size) - 1 for value in values if isinstance(value, int)]
        if len(units) != self.length:
            return Nothing(f"a string of type {self.spelling} that is not known at compile time")
        raw = b"".join(unit.to_bytes(self.size, "little") for unit in units)
        encoding = {1: "utf-8", 2: "utf-16-le", 4: "utf-32-le"}[self.size]
        errors = "surrogateescape" if self.size == 1 else "surrogatepass"
        try:
            return Known(raw.decode(encoding, errors), self.spelling)
        except UnicodeDecodeError:
            return Nothing(f"a string of type {self.spelling} with units that are no characters")
