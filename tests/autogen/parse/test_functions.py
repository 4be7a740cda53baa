"""What each kind of function becomes: its types, its symbol, what it takes and gives."""

from __future__ import annotations

import array
import ctypes

import pytest

from tests.autogen.conftest import Bind


def test_a_function_is_typed(bind: Bind) -> None:
    m = bind("#include <stddef.h>\nsize_t strlen(const char *s);").module
    assert m.strlen(b"four") == 4
    assert (m.strlen.argtypes, m.strlen.restype) == ([ctypes.c_char_p], ctypes.c_size_t)


def test_array_and_function_parameters_are_pointers(bind: Bind) -> None:
    bound = bind(
        "typedef int row[3]; void f(int v[], int n, int m[n][4], row r, int cb(int), char s[static 2]);"
    )
    assert bound.table("functions") == [
        (
            "f(v: POINTER(c_int), n: c_int, m: POINTER(c_int * 4), r: POINTER(c_int), cb: CFUNCTYPE(c_int, c_int), "
            "s: POINTER(c_char)) -> None"
        )
    ]


def test_arrays_whose_length_a_parameter_gives_take_any_array(built: Bind) -> None:
    text = "double tr2(int n, int m, double a[n][m]); double tr3(int n, double (*a)[n]); int one(int n, int a[n]);"
    bound = built(
        text,
        "double tr2(int n, int m, double a[n][m]) { double s = 0; for (int i = 0; i < n; i++) s += a[i][i]; return s; }"
        "double tr3(int n, double (*a)[n]) { return a[1][0]; } int one(int n, int a[n]) { return a[n - 1]; }",
    )
    matrix = (ctypes.c_double * 3 * 2)((1, 2, 3), (4, 5, 6))
    m = bound.module
    assert (m.tr2(2, 3, matrix), m.tr3(3, matrix), m.one(2, (ctypes.c_int * 2)(1, 2))) == (6.0, 4.0, 2)
    flat = array.array("d", [1, 2, 3, 4, 5, 6])
    assert m.tr2(2, 3, flat) == m.tr2(2, 3, (ctypes.c_double * 6)(*flat)) == 6.0
    for wrong in ((ctypes.c_int * 3 * 2)(), array.array("f", flat), b"12345678"):
        with pytest.raises(ctypes.ArgumentError, match=r"tr2\(\), parameter a: "):
            m.tr2(2, 3, wrong)


def test_callbacks_are_called(bind: Bind) -> None:
    m = bind(
        "#include <stddef.h>\ntypedef int (*order)(const void *, const void *);"
        "void qsort(void *base, size_t n, size_t size, order by);"
    ).module
    numbers = (ctypes.c_int * 3)(3, 1, 2)

    @m.order
    def by(a: int, b: int) -> int:
        return ctypes.c_int.from_address(a).value - ctypes.c_int.from_address(b).value

    m.qsort(numbers, 3, 4, by)
    assert list(numbers) == [1, 2, 3]


def test_a_typedef_of_a_function_type_and_a_pointer_to_it(bind: Bind) -> None:
    bound = bind("typedef int fn(int); struct s { fn *f; }; int run(fn f, fn *g);")
    assert bound.table("types") == ["fn = CFUNCTYPE(c_int, c_int)"]
    assert "  f: fn @ 0" in bound.table("records")
    assert bound.table("functions") == ["run(f: fn, g: fn) -> c_int"]


def test_variadic_functions_take_more(bind: Bind) -> None:
    m = bind("#include <stddef.h>\nint snprintf(char *s, size_t n, const char *format, ...);").module
    buffer = ctypes.create_string_buffer(40)
    m.snprintf(buffer, 40, b"%d %.2f %s", 42, ctypes.c_double(1.5), b"x")
    assert buffer.value == b"42 1.50 x"


def test_functions_without_a_prototype(bind: Bind) -> None:
    bound = bind("int old(); int older(a, b) char a; float b; { return 0; }")
    assert bound.table("functions") == [
        "old(...) -> c_int",
        "older(a: c_int, b: c_double) -> c_int",
    ]


def test_an_asm_label_is_the_symbol(bind: Bind) -> None:
    m = bind('#include <stddef.h>\nsize_t length(const char *s) __asm__("strlen");').module
    assert m.length(b"abc") == 3


def test_const_char_results_are_strings_and_writable_ones_pointers(bind: Bind) -> None:
    m = bind("const char *name(void); char *fresh(void); struct s { const char *n; char *b; };").module
    assert m.name.restype is ctypes.c_char_p
    assert m.fresh.restype is ctypes.POINTER(ctypes.c_char)
    assert m.s.n.size == m.s.b.size == 8


def test_static_functions_go_to_the_ledger(bind: Bind) -> None:
    bound = bind("static inline int odd(int x) { goto end; end: return x; } static int s(void);")
    assert set(bound.skipped) == {"odd", "s"}
    with pytest.raises(AttributeError, match=r"odd.*static inline"):
        _ = bound.module.odd


def test_va_lists_are_addresses_as_parameters_and_opaque_elsewhere(bind: Bind) -> None:
    assert bind("#include <stdarg.h>\nint v(const char *f, va_list ap);").table("functions") == [
        "v(f: c_char_p, ap: c_void_p) -> c_int"
    ]
    m = bind("#include <stdarg.h>\nstruct v { va_list rest; int x; };").module
    assert (m.v.rest.size, m.v.x.offset) == (24, 24)
