"""The objects of samples, some in a row: C++ functions that fill those of one type, number their places, and read them.

They are written once for a type, however many samples have such objects: clang reads a sample's text for each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Pointer, Scalar
from .kinds import InnerScalar

ELEMENTS, FILLED = 3, 2  # of an object, and those of them whose members have values
MOST_IN_UNIONS = 48


@dataclass(frozen=True)
class Row:
    """Objects of a type, by its name in C++; `inside` are the scalars of each element that is filled."""

    number: int
    cxx: str
    scalars: tuple[InnerScalar, ...]
    inside: tuple[tuple[InnerScalar, ...], ...]

    @property
    def owner(self) -> str:
        """What errors of its functions are told by."""
        return f"row {self.number}"

    def definitions(self) -> str:
        """The C++ functions, as members of what has the memory."""
        row = f"{self.cxx} (&autogen_row)[{ELEMENTS}]"
        values = "const long long *autogen_values"
        return "".join(
            (
                _each(f"void autogen_fill{self.number}({row}, {values})", map(_filled, self.values())),
                _each(f"void autogen_number{self.number}({row})", map(_numbered, self.places())),
                _each(f"void autogen_read{self.number}({row})", map(_read, self.plain())),
                _each(f"void autogen_overlaid{self.number}({row})", map(_overlaid, self.in_unions())),
            )
        )

    def values(self) -> Iterator[InnerScalar]:
        """What has a number to begin with, in one element."""
        return (inner for inner in self.scalars if inner.first and not isinstance(inner.kind, Pointer))

    def places(self) -> Iterator[InnerScalar]:
        """The scalars that have a place in bytes."""
        return (inner for inner in self.scalars if inner.offset is not None)

    def plain(self) -> Iterator[InnerScalar]:
        """The scalars that are in no union."""
        return (inner for inner in self.scalars if not inner.in_union)

    def in_unions(self) -> Iterator[InnerScalar]:
        """The scalars of unions."""
        return (inner for inner in self.scalars if inner.in_union)


def word(inner: InnerScalar, place: str) -> str:
    """What stands for the value at a place."""
    is_character = isinstance(inner.kind, Scalar) and inner.kind.ctype == "c_char"
    return f"autogen_word({'(unsigned char) ' * is_character}{place})"


def _each(head: str, statements: Iterator[str]) -> str:
    loop = f"for (int autogen_e = 0; autogen_e < {FILLED}; autogen_e++) {{\n"
    return f"constexpr {head} {{ {loop}{''.join(statements)}}} }}\n"


def _place(inner: InnerScalar) -> str:
    return f"autogen_row[autogen_e]{inner.path}"


def _filled(inner: InnerScalar) -> str:
    return f"{_place(inner)} = (__remove_reference_t(decltype({_place(inner)}))) *autogen_values++;\n"


def _numbered(inner: InnerScalar) -> str:
    return f"autogen_slot(&{_place(inner)});\n"


def _read(inner: InnerScalar) -> str:
    return f"autogen_left = autogen_mix(autogen_left, {word(inner, _place(inner))});\n"


def _overlaid(inner: InnerScalar) -> str:
    """Of a union's members clang reads the one that has a value, and knows no other."""
    found = word(inner, _place(inner))
    return f"if (autogen_next() && __builtin_constant_p({found})) autogen_overlaid({found});\n"
