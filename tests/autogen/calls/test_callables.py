"""Python functions where C wants a pointer to one: as they are, for the call or for longer; and what they return."""

from __future__ import annotations

import ctypes
import gc
import weakref
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
struct S { int v; };
typedef struct S *(*make)(int);
typedef char *(*get)(void);
typedef const char *(*name_of)(int);
typedef struct S *S_ref;
int use_make(make f);
int use_get(get f);
int use_name(name_of f);
int use_ref(S_ref (*f)(void));
void run(void (*cb)(void *user, int v), void *user, int n);
int fn1(int);
double fn2(double);
int call(int f(int), int x);
void keep_it(int (*f)(int));
int call_kept(int x);
"""
SOURCE = """
int use_make(make f) { return f(3)->v; }
int use_get(get f) { return (int)__builtin_strlen(f()); }
int use_name(name_of f) { return (int)__builtin_strlen(f(2)); }
int use_ref(S_ref (*f)(void)) { S_ref s = f(); return s ? s->v : -1; }
void run(void (*cb)(void *, int), void *user, int n) { for (int i = 0; i < n; i++) cb(user, i); }
int fn1(int x) { return x * 2; }
double fn2(double x) { return x; }
int call(int f(int), int x) { return f(x) + 1; }
static int (*kept)(int);
void keep_it(int (*f)(int)) { kept = f; }
int call_kept(int x) { return kept(x); }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    return built(HEADER, SOURCE).module


def test_any_callable_goes_for_the_call(m: Any) -> None:
    seen: list[Any] = []
    m.run(lambda user, value: seen.append((user, value)), 5, 2)
    m.run(lambda *values: seen.append(values), None, 1)
    assert seen == [(5, 0), (5, 1), (None, 0)]
    assert m.call(abs, -4) == 5


def test_a_function_of_a_library_goes_if_its_prototype_is_the_same(m: Any) -> None:
    assert m.call(m.fn1, 4) == 9
    assert m.call(m.call.argtypes[0](lambda x: x + 10), 4) == 15
    assert m.call(ctypes.CDLL(None)["abs"], -4) == 5  # of which nothing is known
    with pytest.raises(
        ctypes.ArgumentError, match=r"call\(\), parameter f: expected int \(\*\)\(int\), got double "
    ):
        m.call(m.fn2, 4)
    with pytest.raises(
        ctypes.ArgumentError, match=r"expected void \(\*\)\(void \*, int\), got int \(\*\)\(int\)"
    ):
        m.run(m.fn1, None, 1)
    with pytest.raises(ctypes.ArgumentError, match=r"got int \(\*\)\(int, int\)"):
        m.call(ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_int)(max), 4)


def test_a_python_function_takes_as_many_arguments_as_c_gives(m: Any) -> None:
    with pytest.raises(
        ctypes.ArgumentError, match=r"as void \(\*\)\(void \*, int\), with 2 arguments; .* takes 1"
    ):
        m.run(lambda user: None, None, 1)

    class Counter:
        total = 0

        def add(self, _user: Any, value: int) -> None:
            self.total += value

    counter = Counter()
    m.run(counter.add, None, 4)
    assert counter.total == 6


@pytest.mark.parametrize("argument", [1.5, "call", b"call", ctypes.c_void_p(5)])
def test_what_cannot_be_called_says_what_could(m: Any, argument: Any) -> None:
    with pytest.raises(
        ctypes.ArgumentError, match=r"call\(\), parameter f: expected int \(\*\)\(int\): a Python func"
    ):
        m.call(argument, 1)


@pytest.mark.parametrize("number", [5, 0, True, 1 << 70])
def test_a_number_is_no_function_but_the_type_called_with_it_is(m: Any, number: int) -> None:
    """C would jump there; what a typedef names is called by its name."""
    with pytest.raises(
        ctypes.ArgumentError,
        match=r"call\(\), parameter f: .*, got (int|bool); .* call\.argtypes\[0\]\(address\)$",
    ):
        m.call(number, 1)
    with pytest.raises(ctypes.ArgumentError, match=rf"{m.__name__}\.make\(address\)$"):
        m.use_make(number)
    with pytest.raises(TypeError, match=r"keep_it\(\), parameter f: .* got (int|bool)"):
        m.keep_it(number, keep=True)


