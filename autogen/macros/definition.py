"""A macro's definition as the header has it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..clang import Unit
from ..clang import library as clang
from ..model import Location

_NOT_CODE = re.compile(r"/\*.*?\*/|//[^\n]*|\\\n", re.DOTALL)
_LITERALS_AND_COMMENTS = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|/\*.*?\*/|//[^\n]*', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro; `body` is its text after the name and the parameters, only looked at, never changed."""

    name: str
    location: Location
    body: str
    function_like: bool

    @property
    def definition(self) -> str:
        """The macro as it is defined."""
        return f"#define {self.name}{'' if self.function_like else ' '}{self.body}"

    @property
    def parameters(self) -> tuple[str, ...] | None:
        """The names of its parameters; None if it takes any number of arguments, or is no function-like macro."""
        if not self.function_like:
            return None
        inside = _NOT_CODE.sub(" ", self.body).partition("(")[2].partition(")")[0]
        names = tuple(name.strip() for name in inside.split(",")) if inside.strip() else ()
        return None if any(name.endswith("...") for name in names) else names

    @property
    def balanced(self) -> bool:
        """Whether it closes every bracket that it opens; else it would swallow what stands after its use."""
        code = _LITERALS_AND_COMMENTS.sub("", self.body)
        return all(code.count(opening) == code.count(closing) for opening, closing in ("()", "[]", "{}"))


def read(unit: Unit, cursor: clang.Cursor, header: str) -> Macro:
    """A macro definition from its cursor."""
    start, end = cursor.extent.start, cursor.extent.end
    name = cursor.spelling
    text = unit.text(start.file.name)[start.offset : end.offset].decode("utf-8", "surrogateescape")
    function_like = bool(clang.library().clang_Cursor_isMacroFunctionLike(cursor))
    return Macro(name, Location(header, start.line, start.column), text[len(name) :].strip(), function_like)
