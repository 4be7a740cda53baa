"""The objects of trials, some in a row: C++ functions that fill those of one type, number their places, and read them.

They are written once for a type, however many trials have such objects: clang reads a trial's text for each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Pointer, Scalar
from .kinds import Leaf

ELEMENTS, FILLED = 3, 2  # of an object, and those of them whose members have values
MOST_IN_UNIONS = 48


@dataclass(frozen=True)
class Row:
    """Objects of a type, by its name in C++; `inside` are the leaves of each element that is filled."""

    number: int
    cxx: str
    leaves: tuple[Leaf, ...]
    inside: tuple[tuple[Leaf, ...], ...]

    @property
    def owner(self) -> str:
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

    def values(self) -> Iterator[Leaf]:
        """What has a number to begin with, in one element."""
        return (leaf for leaf in self.leaves if leaf.first and not isinstance(leaf.kind, Pointer))

    def places(self) -> Iterator[Leaf]:
        return (leaf for leaf in self.leaves if leaf.offset is not None)

    def plain(self) -> Iterator[Leaf]:
        return (leaf for leaf in self.leaves if not leaf.in_union)

    def in_unions(self) -> Iterator[Leaf]:
        return (leaf for leaf in self.leaves if leaf.in_union)


def word(leaf: Leaf, place: str) -> str:
    """What stands for the value at a place."""
    is_character = isinstance(leaf.kind, Scalar) and leaf.kind.ctype == "c_char"
    return f"autogen_word({'(unsigned char) ' * is_character}{place})"


def _each(head: str, statements: Iterator[str]) -> str:
    loop = f"for (int autogen_e = 0; autogen_e < {FILLED}; autogen_e++) {{\n"
    return f"constexpr {head} {{ {loop}{''.join(statements)}}} }}\n"


def _place(leaf: Leaf) -> str:
    return f"autogen_row[autogen_e]{leaf.path}"


def _filled(leaf: Leaf) -> str:
    return f"{_place(leaf)} = (__remove_reference_t(decltype({_place(leaf)}))) *autogen_values++;\n"


def _numbered(leaf: Leaf) -> str:
    return f"autogen_slot(&{_place(leaf)});\n"


def _read(leaf: Leaf) -> str:
    return f"autogen_left = autogen_mix(autogen_left, {word(leaf, _place(leaf))});\n"


def _overlaid(leaf: Leaf) -> str:
    """Of a union's members clang reads the one that has a value, and knows no other."""
    found = word(leaf, _place(leaf))
    return f"if (autogen_next() && __builtin_constant_p({found})) autogen_overlaid({found});\n"
