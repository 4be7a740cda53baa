"""Functions are ctypes' own, with the types of the tables; records go by value as C passes them."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Build, Maker

ANY_FUNCTION: Any = ctypes.CFUNCTYPE(None).__base__
SOURCE = """
    #include <stdarg.h>
    struct pair_f { float a, b; };
    struct pair_d { double a, b; };
    struct mixed { double a; long b; };
    struct mixed_r { long a; float b, c; };
    struct nested { struct pair_f f; struct { char c; short s; } i; };
    struct small { signed char a, b, c; };
    struct array { float v[4]; };
    struct large { long n; double d[4]; struct mixed m; };

    float sum_f(struct pair_f p) { return p.a * 10 + p.b; }
    double sum_d(struct pair_d p) { return p.a * 10 + p.b; }
    double sum_mixed(struct mixed p) { return p.a * 10 + p.b; }
    double sum_mixed_r(struct mixed_r p) { return p.a * 100 + p.b * 10 + p.c; }
    double sum_nested(struct nested p) { return p.f.a * 1000 + p.f.b * 100 + p.i.c * 10 + p.i.s; }
    int sum_small(struct small p) { return p.a * 100 + p.b * 10 + p.c; }
    float sum_array(struct array p) { return p.v[0] * 1000 + p.v[1] * 100 + p.v[2] * 10 + p.v[3]; }
    double sum_large(struct large p) { return p.n * 1000 + p.d[0] * 100 + p.d[3] * 10 + p.m.a + p.m.b; }
    double sum_many(struct small s, double x, struct mixed m, int n, struct large l, struct pair_f f)
    { return s.c + x * 10 + m.a * 100 + n * 1000 + l.m.b * 10000 + f.b * 100000; }

    struct pair_f same_pair_f(struct pair_f p) { return p; }
    struct pair_d same_pair_d(struct pair_d p) { return p; }
    struct mixed same_mixed(struct mixed p) { return p; }
    struct mixed_r same_mixed_r(struct mixed_r p) { return p; }
    struct nested same_nested(struct nested p) { return p; }
    struct small same_small(struct small p) { return p; }
    struct array same_array(struct array p) { return p; }
    struct large same_large(struct large p) { return p; }

    double call_pair_f(double (*f)(struct pair_f)) { struct pair_f p = {1, 2}; return f(p); }
    double call_mixed(double (*f)(struct mixed, int)) { struct mixed p = {1.5, 2}; return f(p, 7); }
    double call_large(double (*f)(struct large)) { struct large p = {1, {2, 3, 4, 5}, {6, 7}}; return f(p); }

    int add(int n, ...) { va_list a; int s = 0; va_start(a, n); while (n--) s += va_arg(a, int); return s; }
    int answer() { return 42; }
    unsigned char low(unsigned char c) { return c; }
    void nothing(void) {}
    int counter = 5;
    double table[3] = {1, 2, 3};
    struct pair_f shared = {1, 2};
"""
RECORDS = """
    pair_f: struct, 8 bytes
      a: c_float @ 0
      b: c_float @ 4

    pair_d: struct, 16 bytes
      a: c_double @ 0
      b: c_double @ 8

    mixed: struct, 16 bytes
      a: c_double @ 0
      b: c_long @ 8

    mixed_r: struct, 16 bytes
      a: c_long @ 0
      b: c_float @ 8
      c: c_float @ 12

    nested: struct, 12 bytes
      f: pair_f @ 0
      i: nested_i @ 8

    nested_i: struct, 4 bytes
      c: c_byte @ 0
      s: c_short @ 2

    small: struct, 3 bytes
      a: c_byte @ 0
      b: c_byte @ 1
      c: c_byte @ 2

    array: struct, 16 bytes
      v: c_float * 4 @ 0

    large: struct, 56 bytes
      n: c_long @ 0
      d: c_double * 4 @ 8
      m: mixed @ 40
