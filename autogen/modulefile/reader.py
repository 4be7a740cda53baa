"""The text of a module to its tables, and those to what each target declares."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import AutogenError
from . import entries, objc
from .declarations import Declarations, ModuleFile, Typedef
from .registers import read_registers

# What ends the name in an entry; a table that is not listed is read by the name that begins each line.
_MARKS = {"records": ": ", "enums": ": ", "types": " = ", "functions": "(", "globals": ": "}
_MARKS |= {"ioctls": " = ", "aliases": " = ", "constants": " = ", "skipped": ": ", "registers": ": "}
_MARKS |= {"classes": ": ", "protocols": ": "}
_BLOCKS = ("records", "enums", "registers", "classes", "protocols")
_ONE_TARGET = "x86_64-linux-gnu"  # of modules made before they named their target


class NotAModule(AutogenError):
    """The text is not one that `autogen` wrote; the message says what is wrong with it."""


def read(text: str) -> ModuleFile:
    """Read the text of a generated module. Raises NotAModule if it is something else."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        raise NotAModule(f"not a module made by autogen: it is not Python ({error})") from None
    values: dict[str, ast.expr] = {}
    call: ast.Call | None = None
    for statement in tree.body:
        if not isinstance(statement, ast.Assign):
            continue
        if isinstance(statement.value, ast.Call) and getattr(statement.value.func, "id", "") == "_bindings":
            call = statement.value
        elif isinstance(target := statement.targets[0], ast.Name):
            values[target.id] = statement.value
    if call is None:
        raise NotAModule("not a module made by autogen: it does not call `_bindings(globals(), …)`")
    try:
        facts = {
            word.arg: ast.literal_eval(
                values[word.value.id] if isinstance(word.value, ast.Name) else word.value
            )
            for word in call.keywords
            if word.arg
        }
        source = ast.literal_eval(values["__source__"]) if "__source__" in values else {}
        return _module(facts, source)
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, SyntaxError) as error:
        raise NotAModule(f"a module made by autogen, but damaged or of another version: {error!r}") from None


def _module(facts: dict[str, Any], source: Mapping[str, str]) -> ModuleFile:
    first: str = facts.pop("target", _ONE_TARGET)
    changes: dict[str, dict[str, str]] = facts.pop("targets", {})
    library = facts.pop("library", ())
    texts = {
        table: "".join(text)
        for table, text in facts.items()
        if isinstance(text, str | tuple) and table != "name"
    }
    base = {table: dict(_entries(table, text)) for table, text in texts.items()}
    targets = {first: _declarations(base)}
    for target, change in changes.items():
        targets[target] = _declarations(_changed(base, dict(change)))
    by_platform = library if isinstance(library, dict) else {"": library} if library else {}
    return ModuleFile(source, targets, by_platform)


def _changed(base: Mapping[str, dict[str, str]], change: dict[str, str]) -> dict[str, dict[str, str]]:
    """The entries of a further target: those of the first one, without the missing, with its own."""
    missing = set(change.pop("missing", "").split())
    tables = {
        table: {name: rest for name, rest in entries.items() if f"{table}.{name}" not in missing}
        for table, entries in base.items()
    }
    for table, text in change.items():
        tables[table] = {**tables.get(table, {}), **dict(_entries(table, text))}
    return tables


def _entries(table: str, text: str) -> Iterator[tuple[str, str]]:
    """Every entry of a table as (name, what follows the mark)."""
    for entry in re.split(r"\n\n+" if table in _BLOCKS else r"\n+", text.strip("\n")):
        if not entry:
            continue
        if table in _MARKS:
            name, _, rest = entry.partition(_MARKS[table])
        else:
            name = entry[: re.match(r"[\w$]*", entry).end()]  # type: ignore[union-attr]
            rest = entry[len(name) :]
        yield name, rest


def _declarations(tables: Mapping[str, Mapping[str, str]]) -> Declarations:
    def of(table: str) -> Iterator[tuple[str, str]]:
        return iter(tables.get(table, {}).items())

    return Declarations(
        records={name: entries.record(name, text) for name, text in of("records")},
        enums={name: entries.enum(name, text) for name, text in of("enums")},
        types={name: Typedef(name, text) for name, text in of("types")},
        functions={name: entries.function(name, text) for name, text in of("functions")},
        globals={name: entries.global_(name, text) for name, text in of("globals")},
        ioctls={name: entries.ioctl(name, text) for name, text in of("ioctls")},
        aliases=dict(of("aliases")),
        constants={name: entries.literal(text) for name, text in of("constants")},
        registers=read_registers(tables.get("registers", {})),
        skipped=dict(of("skipped")),
        classes={name: objc.class_(name, text) for name, text in of("classes")},
        protocols={name: objc.protocol(name, text) for name, text in of("protocols")},
        others={table: dict(rows) for table, rows in tables.items() if table not in _MARKS},
    )
