"""Who owns what a method returns or is given: clang's own answer, from a parse under ARC.

Only there clang implies the attributes of the method families. Functions are read from the parse without ARC,
where theirs are attributes of the declaration.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from ..clang import CursorKind, Unit
from ..clang import library as clang
from ..clang.unit import parse
from ..model import Ownership

Place: TypeAlias = tuple[str, str, int]  # clang's name of a method, the header, the line
CONTAINERS = (CursorKind.OBJC_INTERFACE_DECL, CursorKind.OBJC_CATEGORY_DECL, CursorKind.OBJC_PROTOCOL_DECL)
METHODS = (CursorKind.OBJC_INSTANCE_METHOD_DECL, CursorKind.OBJC_CLASS_METHOD_DECL)


def ownership(unit: Unit) -> dict[Place, Ownership]:
    """The ownership of every method that a unit declares; plain methods are left out.

    GCC's run time has no ARC: its headers are parsed for GNUstep's newer one, which declares the same. What clang
    finds wrong under ARC alone (a struct with an object in it) does not matter here.
    """
    request = unit.request
    args = [*request.args, "-fobjc-arc"]
    if "apple" not in request.target:
        args.append("-fobjc-runtime=gnustep-2.0")
    under_arc = parse(replace(request, args=tuple(args)), tolerant=True)
    return {place(under_arc, method): found for method in _methods(under_arc) if (found := _read(method))}


def place(unit: Unit, method: clang.Cursor) -> Place:
    """What tells a declaration of a method from all others, in any parse of the same headers."""
    return method.get_usr(), unit.header(method) or "", method.location.line


def _methods(unit: Unit) -> Iterator[clang.Cursor]:
    for cursor in unit.cursors():
        if clang.kind(cursor) in CONTAINERS:
            yield from clang.children(cursor, *METHODS)


def _read(method: clang.Cursor) -> Ownership | None:
    kinds = {clang.kind(child) for child in method.get_children()}
    consumed = tuple(
        position
        for position, parameter in enumerate(method.get_arguments())
        if clang.children(parameter, CursorKind.NS_CONSUMED_ATTR)
    )
    found = Ownership(
        CursorKind.NS_RETURNS_RETAINED_ATTR in kinds,
        CursorKind.NS_CONSUMES_SELF_ATTR in kinds,
        consumed,
        CursorKind.OBJC_RETURNS_INNER_POINTER_ATTR in kinds,
    )
    return found if found != Ownership() else None
