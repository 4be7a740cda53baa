"""Calls through cffi, by what `autogen cdef` declares: records by value, callbacks, the kernel's io_uring."""

from __future__ import annotations

import os
from typing import Any

import pytest

from tests.autogen.cdef.test_cdef import load
from tests.bindings.test_cdef import text


@pytest.mark.needs("libclang1-19", "libclang-19.so.19")
def test_a_call_into_libclang() -> None:
    ffi = load(text("libclang"))
    lib = ffi.dlopen("libclang-19.so.19")
    version = lib.clang_getClangVersion()  # a struct by value
    assert b"clang version 19" in ffi.string(ffi.cast("char *", lib.clang_getCString(version)))
    lib.clang_disposeString(version)
    index = lib.clang_createIndex(0, 0)
    source = ffi.new("char[]", b"struct point { int x, y; };")
    unsaved = ffi.new(
        "struct CXUnsavedFile *", {"Filename": (n := ffi.new("char[]", b"t.c")), "Contents": source}
    )
    unsaved.Length = len(source) - 1
    unit = lib.clang_parseTranslationUnit(index, n, ffi.NULL, 0, unsaved, 1, lib.CXTranslationUnit_None)
    seen: list[int] = []

    @ffi.callback("CXCursorVisitor")
    def visit(cursor: Any, _parent: Any, _data: Any) -> int:
        seen.append(lib.clang_getCursorKind(cursor))
        return int(lib.CXChildVisit_Recurse)

    lib.clang_visitChildren(lib.clang_getTranslationUnitCursor(unit), visit, ffi.NULL)
    assert seen == [lib.CXCursor_StructDecl, lib.CXCursor_FieldDecl, lib.CXCursor_FieldDecl]
    lib.clang_disposeTranslationUnit(unit)
    lib.clang_disposeIndex(index)


def test_io_uring_through_the_c_library() -> None:
    ffi = load(text("io_uring", "libc"))
    lib = ffi.dlopen(None)
    parameters = ffi.new("struct io_uring_params *")
    ring = lib.syscall(lib.SYS_io_uring_setup, ffi.cast("long", 4), parameters)
    if ring < 0:
        pytest.skip(f"needs a kernel that allows io_uring: {os.strerror(ffi.errno)}")
    try:
        assert (parameters.sq_entries, parameters.cq_entries) == (4, 8)
        assert parameters.features & lib.IORING_FEAT_NODROP
        assert parameters.cq_off.cqes > parameters.sq_off.head
    finally:
        lib.close(ring)
