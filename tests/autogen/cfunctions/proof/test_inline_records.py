"""A translation of an inline function with records that is wrong goes to the ledger."""

from __future__ import annotations

from typing import Any

import pytest

from autogen.cfunctions.translate import expr, interpreter, values
from tests.autogen.conftest import Bind

WRONG = "static inline function: no library has it, and it is not proved: read as C++20, "

PROVED = """
struct s { int x, y; };
struct n { struct s s, t; unsigned bits : 3; int a[2]; };
static inline int g(int v) { return v + 1; }
static inline int difference(struct n v) { return v.t.y - v.s.x; }
static inline struct n filled(struct s a, int b) {
    struct n r = {0}; r.s = a; r.t.x = b; r.a[1] = b; r.bits = b; return r; }
static inline int branch(struct s a, struct s b) { if (a.x == b.x) return 5; return a.y; }
static inline struct s either(struct s a, struct s b) { return a.x < b.x ? a : b; }
static inline int called(struct s a) { return g(a.x) * g(a.y); }
"""
NAMES = {"difference", "filled", "branch", "either", "called"}


def test_what_is_right_is_kept(bind: Bind) -> None:
    assert not NAMES & bind(PROVED).skipped.keys()


def _other_member(value: Any, step: Any, real: Any = values.part) -> Any:
    return real(value, ({"x": "y", "y": "x"}.get(step[0], step[0]), step[1]))


def _lost_part(value: Any, steps: Any, new: Any, real: Any = values.with_part) -> Any:
    return value if len(steps) > 1 else real(value, steps, new)


def _swapped(test: Any, yes: Any, no: Any, real: Any = values.select) -> Any:
    return real(test, no, yes)


def _no_equality(sign: str, left: Any, right: Any, real: Any = expr.binary) -> Any:
    return real("!=" if sign == "==" else sign, left, right)


@pytest.mark.parametrize(
    "place, name, broken, refused",
    [
        (interpreter, "part", _other_member, {"difference", "branch", "either"}),
        (interpreter, "with_part", _lost_part, {"filled"}),
        (interpreter, "select", _swapped, {"branch", "either"}),
        (expr, "binary", _no_equality, {"branch"}),
    ],
)
def test_a_wrong_translation_of_records_is_refused(
    bind: Bind, monkeypatch: pytest.MonkeyPatch, place: Any, name: str, broken: Any, refused: set[str]
) -> None:
    monkeypatch.setattr(place, name, broken)
    skipped = bind(PROVED).skipped
    assert NAMES & skipped.keys() == refused
    assert all(skipped[name].startswith(WRONG) for name in refused)


def test_a_call_with_the_wrong_argument_is_refused(bind: Bind, monkeypatch: pytest.MonkeyPatch) -> None:
    real = interpreter.Interpreter._set

    def first_only(self: Any, key: int, value: Any) -> None:
        real(self, key, self.values.get(key, value))

    monkeypatch.setattr(interpreter.Interpreter, "_set", first_only)
    assert bind(PROVED).skipped["called"].startswith(WRONG)


def test_records_are_tried_that_differ_in_one_member_only(
    bind: Bind, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_the_last(sign: str, left: Any, right: Any, real: Any = expr.binary) -> Any:
        return left if sign == "and" and "x.e" in right.text else real(sign, left, right)

    header = (
        "struct five { int a, b, c, d, e; };\nstatic inline int equal(struct five x, struct five y) {\n"
        "    return x.a == y.a && x.b == y.b && x.c == y.c && x.d == y.d && x.e == y.e; }\n"
    )
    assert "equal" not in bind(header + PROVED).skipped
    monkeypatch.setattr(expr, "binary", without_the_last)
    refused = bind(header + PROVED).skipped["equal"]
    assert refused.startswith(WRONG) and refused.endswith(" is 0, not 1")
