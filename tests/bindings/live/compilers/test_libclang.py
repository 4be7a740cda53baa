"""libclang 19: a three-line file parsed and walked; cursors, types and strings are structs by value."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from ctypes import byref, c_char_p, c_uint
from types import ModuleType
from typing import Any

import pytest

from bindings import libclang

pytestmark = pytest.mark.needs("libclang1-19", "libclang-19.so.19")

SOURCE = b"""struct point { int x; double y; };
enum colour { RED = 1, BLUE = -2 };
double norm(struct point p, int n);
"""


def text_of(string: libclang.CXString) -> str:
    """The text of a CXString, and its end."""
    text = libclang.clang_getCString(string)
    libclang.clang_disposeString(string)
    return (text or b"").decode()


def parse(index: int | None, source: bytes) -> Any:
    unsaved = libclang.CXUnsavedFile(b"t.c", source, len(source))
    arguments = (c_char_p * 2)(b"-std=c17", b"-nostdinc")
    unit = libclang.CXTranslationUnit()
    result = libclang.clang_parseTranslationUnit2(
        index, b"t.c", arguments, len(arguments), byref(unsaved), 1, 0, byref(unit)
    )
    assert result == libclang.CXError_Success
    return unit


@pytest.fixture
def index() -> Iterator[int | None]:
    handle = libclang.clang_createIndex(0, 0)
    yield handle
    libclang.clang_disposeIndex(handle)


@pytest.fixture
def unit(index: int | None) -> Iterator[Any]:
    parsed = parse(index, SOURCE)
    yield parsed
    libclang.clang_disposeTranslationUnit(parsed)


def walk(unit: Any, visit: Callable[[libclang.CXCursor, libclang.CXCursor], int]) -> int:
    """`clang_visitChildren` from the top; the callback gets two structs by value and returns an enumerator."""

    def each(cursor: libclang.CXCursor, parent: libclang.CXCursor, data: int | None) -> int:
        return visit(cursor, parent)

    callback = libclang.CXCursorVisitor(each)
    return libclang.clang_visitChildren(libclang.clang_getTranslationUnitCursor(unit), callback, None)


def named(unit: Any, wanted: str) -> libclang.CXCursor:
    found: list[libclang.CXCursor] = []

    def visit(cursor: libclang.CXCursor, parent: libclang.CXCursor) -> int:
        if text_of(libclang.clang_getCursorSpelling(cursor)) != wanted:
            return libclang.CXChildVisit_Recurse
        copy = libclang.CXCursor()
        ctypes.pointer(copy)[0] = cursor
        found.append(copy)
        return libclang.CXChildVisit_Break

    assert walk(unit, visit) != 0, f"no cursor called {wanted}"
    return found[0]


def test_the_version_is_19() -> None:
    assert "clang version 19." in text_of(libclang.clang_getClangVersion())


def test_every_declaration_is_visited_with_its_parent(unit: Any) -> None:
    seen = []

    def visit(cursor: libclang.CXCursor, parent: libclang.CXCursor) -> int:
        name = text_of(libclang.clang_getCursorSpelling(cursor))
        holder = text_of(libclang.clang_getCursorSpelling(parent))
        kind = libclang.CXCursorKind(libclang.clang_getCursorKind(cursor)).name or ""
        seen.append((kind, name, holder))
        return libclang.CXChildVisit_Recurse

    assert walk(unit, visit) == 0
    assert [entry for entry in seen if entry[1] and not entry[0].endswith("Ref")] == [
        ("CXCursor_StructDecl", "point", "t.c"),
        ("CXCursor_FieldDecl", "x", "point"),
        ("CXCursor_FieldDecl", "y", "point"),
        ("CXCursor_EnumDecl", "colour", "t.c"),
        ("CXCursor_EnumConstantDecl", "RED", "colour"),
        ("CXCursor_EnumConstantDecl", "BLUE", "colour"),
        ("CXCursor_FunctionDecl", "norm", "t.c"),
        ("CXCursor_ParmDecl", "p", "norm"),
        ("CXCursor_ParmDecl", "n", "norm"),
    ]


def test_a_visit_stops_where_the_callback_says(unit: Any) -> None:
    seen = []

    def visit(cursor: libclang.CXCursor, parent: libclang.CXCursor) -> int:
        seen.append(cursor.kind)
        return libclang.CXChildVisit_Break

    assert walk(unit, visit) != 0
    assert seen == [libclang.CXCursor_StructDecl]


def test_types_answer_by_value(unit: Any) -> None:
    point = libclang.clang_getCursorType(named(unit, "point"))
    assert text_of(libclang.clang_getTypeSpelling(point)) == "struct point"
    assert libclang.clang_Type_getSizeOf(point) == 16
    assert libclang.clang_Type_getOffsetOf(point, b"y") == 64
    norm = libclang.clang_getCursorType(named(unit, "norm"))
    assert text_of(libclang.clang_getTypeSpelling(norm)) == "double (struct point, int)"
    assert libclang.clang_getNumArgTypes(norm) == 2


def test_enumerators_keep_their_sign(unit: Any) -> None:
    assert libclang.clang_getEnumConstantDeclValue(named(unit, "RED")) == 1
    assert libclang.clang_getEnumConstantDeclValue(named(unit, "BLUE")) == -2


def test_a_place_is_written_through_pointers(unit: Any) -> None:
    line, column, offset = c_uint(), c_uint(), c_uint()
    file = libclang.CXFile()
    place = libclang.clang_getCursorLocation(named(unit, "norm"))
    libclang.clang_getSpellingLocation(place, byref(file), byref(line), byref(column), byref(offset))
    assert (line.value, column.value, offset.value) == (3, 8, SOURCE.index(b"norm"))
    assert text_of(libclang.clang_getFileName(file)) == "t.c"


def test_tokens_come_as_an_array_behind_a_pointer(unit: Any) -> None:
    tokens, count = ctypes.POINTER(libclang.CXToken)(), c_uint()
    extent = libclang.clang_getCursorExtent(named(unit, "RED"))
    libclang.clang_tokenize(unit, extent, byref(tokens), byref(count))
    texts = [text_of(libclang.clang_getTokenSpelling(unit, tokens[i])) for i in range(count.value)]
    libclang.clang_disposeTokens(unit, tokens, count.value)
    assert texts == ["RED", "=", "1"]


def test_an_error_is_a_diagnostic(index: int | None) -> None:
    broken = parse(index, b"int x = ;")
    assert libclang.clang_getNumDiagnostics(broken) == 1
    diagnostic = libclang.clang_getDiagnostic(broken, 0)
    assert libclang.clang_getDiagnosticSeverity(diagnostic) == libclang.CXDiagnostic_Error
    assert text_of(libclang.clang_getDiagnosticSpelling(diagnostic)) == "expected expression"
    libclang.clang_disposeDiagnostic(diagnostic)
    libclang.clang_disposeTranslationUnit(broken)


def test_every_declared_function_is_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    assert unbound(libclang) == set()