"""
FUNCTIONS = """
    sum_f(p: pair_f) -> c_float
    sum_d(p: pair_d) -> c_double
    sum_mixed(p: mixed) -> c_double
    sum_mixed_r(p: mixed_r) -> c_double
    sum_nested(p: nested) -> c_double
    sum_small(p: small) -> c_int
    sum_array(p: array) -> c_float
    sum_large(p: large) -> c_double
    sum_many(s: small, x: c_double, m: mixed, n: c_int, l: large, f: pair_f) -> c_double
    same_pair_f(p: pair_f) -> pair_f
    same_pair_d(p: pair_d) -> pair_d
    same_mixed(p: mixed) -> mixed
    same_mixed_r(p: mixed_r) -> mixed_r
    same_nested(p: nested) -> nested
    same_small(p: small) -> small
    same_array(p: array) -> array
    same_large(p: large) -> large
    call_pair_f(f: CFUNCTYPE(c_double, pair_f)) -> c_double
    call_mixed(f: CFUNCTYPE(c_double, mixed, c_int)) -> c_double
    call_large(f: large_callback) -> c_double
    add(n: c_int, ...) -> c_int
    answer(...) -> c_int
    low(c: c_ubyte) -> c_ubyte
    nothing() -> None
    renamed() -> None = nothing
    missing(p: pair_f) -> mixed
"""


@pytest.fixture
def m(make: Maker, build: Build) -> Any:
    return make(
        records=RECORDS,
        functions=FUNCTIONS,
        types="large_callback = CFUNCTYPE(c_double, large)",
        globals="""
        counter: c_int
        table: c_double * 3
        shared: pair_f
        counter_too: c_int = counter
        absent: c_int
        """,
        library=(build(SOURCE),),
    )


def test_a_function_is_ctypes_own_with_its_types(m: Any) -> None:
    assert isinstance(m.sum_mixed, ANY_FUNCTION)
    assert (m.sum_mixed.restype, list(m.sum_mixed.argtypes)) == (ctypes.c_double, [m.mixed])
    assert m.sum_mixed is m.sum_mixed
    assert m.sum_mixed.__name__ == "sum_mixed"


def test_void_and_renamed(m: Any) -> None:
    assert m.nothing() is None
    assert m.renamed() is None
    assert m.renamed.__name__ == "renamed"
    assert (m.nothing.restype, list(m.nothing.argtypes)) == (None, [])


def test_arguments_are_converted_and_checked(m: Any) -> None:
    assert m.low(0x1FF) == 0xFF
    with pytest.raises(ctypes.ArgumentError):
        m.sum_mixed(m.pair_f())
    with pytest.raises(TypeError):
        m.sum_mixed()


def test_variadic_functions_take_any_number(m: Any) -> None:
    assert m.add(3, 10, 20, 30) == 60
    assert m.add(0) == 0
    with pytest.raises(ctypes.ArgumentError):
        m.add("3")


def test_a_list_that_ends_with_null_ends_by_itself(make: Maker, build: Build) -> None:
    """`__attribute__((sentinel))`: who looks at no NULL finds one more argument that he never reads."""
    library = build("""
        #include <stdarg.h>
        __attribute__((sentinel)) int many(const char *first, ...) {
          va_list list;
          int count = 1;
          va_start(list, first);
          while (va_arg(list, const char *)) count++;
          va_end(list);
          return count;
        }
    """)
    m = make(functions="many(first: c_char_p, ...) -> c_int", library=(library,))
    for count in (1, 2, 5, 6, 7, 40):
        assert m.many(*[b"text"] * count) == count
        assert m.many(*[b"text"] * count, None) == count


CHECKED = """
    #include <stdarg.h>
    int sum(int count, ...) {
      va_list list;
      int result = 0;
      va_start(list, count);
      while (count--) result += va_arg(list, int);
      va_end(list);
      return result;
    }
    int apply(int (*f)(int), int x) { return f(x); }
    int loose() { return 3; }
"""
CHECKED_TABLE = """
    sum(count: c_int, ...) -> c_int
    apply(f: CFUNCTYPE(c_int, c_int), x: c_int) -> c_int
    loose(...) -> c_int