def test_an_address_is_given_by_the_type(m: Any) -> None:
    kind = m.call.argtypes[0]
    address = ctypes.cast(m.fn1, ctypes.c_void_p).value
    assert m.call(kind(address), 4) == 9
    m.keep_it(kind(address), keep=True)
    assert m.call_kept(5) == 10


def test_what_is_kept_lives_as_long_as_it_is_said(m: Any) -> None:
    class Owner: ...

    def times(factor: int) -> Any:
        return lambda x: x * factor

    m.keep_it(times(3), keep=True)
    gc.collect()
    assert m.call_kept(5) == 15
    held: list[Any] = []
    m.keep_it(times(4), keep=held)
    gc.collect()
    assert (m.call_kept(5), len(held)) == (20, 1)
    owner, function = Owner(), times(5)
    alive = weakref.ref(function)
    m.keep_it(function, keep=owner)
    del function
    gc.collect()
    assert m.call_kept(5) == 25
    del owner
    gc.collect()
    assert alive() is None
    with pytest.raises(TypeError, match=r"keep_it\(\): keep= is True \(for ever\), a list, or an object"):
        m.keep_it(times(6), keep=5)


def test_callbacks_return_pointers(m: Any) -> None:
    record = m.S(v=15)
    assert m.use_make(lambda n: ctypes.pointer(m.S(v=n * 5))) == 15
    assert m.use_make(lambda n: record) == m.use_make(lambda n: ctypes.byref(record)) == 15
    assert (
        m.use_make(lambda n: ctypes.addressof(record))
        == m.use_make(m.make(lambda n: (m.S * 1)(record)))
        == 15
    )
    assert (m.use_ref(lambda: record), m.use_ref(lambda: None)) == (15, -1)
    assert m.use_get(lambda: b"abcd") == m.use_get(lambda: ctypes.create_string_buffer(b"abcd")) == 4
    assert m.use_name(lambda n: b"abcd"[n:]) == m.use_name(m.name_of(lambda n: b"ab")) == 2


def test_a_callback_that_returns_something_else_is_a_null_pointer_and_an_error_that_is_shown(
    m: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Any] = []
    monkeypatch.setattr("sys.unraisablehook", lambda error: shown.append(error.exc_value))
    assert m.use_ref(lambda: 1.5) == -1
    assert "S" in str(shown[0])


def test_a_member_keeps_a_callback_that_returns_a_pointer(built: Bind) -> None:
    m = built(
        "struct T { struct T *(*f)(int); int v; }; int use(struct T *t);",
        "int use(struct T *t) { return t->f(1)->v; }",
    )
    record = m.module.T(v=7)
    record.f = type(record.f)(lambda n: record)
    gc.collect()
    assert m.module.use(record) == 7


FUNCTIONS = """
typedef int (*op)(int);
int taker(op (*find)(int), int x);
int taker2(int (*(*find)(int))(int), int x);
int twice(int x);
double half(double x);
"""
FUNCTIONS_SOURCE = """
int taker(op (*find)(int), int x) { op f = find(x); return f ? f(x) : -1; }
int taker2(int (*(*find)(int))(int), int x) { return taker(find, x); }
int twice(int x) { return 2 * x; }
double half(double x) { return x / 2; }
"""


def test_callbacks_return_functions(built: Bind, monkeypatch: pytest.MonkeyPatch) -> None:
    m = built(FUNCTIONS, FUNCTIONS_SOURCE).module
    assert m.taker(lambda n: m.twice, 4) == m.taker2(lambda n: m.op(m.twice), 4) == 8
    assert m.taker(lambda n: lambda x: x + n, 4) == 8
    assert m.taker(lambda n: None, 4) == -1
    shown: list[Any] = []
    monkeypatch.setattr("sys.unraisablehook", lambda error: shown.append(str(error.exc_value)))
    assert m.taker(lambda n: m.half, 4) == m.taker(lambda n: 5, 4) == -1
    assert "what a callback returns: expected int (*)(int), got double (*)(double)" in shown[0]
    assert "what a callback returns: expected int (*)(int)" in shown[1]


