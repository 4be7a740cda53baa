"""The text of a module to its tables, and those to what each target declares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bindings._support.format import GRAMMAR, on_target
from bindings._support.format.literals import literal

from . import depths, entries, shape
from .declarations import Declarations, ModuleFile, Typedef
from .statements import damaged, statements

_ONE_TARGET = "x86_64-linux-gnu"  # of modules made before they named their target


def read(text: str) -> ModuleFile:
    """Read the text of a generated module. Raises NotAModule if it is something else."""
    found = statements(text)
    try:
        return _module(dict(found.facts), found.source, found.level)
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, RecursionError) as error:
        raise damaged(repr(error)) from None


def _module(facts: dict[str, Any], source: Mapping[str, str], level: int) -> ModuleFile:
    first: str = facts.pop("target", _ONE_TARGET)
    changes: dict[str, dict[str, str]] = facts.pop("targets", {})
    library = facts.pop("library", ())
    unknown = {
        table: dict(_later(text)) for table, text in facts.items() if table not in (*GRAMMAR, "name", "errno")
    }
    variables = [f"_{table}" for table in (*GRAMMAR, *unknown) if table in facts]
    beside = [*variables, *(name for entries in unknown.values() for name in entries)]
    base = _used(facts)
    targets = {}
    for target, change in {first: {}, **changes}.items():
        used = {**base, **_used(change)}
        tables = on_target(facts, change)
        shape.distinct(tables, beside)
        found = {name: one.entries() for name, one in tables.items()}
        targets[target] = _declarations(found, unknown)
        here = {key: types for key, types in used.items() if key[1] in found[key[0]]}
        depths.check(targets[target], here)
    by_platform = library if isinstance(library, dict) else {"": library} if library else {}
    return ModuleFile(source, targets, by_platform, level, "errno" in facts)


def _used(texts: Mapping[str, Any]) -> dict[tuple[str, str], list[tuple[str, bool]]]:
    """The types that the entries of some tables name, each of which is held to its table's rules."""
    return {key: used for table in GRAMMAR for key, used in shape.check(table, texts.get(table, "")).items()}


def _later(text: str) -> Iterator[tuple[str, str]]:
    """The entries of a table of a later version, by the name that begins each line."""
    for entry in filter(None, text.split("\n")):
        name = entry[: re.match(r"[\w$]*", entry).end()]  # type: ignore[union-attr]
        if not name:
            raise ValueError(f"{entry[:100]!r} is no entry of any table")
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
