"""Macros that take any number of arguments: what they pass on, a caller gives, as behind the dots of a function."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
struct pair { int a, b; };
extern char told[64];
int tell(int level, const char *form, ...);
extern int (*handler)(int level, const char *form, ...);
int count(const struct pair *first, ...);
int add(int a, int b);
#define TELL(form, ...) tell(1, form, __VA_ARGS__)
#define TELL_GNU(form, ...) tell(2, form, ##__VA_ARGS__)
#define TELL_NAMED(form, args...) tell(3, form, ##args)
#define TELL_OPT(form, ...) tell(4, form __VA_OPT__(,) __VA_ARGS__)
#define TELL_ALL(...) tell(5, __VA_ARGS__)
#define TELL_PLACE(...) tell(__LINE__, "%s%d", __func__, __VA_ARGS__)
#define HANDLE(...) handler(6, __VA_ARGS__)
#define TWICE(form, ...) (tell(7, form, __VA_ARGS__), tell(8, form, __VA_ARGS__))
#define COUNT(p, ...) count(p, __VA_ARGS__, 0L)
#define ADD(...) add(__VA_ARGS__)
#define ADD_TO(x, ...) add((x) * 2, __VA_ARGS__)
"""
SOURCE = """
#include <stdarg.h>
#include <stdio.h>
char told[64];
int tell(int level, const char *form, ...) {
    va_list rest; va_start(rest, form);
    int n = sprintf(told, "%d:", level); return vsprintf(told + n, form, rest); }
int (*handler)(int, const char *, ...) = tell;
int count(const struct pair *first, ...) {
    va_list rest; va_start(rest, first); int n = first ? first->a : 0; while (va_arg(rest, long)) n++; return n; }
int add(int a, int b) { return a + b; }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    bound = built(HEADER, SOURCE)
    assert not bound.skipped
    return bound.module


@pytest.mark.parametrize(
    ("name", "arguments", "output"),
    [
        ("TELL", (b"%d %s %.1f", 5, b"x", 2.5), b"1:5 x 2.5"),
        ("TELL", (b"%ld", 1 << 40), b"1:1099511627776"),
        ("TELL_GNU", (b"hello",), b"2:hello"),
        ("TELL_GNU", (b"%d%d", 1, 2), b"2:12"),
        ("TELL_NAMED", (b"%s", b"named"), b"3:named"),
        ("TELL_OPT", (b"plain",), b"4:plain"),
        ("TELL_OPT", (b"%c", 65), b"4:A"),
        ("TELL_ALL", (b"%s", b"all"), b"5:all"),
        ("TELL_PLACE", (7,), b"0:7"),
        ("HANDLE", (b"%s %.2f", b"pi", 3.14159), b"6:pi 3.14"),
        ("TWICE", (b"%d", 9), b"8:9"),
    ],
)
def test_further_arguments_are_passed_on_as_c_promotes_them(
    m: Any, name: str, arguments: tuple[Any, ...], output: bytes
) -> None:
    assert getattr(m, name)(*arguments) == len(output) - 2
    assert m.told.value == output


def test_they_may_stand_before_what_the_macro_adds(m: Any) -> None:
    assert m.COUNT(None, 1, 2, 3) == 3
    assert m.COUNT(m.pair(10, 0), 1) == 11


def test_a_macro_that_c_takes_with_one_number_of_arguments_has_that_many(m: Any) -> None:
    assert (m.ADD(3, 4), m.ADD_TO(3, 4)) == (7, 10)
    assert str(inspect.signature(m.ADD)) == "(argument1, argument2)"
    with pytest.raises(TypeError, match=r"takes 2 positional arguments"):
        m.ADD(1, 2, 3)


def test_a_function_may_take_more_arguments_than_most_do(built: Bind) -> None:
    listed = ", ".join(f"int a{n}" for n in range(15))
    bound = built(
        f"int many({listed}); int more({listed}, ...);\n"
        "#define MANY(...) many(__VA_ARGS__, 1)\n#define MORE(...) more(2, __VA_ARGS__)\n",
        f"int many({listed}) {{ return a0 * 100 + a13 * 10 + a14; }}"
        f"int more({listed}, ...) {{ return a0 * 100 + a1 * 10 + a14; }}",
    )
    m = bound.module
    assert bound.skipped == {}
    assert (m.MANY(*range(3, 17)), m.MORE(*range(3, 20))) == (300 + 160 + 1, 200 + 30 + 16)
    assert len(inspect.signature(m.MANY).parameters) == 14
    with pytest.raises(TypeError, match=r"takes 14 positional arguments"):
        m.MANY(*range(15))


def test_the_signature_has_them(m: Any) -> None:
    assert str(inspect.signature(m.TELL)) == "(form, *arguments)"
    assert str(inspect.signature(m.TELL_ALL)) == "(argument1, *arguments)"


@pytest.mark.parametrize("name", ["TELL", "HANDLE"])
def test_what_has_no_form_behind_the_dots_is_refused(m: Any, name: str) -> None:
    with pytest.raises(TypeError, match=rf"{name}\(\), argument \d: a str may be char \* or wchar_t \*"):
        getattr(m, name)(b"%s", "x")
    with pytest.raises(OverflowError, match=rf"{name}\(\), argument \d: \d+ is no integer of 64 bits"):
        getattr(m, name)(b"%d", 1 << 70)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("tell(1, #__VA_ARGS__)", "it makes a string of its argument"),
        ('tell(sizeof((int[]){ __VA_ARGS__ }), "")', "more with them than to pass them all on"),
        ('tell(sizeof(__VA_ARGS__), "")', "more with them than to pass them all on"),
        ('tell(1, "")', "is not the same with more of them"),
        ('tell(1, "", (__VA_ARGS__))', "more with them than to pass them all on"),
    ],
)
def test_what_does_more_with_them_is_in_the_ledger(bind: Bind, body: str, reason: str) -> None:
    skipped = bind(f"int tell(int level, const char *form, ...);\n#define M(...) {body}\n").skipped
    assert skipped["M"].startswith("it takes any number of arguments, and ")
    assert reason in skipped["M"]
