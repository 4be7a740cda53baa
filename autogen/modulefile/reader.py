"""The text of a module to its tables, and those to what each target declares."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bindings._support.format import GRAMMAR, on_target
from bindings._support.format.literals import literal

from ..errors import AutogenError
from . import entries, shape
from .declarations import Declarations, ModuleFile, Typedef

_ONE_TARGET = "x86_64-linux-gnu"  # of modules made before they named their target


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


def read(text: str) -> ModuleFile:
    """Read the text of a generated module. Raises NotAModule if it is something else."""
    found = statements(text)
    try:
        return _module(dict(found.facts), found.source, found.level)
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, SyntaxError) as error:
        raise NotAModule(f"a module made by autogen, but damaged or of another version: {error!r}") from None


def statements(text: str) -> Statements:
    """Take the text of a module apart; nothing of it is carried out.

    Raises NotAModule for anything but a docstring, the import of `_support`, assignments of literals, and the call of
    `_bindings`: a module that does more when it is imported is none that `autogen` wrote.
    """
    try:
        # Python decodes a file as a comment in its first two lines says, and may find other statements in it.
        encoding, _ = tokenize.detect_encoding(io.BytesIO(text.encode("utf-8", "surrogatepass")).readline)
        if encoding != "utf-8":
            raise NotAModule(
                f"a module made by autogen is UTF-8, but Python would read this one as {encoding}"
            )
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise NotAModule(f"not a module made by autogen: it is not Python ({error})") from None
    values: dict[str, Any] = {}
    facts: dict[str, Any] | None = None
    foreign: list[str] = []
    level = 1
    for statement in tree.body[ast.get_docstring(tree) is not None :]:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if facts is None:
                values[name] = _literal(value, {})
            case ast.Assign(
                targets=[ast.Tuple(elts=[ast.Name(), ast.Name()])],
                value=ast.Call(func=ast.Name(id="_bindings"), args=[globals_], keywords=words),
            ) if facts is None and ast.unparse(globals_) == "globals()":
                facts = {word.arg or "": _literal(word.value, values) for word in words}
            case _ if found := _support_level(statement):
                level = found
            case _:
                foreign.append(ast.unparse(statement).partition("\n")[0][:100])
    if facts is None:
        raise NotAModule("not a module made by autogen: it does not call `_bindings(globals(), …)`")
    if foreign:
        raise NotAModule(f"a module made by autogen has no other statements, but this has `{foreign[0]}`")
    return Statements(ast.get_docstring(tree, clean=False) or "", values.get("__source__", {}), facts, level)


def _literal(value: ast.expr, known: Mapping[str, Any]) -> Any:
    """A literal, or the name of one that is `known`."""
    try:
        return known[value.id] if isinstance(value, ast.Name) else ast.literal_eval(value)
    except (ValueError, KeyError, TypeError, SyntaxError, RecursionError, MemoryError) as error:
        raise NotAModule(f"a module made by autogen, but damaged or of another version: {error!r}") from None


def _support_level(statement: ast.stmt) -> int:
    """How many dots a statement that imports `_support` has; 0 for any other statement."""
    match statement:
        case ast.ImportFrom("_support", [ast.alias("bindings", "_bindings")], level):
            return level or 0
        case ast.Try(
            [ast.ImportFrom(level=1) as inside],
            [ast.ExceptHandler(ast.Name("ImportError"), None, [ast.ImportFrom(level=0) as outside])],
            [],
            [],
        ) if ast.unparse(inside) == f"from .{ast.unparse(outside).removeprefix('from ')}":
            return _support_level(inside)
    return 0


def _module(facts: dict[str, Any], source: Mapping[str, str], level: int) -> ModuleFile:
    first: str = facts.pop("target", _ONE_TARGET)
    changes: dict[str, dict[str, str]] = facts.pop("targets", {})
    library = facts.pop("library", ())
    unknown = {
        table: dict(_later(text))
        for table, text in facts.items()
        if isinstance(text, str) and table not in (*GRAMMAR, "name")
    }
    if isinstance(constants := facts.get("constants"), tuple):  # modules had a text for each header
        facts["constants"] = "".join(constants)
    for texts in (facts, *changes.values()):
        for table in GRAMMAR:
            shape.check(table, texts.get(table, ""))
    targets = {}
    for target, change in {first: {}, **changes}.items():
        tables = on_target(facts, change)
        shape.distinct(tables)
        targets[target] = _declarations({name: one.entries() for name, one in tables.items()}, unknown)
    by_platform = library if isinstance(library, dict) else {"": library} if library else {}
    return ModuleFile(source, targets, by_platform, level)


def _later(text: str) -> Iterator[tuple[str, str]]:
    """The entries of a table of a later version, by the name that begins each line."""
    for entry in filter(None, text.split("\n")):
        name = entry[: re.match(r"[\w$]*", entry).end()]  # type: ignore[union-attr]
        yield name, entry[len(name) :]


def _declarations(
    tables: Mapping[str, Mapping[str, str]], unknown: Mapping[str, Mapping[str, str]]
) -> Declarations:
    def of(table: str) -> Iterator[tuple[str, str]]:
        return iter(tables.get(table, {}).items())

    others = dict(unknown)
    if "macros" in tables:
        others["macros"] = {name: f"({text}" for name, text in of("macros")}
    if "values" in tables:
        others["values"] = dict(of("values"))
    if "availability" in tables:
        others["availability"] = dict(of("availability"))
    return Declarations(
        records={name: entries.record(name, text) for name, text in of("records")},
        enums={name: entries.enum(name, text) for name, text in of("enums")},
        types={name: Typedef(name, text) for name, text in of("types")},
        functions={name: entries.function(name, text) for name, text in of("functions")},
        globals={name: entries.variable(name, text) for name, text in of("globals")},
        ioctls={name: entries.ioctl(name, text) for name, text in of("ioctls")},
        aliases=dict(of("aliases")),
        constants={name: literal(text) for name, text in of("constants")},
        typed={name: entries.typed(name, text) for name, text in of("typed")},
        registers=entries.registers(tables.get("registers", {})),
        skipped=dict(of("skipped")),
        classes={name: entries.objc_class(name, text) for name, text in of("classes")},
        protocols={name: entries.objc_protocol(name, text) for name, text in of("protocols")},
        others=others,
    )
