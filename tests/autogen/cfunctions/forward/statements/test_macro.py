"""Macros that are statements: what they do is done, and nothing of what C lets them do to the code around them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
#include <stddef.h>
struct time { long sec, usec; };
int tell(int level, const char *form, ...);
extern int failed, said;
int *place(void);
#define BEGIN do {
#define END } while (0)
#define ADD(a, b, to) do { (to)->sec = (a)->sec + (b)->sec; (to)->usec = (a)->usec + (b)->usec; \\
    if ((to)->usec >= 1000000) { (to)->sec++; (to)->usec -= 1000000; } } while (0)
#define SET_ERROR(n) do { *place() = (n); } while (0)
#define CLEAR(t) { (t)->sec = 0; (t)->usec = 0; }
#define CHECK(x) BEGIN if (!(x)) { failed++; tell(1, "x"); } END
#define LOUD(f, ...) do { tell(1, f, __VA_ARGS__); tell(2, f, ##__VA_ARGS__); } while (0)
#define SUM(t, n) do { int i; for (i = 0; i < (n); i++) (t)->sec += i; } while (0)
#define TWO(x) tell(3, "a"); tell(x, "b")
"""
SOURCE = """
int failed, said;
int tell(int level, const char *form, ...) { said = said * 10 + level; return level; }
int *place(void) { static int at; return &at; }
"""


@pytest.fixture
def m(built: Bind) -> Any:
    bound = built(HEADER, SOURCE)
    assert set(bound.skipped) == {"BEGIN", "END"}
    return bound.module


def test_what_pointers_point_to_is_changed(m: Any) -> None:
    time, start = m.time(), m.time(sec=3, usec=600000)
    assert m.ADD(start, m.time(sec=1, usec=500000), time) is None
    assert (time.sec, time.usec) == (5, 100000)
    m.SUM(time, 4)
    assert time.sec == 11
    m.CLEAR(time)
    assert (time.sec, time.usec) == (0, 0)


def test_functions_are_called_and_variables_written(m: Any) -> None:
    m.SET_ERROR(7)
    assert m.place()[0] == 7
    m.CHECK(0), m.CHECK(5)
    assert (m.failed.value, m.said.value) == (1, 1)
    m.LOUD(b"%d", 5)
    m.TWO(4)
    assert m.said.value == 11234


@pytest.mark.parametrize(
    ("macro", "reason"),
    [
        ("M(x) do { if (x) return; f(x); } while (0)", "it returns from the function around it"),
        ("M(x) do { f(x); (x) = 1; } while (0)", "it assigns to its argument"),
        ("M(x) do { int t = (x); (x) = t + 1; } while (0)", "it assigns to its argument"),
        ("M(x) f(x); int y = 3", "it declares something where it is used"),
        ("M(x) do { f(x); goto out; out: ; } while (0)", "it has a goto"),
        ("M(x) while (f(x))", "it wants a statement behind it"),
        ("M(x) if (x) f(x); else", "it wants a statement behind it"),
        ("M(x) do { } while (0)", "a statement"),
        ("M do { f(1); } while (0)", "it has no value: a statement"),
    ],
)
def test_what_does_more_to_the_code_around_it_is_in_the_ledger(bind: Bind, macro: str, reason: str) -> None:
    assert bind(f"int f(int x);\n#define {macro}\n").skipped["M"].startswith(reason)


def test_what_begins_a_statement_costs_no_other_macro(bind: Bind) -> None:
    """clang takes what follows `do` for its statement, and sees none of the functions there."""
    found = bind("void f(int *p);\n#define START do\n#define END while (0)\n#define A { 0, 0 }\n").skipped
    assert found["END"] == "it has no value: a statement"


def test_a_block_that_is_left_open_costs_no_other_macro(bind: Bind) -> None:
    result = bind(
        """
        struct o { int a; }; int begin(struct o *o); void end(void);
        #define IN_BEGIN(o) do { if (begin(o)) { break; }
        #define OF_BEGIN(o) IN_BEGIN(o)
        #define FIRST_DO(o) do { (o)->a = 1; } while (0)
        #define THEN_DO(o) do { (o)->a = 2; } while (0)
        """
    )
    open_ = "a piece of syntax: it leaves brackets open"
    assert result.skipped == {"IN_BEGIN": open_, "OF_BEGIN": open_}
    record = result.module.o()
    result.module.THEN_DO(record)
    assert record.a == 2
