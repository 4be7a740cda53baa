"""Cursors to declarations: what the selected headers declare, and every type that those declarations need.

completion.py  reads headers behind them that they leave to their user
reader.py    takes declarations, each once, and reads what they say
cursors.py   what one cursor says by itself
separate.py  several units, each read alone, as one module
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from .. import cfunctions, macros
from ..clang import CursorKind, Unit
from ..clang import library as clang
from ..clang.entities import Entities
from ..clang.instances import completed
from ..model import Declaration, Location, Module, Skip
from .constants import value
from .reader import Reader


def parse(
    unit: Unit,
    selected: Callable[[str], bool],
    wanted: Callable[[str], bool] = lambda name: True,
    *,
    ranges: bool = False,
) -> Module:
    """The module of a unit: what stands in headers that are `selected`, with the types this needs.

    `wanted` names the macros to evaluate; with `ranges` those of the form `31:16` are ranges of bits. A declaration is
    taken whole or goes to the ledger.
    """
    reader, found = _read(unit, selected, wanted)
    if reader.instances and (again := completed(unit, reader.instances)) is not None:
        unit = again
        reader, found = _read(unit, selected, wanted)
    unit.forget_texts()
    types = reader.types.read
    read = macros.Read(types, lambda kind, initialiser: value(kind, initialiser, types))
    evaluated = macros.evaluate(unit, found, reader.declarations, read, ranges=ranges)
    reader.drain()
    for declaration in evaluated.declarations:
        reader.add(declaration, selected=True)
    functions = cfunctions.functions(
        unit,
        evaluated.functions,
        evaluated.open,
        reader.inline,
        reader.declarations,
        types,
        reader.reach,
        reader.drain,
    )
    reader.drain()
    aliases, named = macros.aliases(evaluated, found, functions.declarations)
    for function in functions.declarations:
        reader.add(function, selected=True)
    for alias in aliases:
        reader.add(alias, selected=True)
    looked_at = {(one.name, one.location) for one in functions.declarations}
    looked_at |= {(one.name, one.location) for one in functions.skips}
    skips = {
        *(
            skip
            for skip in evaluated.skips
            if (skip.name, skip.location) not in looked_at and skip.name not in named
        ),
        *(skip for skip in functions.skips if skip.name not in {one.name for one in aliases}),
        *reader.skips,
        *reader.objc.skips,
    }
    place = _order([*reader.declarations.values(), *skips], unit.files)
    return Module(
        tuple(sorted(reader.declarations.values(), key=lambda d: place(d.location))),
        tuple(sorted(skips, key=lambda s: (place(s.location), s.name))),
        frozenset(reader.selected),
        pointer_size=clang.pointer_size(unit.tu),
        definitions={**_definitions(found, reader.declarations), **reader.heads},
        also=unit.request.also,
    )


def _definitions(found: Iterable[macros.Macro], known: Mapping[str, Declaration]) -> dict[str, str]:
    """The definition of each macro by the key of its declaration, which is not to be there twice a million times."""
    return {
        one.key if (one := known.get(key := f"macro {macro.name}")) else key: macro.definition
        for macro in found
    }


def _read(
    unit: Unit, selected: Callable[[str], bool], wanted: Callable[[str], bool]
) -> tuple[Reader, list[macros.Macro]]:
    """What a unit declares, and the macros to evaluate."""
    found: list[macros.Macro] = []
    cursors: list[clang.Cursor] = []
    for cursor in unit.cursors():
        if clang.kind(cursor) != CursorKind.MACRO_DEFINITION:
            cursors.append(cursor)
        elif (macro := macros.read(unit, cursor, selected)) and wanted(macro.name):
            found.append(macro)
    reader = Reader(unit, Entities(cursors))
    for cursor in cursors:
        header = unit.header(cursor)
        if header is not None and selected(header):
            reader.take(cursor)
    reader.drain()
    return reader, found


def _order(found: Iterable[Declaration | Skip], files: Iterable[str]) -> Callable[[Location], int]:
    """The order of places, as numbers: by header as clang opened them, then those in none, by line and column."""
    headers = dict.fromkeys((*files, *sorted({one.location.header for one in found})))
    order = {header: position for position, header in enumerate(headers)}
    return lambda place: order[place.header] << 64 | place.line << 32 | place.column