@pytest.mark.parametrize(
    ("kind", "good", "bad", "zero"),
    [
        ("int", 5, None, 0),
        ("unsigned char", True, 1.5, 0),
        ("double", 5, "x", 0.0),
        ("float", 2.5, b"", 0.0),
        ("char", b"a", b"ab", b"\0"),
        ("_Bool", True, ctypes.c_int, False),
        ("void *", 5, "x", None),
        ("long long", -1, [], 0),
    ],
)
def test_after_a_callback_that_fails_c_has_zero(
    built: Bind, monkeypatch: pytest.MonkeyPatch, kind: str, good: Any, bad: Any, zero: Any
) -> None:
    """ctypes leaves C whatever the memory of the result held."""
    m = built(
        f"typedef {kind} (*cb)(void); {kind} use(cb f);",
        f"{kind} use(cb f) {{ return f(); }}",
    ).module
    shown: list[Any] = []
    monkeypatch.setattr("sys.unraisablehook", lambda error: shown.append(error.exc_value))
    assert m.use(lambda: good) == m.use(m.cb(lambda: good)) == good
    assert shown == []
    failing = bad if bad is not ctypes.c_int else None
    if kind != "_Bool":
        assert m.use(lambda: failing) == zero
    assert m.use(lambda: 1 // 0) == m.use(m.cb(lambda: 1 // 0)) == zero
    assert [type(one) for one in shown[-2:]] == [ZeroDivisionError] * 2


VARIADIC = """
typedef int (*logger)(int, const char *, ...);
struct l { logger f; };
int set(logger f, int n);
int log_it(int n, const char *f, ...);
"""


def test_no_python_function_is_variadic(built: Bind) -> None:
    m = built(
        VARIADIC,
        'int set(logger f, int n) { return f(n, "", n); }\n'
        "int log_it(int n, const char *f, ...) { return n + 1; }\n",
    ).module
    assert m.set(m.log_it, 4) == 5
    wanted = r"C calls it as int \(\*\)\(int, char \*, \.\.\.\): C gives it arguments behind `\.\.\.`"
    with pytest.raises(ctypes.ArgumentError, match=r"set\(\), parameter f: " + wanted):
        m.set(lambda n, f: 0, 4)
    with pytest.raises(TypeError, match=r"l\.f: " + wanted):
        m.l(f=lambda n, f: 0)
    with pytest.raises(TypeError, match="arguments behind"):
        m.logger(lambda n, f: 0)
    with pytest.raises(
        ctypes.ArgumentError, match=r"expected int \(\*\)\(int, char \*, \.\.\.\), got int \(\*\)\(int \(\*\)"
    ):
        m.set(m.set, 4)


CONST = """
typedef int (*order)(const void *, const void *);
typedef int (*changing_order)(void *, void *);
int in_order(order f); int in_changing_order(changing_order f);
int ordered(const void *a, const void *b);
"""
CONST_SOURCE = """
int in_order(order f) { return f("b", "a"); }
int in_changing_order(changing_order f) { char a[] = "b", b[] = "a"; return f(a, b); }
int ordered(const void *a, const void *b) { return *(const char *) a - *(const char *) b; }
"""


def test_const_makes_no_other_function_pointer(built: Bind) -> None:
    """ctypes has no const; a function that takes less for granted, or more, is called the same way."""
    m = built(CONST, CONST_SOURCE).module
    for given in (m.order(lambda a, b: 1), m.changing_order(lambda a, b: 1), m.ordered, lambda a, b: 1):
        assert (m.in_order(given), m.in_changing_order(given)) == (1, 1)
