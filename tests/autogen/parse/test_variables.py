"""What variables become: memory of the library, values from the header, or a line in the ledger."""

from __future__ import annotations

import ctypes

import pytest

from tests.autogen.conftest import Bind


def test_a_global_shares_the_librarys_memory(bind: Bind) -> None:
    m = bind("extern char **environ;").module
    assert isinstance(m.environ, ctypes.POINTER(ctypes.POINTER(ctypes.c_char)))
    assert b"=" in ctypes.string_at(m.environ[0])


def test_constants_defined_in_the_header_have_values(bind: Bind) -> None:
    m = bind(
        'static const int n = 0x20; static const char *const s = "hi"; static const char t[] = "yo";'
        "static const double d = 2.5; static const unsigned m[2][2] = {{1, 2}, {3, 4}}; const long l = -1;"
    ).module
    assert (m.n, m.s, m.t, m.d, m.m, m.l) == (32, "hi", "yo", 2.5, ((1, 2), (3, 4)), -1)


def test_constants_that_clang_fills_or_reorders_have_values(bind: Bind) -> None:
    m = bind(
        "static const int few[2][2] = {{1}, {2, 3}}; static const int turned[2] = {[1] = 1, [0] = 2};"
        'static const struct { int a, b; } pairs[2] = {{1, 2}, {3, 4}}; static const char nul[] = "a\\0b";'
    ).module
    assert (m.few, m.turned, m.nul) == (((1, 0), (2, 3)), (2, 1), "a\0b")
    assert [(one.a, one.b) for one in m.pairs] == [(1, 2), (3, 4)]


def test_static_data_that_is_no_constant_goes_to_the_ledger(bind: Bind) -> None:
    assert set(bind("static int counter; static struct { int a; } state;").skipped) == {"counter", "state"}


def test_variables_that_c_does_not_write_to_are_const(built: Bind) -> None:
    bound = built(
        "extern const int ext; extern int *const fixed; extern const int *moving; extern volatile int v;",
        "const int ext = 42; int x; int *const fixed = &x; const int *moving; volatile int v;",
    )
    assert bound.table("globals") == [
        "ext: const c_int",
        "fixed: const POINTER(c_int)",
        "moving: POINTER(c_int)",
        "v: c_int",
    ]
    assert bound.module.ext.value == 42
    with pytest.raises(AttributeError, match="ext is const in C"):
        bound.module.ext.value = 9
    assert (bound.module.ext.value, bound.module.fixed[0]) == (42, 0)


def test_arrays_of_unknown_length_have_the_librarys(built: Bind) -> None:
    bound = built(
        "extern const char banner[]; extern int table[]; typedef int list[]; extern list named; extern int none[0];",
        'const char banner[] = "hello"; int table[] = { 7, 8, 9 }; list named = { 1, 2 };',
    )
    assert bound.table("globals") == [
        "banner: const c_char * ?",
        "table: c_int * ?",
        "named: c_int * ?",
        "none: c_int * 0",
    ]
    assert (bound.module.banner.value, list(bound.module.table)) == (b"hello", [7, 8, 9])


@pytest.mark.parametrize("word", ["__thread", "_Thread_local"])
def test_variables_of_threads_and_what_reads_them_are_in_the_ledger(built: Bind, word: str) -> None:
    """The address of one would be that of the thread that asked first."""
    header = f"extern {word} int mine;\nextern int all;\n#define MINE (mine)\n#define BOTH (mine + all)\n"
    bound = built(header, f"{word} int mine; int all = 5;")
    assert bound.module.all.value == 5
    assert "each thread has its own" in bound.skipped["mine"]
    assert bound.skipped.keys() == {"mine", "MINE", "BOTH"}