"""


@pytest.mark.parametrize("first", ["set", "called"])
@pytest.mark.parametrize(
    ("name", "arguments"),
    [("sum", (2, 30, True)), ("sum", (0,)), ("apply", (ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(abs), -4)),
     ("loose", ()), ("loose", (1, 2))],
)  # fmt: skip
def test_errcheck_sees_what_it_sees_with_plain_ctypes(
    make: Maker, build: Build, name: str, arguments: tuple[Any, ...], first: str
) -> None:
    """The caller's own arguments: neither as wide as C gets them, nor with the NULL that ends a list."""
    library = build(CHECKED)
    seen: list[Any] = []

    def check(result: Any, function: Any, given: Any) -> Any:
        seen.append((result, [*map(id, given)], type(given)))
        assert function in (ours, theirs)
        return "checked"

    ours, theirs = (
        getattr(make(functions=CHECKED_TABLE, library=(library,)), name),
        ctypes.CDLL(library)[name],
    )
    if first == "called":
        ours(*arguments)
    ours.errcheck = theirs.errcheck = check
    assert ours(*arguments) == theirs(*arguments) == "checked"
    assert seen[0] == seen[1]
    assert ours.errcheck is theirs.errcheck is check
    ours.errcheck = theirs.errcheck = lambda result, function, given: (
        given
    )  # which ctypes takes for the result
    assert ours(*arguments) == theirs(*arguments) != arguments
    del ours.errcheck, theirs.errcheck
    assert ours.errcheck is theirs.errcheck is None
    assert ours(*arguments) == theirs(*arguments) and len(seen) == 2
    for function in (ours, theirs):
        with pytest.raises(TypeError, match="errcheck attribute must be callable"):
            function.errcheck = None


def test_a_function_without_a_prototype_takes_anything(m: Any) -> None:
    assert m.answer() == m.answer(1, 2) == 42


@pytest.mark.parametrize(
    ("function", "record", "values", "result"),
    [
        ("sum_f", "pair_f", (1.5, 2), 17),
        ("sum_d", "pair_d", (1.5, 2), 17),
        ("sum_mixed", "mixed", (1.5, -2), 13),
        ("sum_mixed_r", "mixed_r", (1, 2, 3), 123),
        ("sum_small", "small", (1, 2, -3), 117),
        ("sum_array", "array", ((1, 2, 3, 4),), 1234),
        ("sum_large", "large", (1, (2, 0, 0, 3), (4, 5)), 1239),
    ],
)
def test_a_record_by_value(
    m: Any, function: str, record: str, values: tuple[Any, ...], result: float
) -> None:
    assert getattr(m, function)(getattr(m, record)(*values)) == result


def test_a_nested_record_by_value(m: Any) -> None:
    assert m.sum_nested(m.nested(m.pair_f(1, 2), m.nested_i(3, 4))) == 1234


def test_many_records_in_one_call(m: Any) -> None:
    large = m.large(0, (0, 0, 0, 0), m.mixed(0, 5))
    assert m.sum_many(m.small(0, 0, 1), 2, m.mixed(3, 0), 4, large, m.pair_f(0, 6)) == 654321


@pytest.mark.parametrize(
    "record", ["pair_f", "pair_d", "mixed", "mixed_r", "nested", "small", "array", "large"]
)
def test_a_record_as_a_result(m: Any, record: str) -> None:
    cls = getattr(m, record)
    value = cls.from_buffer_copy(bytes(range(1, ctypes.sizeof(cls) + 1)))
    result = getattr(m, f"same_{record}")(value)
    assert isinstance(result, cls)
    for row in cls._fields_:  # padding is nobody's
        assert memory(result, row[0]) == memory(value, row[0])


def memory(record: Any, name: str) -> bytes:
    field = getattr(type(record), name)
    return bytes(record)[field.offset : field.offset + field.size]


def test_callbacks_take_records_by_value(m: Any) -> None:
    def of(name: str, function: Any) -> Any:
        return getattr(m, name).argtypes[0](function)

    assert m.call_pair_f(of("call_pair_f", lambda p: p.a * 10 + p.b)) == 12
    assert m.call_mixed(of("call_mixed", lambda p, n: p.a * 100 + p.b * 10 + n)) == 177
    assert m.call_large(m.large_callback(lambda p: p.n * 100 + p.d[3] * 10 + p.m.b)) == 157


