"""All declarations of one thing: C merges them, and so does clang, into the last one.

`double g(); double g(double a);` has a prototype, `extern int a[]; extern int a[4];` a length, and an asm label or an
attribute of any of them is the function's. A typedef that lends its name to a record can align that name.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable

from . import library as clang
from .kinds import CursorKind, TypeKind

_MERGED = (CursorKind.FUNCTION_DECL, CursorKind.VAR_DECL)


class Entities:
    """What the top-level declarations of a unit say of functions, variables and nameless records together."""

    def __init__(self, cursors: Iterable[clang.Cursor]) -> None:
        self.cursors = tuple(cursors)
        self._later: dict[str, list[clang.Cursor]] = defaultdict(list)
        self._aligned: dict[int, int] = {}
        for cursor in self.cursors:
            kind = clang.kind(cursor)
            if kind in _MERGED and cursor.canonical != cursor:
                self._later[cursor.get_usr()].append(cursor)
            elif kind == CursorKind.TYPEDEF_DECL:
                self._typedef(cursor)

    @functools.cached_property
    def by_usr(self) -> dict[str, clang.Cursor]:
        """The first declaration of each function and variable."""
        found: dict[str, clang.Cursor] = {}
        for cursor in self.cursors:
            if clang.kind(cursor) in _MERGED:
                found.setdefault(cursor.get_usr(), cursor)
        return found

    def declarations(self, cursor: clang.Cursor) -> list[clang.Cursor]:
        """Every declaration of a function or a variable; the last one has the type and the attributes of all."""
        later = self._later.get(cursor.get_usr())
        return [cursor.canonical, *later] if later else [cursor]

    def alignment(self, record: clang.Cursor) -> int:
        """What C's name for a record is aligned to in bytes: the typedef's word for one that has no tag."""
        return self._aligned.get(record.hash) or int(record.type.get_align())

    def _typedef(self, cursor: clang.Cursor) -> None:
        kind = cursor.underlying_typedef_type
        while clang.type_kind(kind) in (TypeKind.ELABORATED, TypeKind.ATTRIBUTED):
            attributed = clang.type_kind(kind) == TypeKind.ATTRIBUTED
            kind = clang.library().clang_Type_getModifiedType(kind) if attributed else kind.get_named_type()
        if clang.type_kind(kind) != TypeKind.RECORD:
            return
        record, align = kind.get_declaration(), cursor.type.get_align()
        if record.spelling == cursor.spelling and align != kind.get_align() and align > 0:
            self._aligned[record.hash] = align
