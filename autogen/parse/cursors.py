"""What one cursor says by itself: its key, its text, its symbol, the value of a constant."""

from __future__ import annotations

import re
from collections import deque

from ..clang import CursorKind, TypeKind, Unit, raw
from ..clang import library as clang
from ..model import Location
from ..types.reader import UnsupportedType

CONTAINERS = (CursorKind.OBJC_INTERFACE_DECL, CursorKind.OBJC_PROTOCOL_DECL)  # of Objective-C


class Waiting:
    """The declarations that types mention, each once, until they are read."""

    def __init__(self) -> None:
        self.queue: deque[tuple[str, clang.Cursor]] = deque()
        self._seen: set[str] = set()

    def key(self, cursor: clang.Cursor) -> str:
        """The key of a record, enumeration or typedef; the declaration itself waits in the queue."""
        if clang.kind(cursor) not in CONTAINERS:  # whose definition is the implementation, to clang
            cursor = cursor.get_definition() or cursor.canonical
        found = key(cursor)
        if found not in self._seen:
            self._seen.add(found)
            self.queue.append((found, cursor))
        return found


def location(unit: Unit, cursor: clang.Cursor) -> Location:
    """Where a declaration is."""
    file, line, column = raw.place(cursor)
    header = unit.name(unit.path(file)) if file else None
    return Location(header or "<built-in>", line, column)


def definition_key(cursor: clang.Cursor) -> str:
    """The key of the definition behind a type."""
    return key(cursor.get_definition() or cursor.canonical)


def key(cursor: clang.Cursor) -> str:
    """clang's name for a declaration across parses; nameless ones need their place as well."""
    usr: str = cursor.get_usr()
    if cursor.is_anonymous():
        place = cursor.location
        return f"{usr}@{place.line}:{place.column}"
    return usr


def has_tag(cursor: clang.Cursor) -> bool:
    """Whether a name is a tag of its own (`struct x`), not lent by a typedef (`typedef struct {…} x`)."""
    return cursor.get_usr().rsplit("@", 2)[-2] not in ("SA", "UA", "EA")


def innermost(kind: clang.Type) -> clang.Type:
    """What a declarator is built on: pointers, arrays and sugar removed, typedef names kept."""
    while True:
        number = clang.type_kind(kind)
        if number == TypeKind.ELABORATED:
            kind = kind.get_named_type()
        elif number in (TypeKind.POINTER, TypeKind.BLOCKPOINTER):
            kind = kind.get_pointee()
        elif number in (TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY, TypeKind.VARIABLEARRAY):
            kind = kind.get_array_element_type()
        elif number in (TypeKind.FUNCTIONPROTO, TypeKind.FUNCTIONNOPROTO):
            kind = kind.get_result()
        elif number == TypeKind.ATTRIBUTED:
            kind = clang.library().clang_Type_getModifiedType(kind)
        else:
            return kind


def text(unit: Unit, cursor: clang.Cursor, *, attributes: bool = False) -> bytes:
    """The source text of a declaration; with `attributes`, on to its semicolon."""
    start, end = cursor.extent.start, cursor.extent.end
    if start.file is None or end.file is None or start.file.name != end.file.name:
        return b""
    source = unit.text(start.file.name)
    last = source.find(b";", end.offset) if attributes else end.offset
    return source[start.offset : last]


def mentions(unit: Unit, word: bytes) -> bool:
    """Whether any header that clang opened has a word."""
    return any(word in unit.text(path) for path in unit.files.values())


def symbol(unit: Unit, cursor: clang.Cursor) -> str:
    """The linker's name where it differs from C's: an asm label, or C++.

    A label may be any text; one that is no name goes to the ledger, where nothing can take it for more.
    Raises UnsupportedType for what no library can have.
    """
    try:
        found: str = cursor.mangled_name
    except UnicodeDecodeError:
        raise UnsupportedType("its name in the library is not UTF-8") from None
    if clang.has_cut_label(cursor):
        raise UnsupportedType(f"no library can have the name {found!a}, a NUL, and more")
    if "apple" in unit.request.target:
        found = found.removeprefix("\x01").removeprefix("_")
    found = found.removeprefix("\x01")
    if not re.fullmatch(r"[\w.$@?]+", found) and found != cursor.spelling:
        raise UnsupportedType(f"no library can have the name {ascii(found)[:200]}")
    return "" if found == cursor.spelling else found
