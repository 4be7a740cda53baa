"""Instances of class templates: C++ makes one complete when something needs its size, and a pointer needs none."""

from __future__ import annotations

from collections.abc import Iterable

from . import library as clang
from .kinds import CursorKind
from .unit import MAIN, Unit, parse

_ERROR = 3
_MEMBER_FUNCTIONS = (CursorKind.CXX_METHOD, CursorKind.CONSTRUCTOR, CursorKind.DESTRUCTOR)


def completed(unit: Unit, instances: Iterable[str]) -> Unit | None:
    """The unit once more, with those of the named types complete that can be; None if none can."""
    possible = sorted(instances)
    asked = parse(unit.request, "\n".join(("", *map(_ask, possible))), tolerant=True)
    first = (unit.request.main() + "\n").count("\n") + 1
    errors = [one for one in asked.tu.diagnostics if one.severity >= _ERROR]
    # An error inside a template is reported there, with a note for the place that needed it.
    places = [one.location for error in errors for one in (error, *error.children)]
    refused = {place.line - first for place in places if place.file and place.file.name == MAIN}
    kept = [spelling for position, spelling in enumerate(possible) if position not in refused]
    return parse(unit.request, "\n".join(("", *map(_ask, kept)))) if kept else None


def _ask(spelling: str) -> str:
    return f"static_assert(sizeof({spelling}) > 0);"


def declared(cursor: clang.Cursor) -> list[clang.Cursor]:
    """What stands in a class; an instance that nobody wrote out has what its template has."""
    written = list(cursor.get_children())
    if written or cursor.type.get_num_template_arguments() <= 0:
        return written
    template = clang.library().clang_getSpecializedCursorTemplate(cursor)
    return [] if template is None else list(template.get_children())


def is_virtual_or_derived(cursor: clang.Cursor) -> str:
    """Why the members of a C++ class are not all that it holds, if so."""
    for child in declared(cursor):
        kind = clang.kind(child)
        if kind == CursorKind.CXX_BASE_SPECIFIER:
            return "a C++ class with a base class"
        if kind in _MEMBER_FUNCTIONS and clang.library().clang_CXXMethod_isVirtual(child):
            return "a C++ class with virtual functions"
    return ""
