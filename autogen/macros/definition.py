"""A macro's definition as the header has it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from ..clang import Unit, raw
from ..clang import library as clang
from ..model import Location

_NOT_CODE = re.compile(r"/\*.*?\*/|//[^\n]*|\\\n", re.DOTALL)
_LITERALS_AND_COMMENTS = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|/\*.*?\*/|//[^\n]*', re.DOTALL)

_SIGNS = re.compile(r"[][(){},]")

FURTHER = "argument"
"""What the arguments for a parameter that takes any number are called, each with its number."""
LONGEST = 1 << 20
"""Bytes of a macro's text; a longer one is not evaluated."""


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro; `body` is its text after the name and the parameters, only looked at, never changed.

    Of a text that is longer than LONGEST only the `length` is kept, in bytes.
    """

    name: str
    location: Location
    body: str
    function_like: bool
    length: int = 0
    further: int | None = None
    """How many arguments a call has for the parameter that takes any number; see `called_with`."""

    @property
    def definition(self) -> str:
        """The macro as it is defined."""
        return f"#define {self.name}{'' if self.function_like else ' '}{'…' if self.length else self.body}"

    @property
    def parameters(self) -> tuple[str, ...] | None:
        """The names of its parameters; None if it takes any number of arguments, or is no function-like macro."""
        names = self._listed
        if not self.is_variadic:
            return names
        if names is None or self.further is None:
            return None
        return (*names[:-1], *(f"{FURTHER}{number}" for number in range(1, self.further + 1)))

    @property
    def is_variadic(self) -> bool:
        """Whether it takes any number of arguments, by `...` or `NAME...`."""
        names = self._listed
        return names is not None and names[-1:] != () and names[-1].endswith("...")

    def called_with(self, further: int) -> Macro:
        """It as a call with that many arguments for its last parameter sees it."""
        return replace(self, further=further)

    @property
    def _listed(self) -> tuple[str, ...] | None:
        if not self.function_like:
            return None
        inside = _NOT_CODE.sub(" ", self.body).partition("(")[2].partition(")")[0]
        return tuple(name.strip() for name in inside.split(",")) if inside.strip() else ()

    @property
    def balanced(self) -> bool:
        """Whether it closes every bracket that it opens; else it would swallow what stands after its use."""
        if self.body.isalnum():
            return True
        code = _LITERALS_AND_COMMENTS.sub("", self.body)
        return all(code.count(opening) == code.count(closing) for opening, closing in ("()", "[]", "{}"))

    @property
    def is_list(self) -> bool:
        """Whether a comma stands outside of all brackets: arguments of a call, such as `4002, (x)`."""
        code = _LITERALS_AND_COMMENTS.sub("", self.body)
        depth = 0
        for sign in _SIGNS.findall(code.partition(")")[2] if self.function_like else code):
            depth += (sign in "([{") - (sign in ")]}")
            if sign == "," and depth == 0:
                return True
        return False


def read(unit: Unit, cursor: clang.Cursor, selected: Callable[[str], bool]) -> Macro | None:
    """A macro definition from its cursor; None if it is in no header, or in one that is not selected."""
    place = raw.extent(cursor)
    path = unit.path(place.file) if place.file else ""
    header = unit.name(path) if path else None
    if header is None or not selected(header):
        return None
    name = cursor.spelling
    function_like = bool(clang.library().clang_Cursor_isMacroFunctionLike(cursor))
    location = Location(header, place.line, place.column)
    length = place.end - place.start
    if length > LONGEST:
        return Macro(name, location, "", function_like, length)
    text = unit.text(path)[place.start : place.end].decode("utf-8", "surrogateescape")
    return Macro(name, location, text[len(name) :].strip(), function_like)