def test_a_global_shares_its_memory_with_the_library(m: Any) -> None:
    assert (m.counter.value, list(m.table), m.shared.b) == (5, [1, 2, 3], 2)
    m.counter.value = 6
    assert m.counter_too.value == 6
    assert isinstance(m.shared, m.pair_f)


def test_a_missing_symbol_is_an_error_at_the_call(m: Any, support: Any) -> None:
    missing = m.missing
    assert (missing.restype, missing.argtypes) == (m.mixed, [m.pair_f])
    assert "missing" in repr(missing)
    with pytest.raises(support.SymbolError, match=r"missing: no symbol 'missing' in .*lib.*\.so") as caught:
        missing(m.pair_f())
    assert "AUTOGEN_" in str(caught.value)
    assert isinstance(caught.value, OSError)


def test_asking_whether_a_missing_global_is_there_is_no_error(m: Any, support: Any) -> None:
    assert not hasattr(m, "absent")
    with pytest.raises((support.SymbolError, AttributeError), match="absent"):
        _ = m.absent


UNFIT = """
    union either { double d; long l; };
    struct spread { float a; __attribute__((aligned(8))) float b; };
    struct bits { int a : 4, b : 4, c : 4, d : 4; double x; };
    struct __attribute__((packed)) tight { signed char a; double b; };
    unsigned char seen[64];
    void take_either(union either s) { __builtin_memcpy(seen, &s, sizeof s); }
    void take_spread(struct spread s) { __builtin_memcpy(seen, &s, sizeof s); }
    void take_bits(struct bits s) { __builtin_memcpy(seen, &s, sizeof s); }
    void take_tight(struct tight s) { __builtin_memcpy(seen, &s, sizeof s); }
"""


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("either", {"d": 1.5}),
        ("spread", {"a": 1.5, "b": 2.5}),
        ("bits", {"d": 1, "x": 1.5}),
        ("tight", {"a": 1, "b": 2.5}),
    ],
)
def test_what_libffi_passes_differently_is_refused(
    make: Maker, build: Build, name: str, values: dict[str, Any]
) -> None:
    """Unions, padding that is spelled out, bit-fields, packed records: small ones travel in other registers."""
    m = make(
        records="""
        either: union, 8 bytes, by address
          d: c_double @ 0
          l: c_long @ 0

        spread: struct, 16 bytes, align 8, explicit, by address
          a: c_float @ 0
          b: c_float @ 8

        bits: struct, 16 bytes, by address
          a: c_int:4 @ 0.0
          b: c_int:4 @ 0.4
          c: c_int:4 @ 1.0
          d: c_int:4 @ 1.4
          x: c_double @ 8

        tight: struct, 9 bytes, pack 1, by address
          a: c_byte @ 0
          b: c_double @ 1
        """,
        functions="\n".join(f"take_{n}(_0: {n}) -> None" for n in ("either", "spread", "bits", "tight")),
        globals="seen: c_ubyte * 64",
        library=(build(UNFIT),),
    )
    with pytest.raises(ctypes.ArgumentError, match="cannot be passed by value"):
        getattr(m, f"take_{name}")(getattr(m, name)(**values))


def test_a_pointer_to_a_variadic_function_has_the_types_of_the_arguments_that_it_names(make: Maker) -> None:
    log = make(types="log = CFUNCTYPE(c_int, c_long, ...)").log
    assert (log._restype_, log._argtypes_) == (ctypes.c_int, (ctypes.c_long,))
    assert log(ctypes.cast(ctypes.CDLL(None)["labs"], ctypes.c_void_p).value)(-2) == 2
    with pytest.raises(TypeError, match=r"behind `\.\.\.`, of which no Python function knows"):
        log(lambda number: number + 1)


def test_a_function_shows_its_prototype(m: Any) -> None:
    assert "double sum_d(" in m.sum_d.__doc__
    assert repr(m.sum_d) == f"<{m.__name__}.sum_d: {m.sum_d.__doc__}>"
