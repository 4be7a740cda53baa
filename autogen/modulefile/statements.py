"""The text of a module as statements: those that the writer makes, and no others; nothing of it is carried out."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from bindings._support.format import GRAMMAR

from ..errors import AutogenError
from .names import is_library

MOST = 300
"""Characters of a complaint about a module."""

_TABLE = re.compile(r"_[a-z]+", re.ASCII)  # of this version or of a later one
_TARGET = re.compile(r"\w+(?:[-.]\w+){0,9}", re.ASCII)  # a triple, which is shown, and given to compilers
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class NotAModule(AutogenError):
    """The text is not one that `autogen` wrote; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Statements:
    """All that the text of a module says: its docstring, its `__source__`, and what it calls `_bindings` with.

    `level` is how many dots its import of `_support` has: 1 where the two are beside each other.
    """

    docstring: str
    source: Mapping[str, str]
    facts: Mapping[str, Any]
    level: int = 1


def statements(text: str) -> Statements:
    """Take the text of a module apart.

    Raises NotAModule for anything but a docstring, the import of `_support`, one literal for `__source__` and for each
    table, and the call of `_bindings` with those, a target, further targets, libraries, and `name` and `errno`.
    """
    tree = _parsed(text)
    docstring = ast.get_docstring(tree, clean=False)
    values: dict[str, ast.expr] = {}
    facts: dict[str, Any] | None = None
    level, head = 0, ""
    for statement in tree.body[docstring is not None :]:
        match statement:
            case ast.Assign([ast.Name(id=name)], value) if (
                facts is None and name not in values and (name == "__source__" or _TABLE.fullmatch(name))
            ):
                values[name] = value
            case ast.Assign(
                [ast.Tuple([ast.Name("__getattr__"), ast.Name("__dir__")])],
                ast.Call(ast.Name("_bindings"), [ast.Call(ast.Name("globals"), [], [])], words),
            ) if facts is None:
                facts = _facts(words, values)
            case _ if facts is None and not (values or level) and (found := _support_level(statement)):
                level = found
            case _:
                head = head or _first_line(text, statement)
    if facts is None:
        raise NotAModule("not a module made by autogen: it does not call `_bindings(globals(), …)`")
    if head:
        raise NotAModule(f"a module made by autogen has no other statements, but this has `{head}`")
    source = _literal(values.pop("__source__", ast.Dict([], [])))
    if not _is_dict(source, _is_text) or values:
        raise damaged(f"the values {', '.join(values) or '__source__'} are none of a module")
    return Statements(docstring or "", source, facts, level or 1)


def _first_line(text: str, statement: ast.stmt) -> str:
    # Python ends a line at a carriage return too, so that its line numbers are none of `text.split("\n")`.
    segment = ast.get_source_segment(text, statement) or f"line {statement.lineno}"
    return segment.splitlines()[0].strip()[:100]


def _parsed(text: str) -> ast.Module:
    try:
        # Python decodes a file as a comment in its first two lines says, and may find other statements in it.
        encoding, _ = tokenize.detect_encoding(io.BytesIO(text.encode("utf-8", "surrogatepass")).readline)
        if encoding != "utf-8":
            raise NotAModule(
                f"a module made by autogen is UTF-8, but Python would read this one as {encoding}"
            )
        return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise NotAModule(f"not a module made by autogen: it is not Python ({error})") from None


def _facts(words: list[ast.keyword], values: dict[str, ast.expr]) -> dict[str, Any]:
    """What `_bindings` is called with; `values` are what was assigned, of which those that it gets are taken."""
    facts: dict[str, Any] = {}
    for word in words:
        key, value = word.arg, word.value
        if key is None or key in facts:
            raise damaged(f"`_bindings` is called with {f'{key} twice' if key else '**'}")
        if isinstance(value, ast.Name):
            if value.id != f"_{key}" or value.id not in values:
                raise damaged(f"`_bindings` is called with {key}={value.id[:100]}")
            value = values.pop(value.id)
        facts[key] = found = _literal(value)
        if not _SHAPES.get(key, _is_table)(found):
            raise damaged(f"{key[:100]} is no such thing as a module has there")
    return facts


def _literal(value: ast.expr) -> Any:
    try:
        return ast.literal_eval(value)
    except (ValueError, KeyError, TypeError, SyntaxError, RecursionError, MemoryError) as error:
        raise damaged(repr(error)) from None


def damaged(what: str) -> NotAModule:
    """What is raised for a module with something in it that cannot be; a stranger's text may be megabytes."""
    shown = what if len(what) <= MOST else f"{what[:MOST]}…"
    return NotAModule(f"a module made by autogen, but damaged or of another version: {shown}")


def _support_level(statement: ast.stmt) -> int:
    """How many dots a statement that imports `_support` has; 0 for any other statement."""
    match statement:
        case ast.ImportFrom("_support", [ast.alias("bindings", "_bindings")], level):
            return level or 0
        case ast.Try(
            [ast.ImportFrom("_support", [ast.alias("bindings", "_bindings")], 1)],
            [
                ast.ExceptHandler(
                    ast.Name("ImportError"),
                    None,
                    [ast.ImportFrom("_support", [ast.alias("bindings", "_bindings")], 0)],
                )
            ],
            [],
            [],
        ):
            return 1
    return 0


# What the arguments of `_bindings` are -------------------------------------------------------------------


def _is_text(found: object) -> bool:
    return type(found) is str and not _SURROGATE.search(found)


def _is_table(found: object) -> bool:
    """The text of a table, which has no control characters but its line breaks."""
    return type(found) is str and not _CONTROL.search(found)


def _is_target(found: object) -> bool:
    return type(found) is str and len(found) <= 100 and _TARGET.fullmatch(found) is not None


def _is_library(found: object) -> bool:
    return _is_text(found) and is_library(cast(str, found))


def _is_names(found: object) -> bool:
    """Of a library; or tuples of them, of several."""
    if type(found) is tuple and found and all(type(one) is tuple and one for one in found):
        return all(map(_is_library, (name for one in found for name in one)))
    return type(found) is tuple and all(map(_is_library, found))


def _is_dict(found: object, of: Callable[[object], bool]) -> bool:
    return type(found) is dict and all(_is_text(key) and of(value) for key, value in found.items())


_SHAPES: Mapping[str, Callable[[object], bool]] = {
    "target": _is_target,
    "targets": lambda found: (
        _is_dict(found, lambda change: _is_dict(change, _is_table)) and all(map(_is_target, cast(Any, found)))
    ),
    "library": lambda found: _is_names(found) or _is_dict(found, _is_names),
    "name": _is_text,
    "errno": lambda found: found is True,
    **dict.fromkeys(GRAMMAR, _is_table),
}
