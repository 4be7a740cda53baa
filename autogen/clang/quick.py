"""Quicker ways through `clang.cindex` 18: the same answers, for a fraction of the Python around each call of libclang.

A header of a thousand declarations takes a hundred thousand calls. cindex makes of each text an object that has a
destructor, asks libclang for its null cursor to compare each cursor with, and looks through the arguments for the
translation unit, which the first of them has.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from typing import Any

from clang import cindex

_NULL = 70  # CXCursor_InvalidFile, of which the null cursor is one: with no data
_POOLED = 2  # of a text: it is no C string of its own
_declared: Any = cindex.functionList  # type: ignore[attr-defined]
_CONTINUE = 1  # CXChildVisit_Continue
_VISITOR = ctypes.CFUNCTYPE(ctypes.c_int, cindex.Cursor, cindex.Cursor, ctypes.c_void_p)


class _Text(ctypes.Structure):
    """CXString without cindex's destructor."""

    _fields_ = [("data", ctypes.c_char_p), ("flags", ctypes.c_uint)]


def quicken(lib: ctypes.CDLL, further: Mapping[str, tuple[Any, Any]]) -> None:
    """Declare `further` functions of cindex's library, name -> result and arguments, and give all these ways."""
    raw = ctypes.CDLL(lib._name)  # has prototypes of its own
    get, dispose, visit_children = raw.clang_getCString, raw.clang_disposeString, raw.clang_visitChildren
    get.argtypes, get.restype = [_Text], ctypes.c_char_p
    dispose.argtypes, dispose.restype = [_Text], None
    visit_children.argtypes = [cindex.Cursor, _VISITOR, ctypes.c_void_p]

    def text(found: _Text, _function: object, _arguments: object) -> str | None:
        flags = found.flags
        data: bytes | None = get(found) if flags == _POOLED else found.data
        if flags:
            dispose(found)
        return None if data is None else data.decode()

    take = nothing = list[cindex.Cursor]().append

    def visit(child: cindex.Cursor, _parent: object, _data: object) -> int:
        take(child)
        return _CONTINUE

    visitor = _VISITOR(visit)  # one for all, as a visit visits nothing else

    def children(cursor: cindex.Cursor) -> Iterator[cindex.Cursor]:
        nonlocal take
        found: list[cindex.Cursor] = []
        take = found.append
        visit_children(cursor, visitor, None)
        take = nothing
        unit = cursor._tu
        for child in found:
            child._tu = unit
        return iter(found)

    ways = {
        cindex._CXString: (_Text, text),
        cindex.Type: (cindex.Type, _type),
        cindex.Cursor: (cindex.Cursor, _cursor),
    }
    for name, _, result, _ in (item for item in _declared if len(item) == 4):
        if result in ways:
            function = getattr(lib, name)
            function.restype, function.errcheck = ways[result]
    for name, (result, arguments) in further.items():
        function = getattr(lib, name)
        function.argtypes = arguments
        if result in ways:
            function.restype, function.errcheck = ways[result]
        else:
            function.restype = result
    cindex.Cursor.get_children = children  # type: ignore[assignment,method-assign]


def _type(found: Any, _function: object, arguments: Any) -> Any:
    found._tu = arguments[0]._tu
    return found


def _cursor(found: Any, _function: object, arguments: Any) -> Any:
    if found._kind_id == _NULL and not found.data[0]:
        return None
    first = arguments[0]
    found._tu = first if isinstance(first, cindex.TranslationUnit) else first._tu
    return found
