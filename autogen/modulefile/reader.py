"""The text of a module to its tables, and those to what each target declares."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from typing import Any

from bindings._support.format import GRAMMAR, on_target
from bindings._support.format.literals import literal

from ..errors import AutogenError
from . import entries
from .declarations import Declarations, ModuleFile, Typedef

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
    unknown = {
        table: dict(_later(text))
        for table, text in facts.items()
        if isinstance(text, str) and table not in (*GRAMMAR, "name")
    }
    if isinstance(constants := facts.get("constants"), tuple):  # modules had a text for each header
        facts["constants"] = "".join(constants)
    targets = {
        target: _declarations(
            {name: table.entries() for name, table in on_target(facts, change).items()}, unknown
        )
        for target, change in {first: {}, **changes}.items()
    }
    by_platform = library if isinstance(library, dict) else {"": library} if library else {}
    return ModuleFile(source, targets, by_platform)


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
        registers=entries.registers(tables.get("registers", {})),
        skipped=dict(of("skipped")),
        classes={name: entries.objc_class(name, text) for name, text in of("classes")},
        protocols={name: entries.objc_protocol(name, text) for name, text in of("protocols")},
        others=others,
    )
