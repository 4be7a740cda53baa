"""What the translation of an inline function gets wrong is refused: each part of it is broken once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from autogen.cfunctions.proof import inline
from autogen.cfunctions.translate import expr, interpreter, translator
from tests.autogen.conftest import Bind

UNPROVED = "static inline function: no library has it, and it is not proved: read as C++20, "


def _swapped_sign(sign: str, left: Any, right: Any, real: Callable[..., Any] = expr.binary) -> Any:
    return real("-" if sign == "+" else sign, left, right)


def _unsigned(sign: str, left: Any, right: Any, real: Callable[..., Any] = expr.binary) -> Any:
    return real(">" if sign == ">=" else sign, left, right)


def _swapped_ways(test: Any, yes: Any, no: Any, real: Callable[..., Any] = expr.conditional) -> Any:
    return real(test, no, yes)


def _no_cast(ctype: str, operand: Any) -> Any:
    return operand


def _first_member(self: Any, kind: Any, cursor: Any) -> Any:
    return expr.cast("c_int", expr.Expr("a"))


def _no_effect(self: Any, statement: Any) -> None:
    pass


@pytest.mark.parametrize(
    "header, place, name, broken, reason",
    [
        ("int f(int a, int b) { return a + b; }", expr, "binary", _swapped_sign, "f(0x1, 0x3) is 4, not -2"),
        ("int f(int a) { return a >= 12345; }", expr, "binary", _unsigned, "f(0x3039) is 1, not 0"),
        (
            "int f(int a) { if (a) return 1; return 2; }",
            expr,
            "conditional",
            _swapped_ways,
            "f(0x0) is 2, not 1",
        ),
        ("int f(int a) { return a ? 1 : 2; }", expr, "conditional", _swapped_ways, "f(0x0) is 2, not 1"),
        ("int f(int a) { return (signed char)a; }", expr, "cast", _no_cast, "f(0xff) is -1, not 255"),
        ("unsigned f(int a) { return a; }", expr, "cast", _no_cast, "f((-1)) is 4294967295, not -1"),
        ("float f(double a) { return a / 3; }", expr, "cast", _no_cast, "f(0x1) is 0.3333333432674408, not "),
        ("double f(int a) { return a; }", expr, "cast", _no_cast, "f(0x0) is 0.0, not 0"),
        (
            "void *f(int a) { return (void *)(a & 7L); }",
            translator,
            "_BINARY",
            {17: "|"},
            "f(0x0) is 0, not 7",
        ),
        (
            "struct s f(int a, int b) { struct s r = {0}; r.x = a; r.y = b; return r; }",
            interpreter.Interpreter,
            "_for_member",
            _first_member,
            "f(0x1, 0x3).y is 3, not 1",
        ),
        ("struct s f(int a) { struct s r = {0}; r.bits = a; return r; }", expr, "cast", _no_cast, ""),
        (
            "struct s f(int a) { struct s r = {0}; r.bits = a * 2; return r; }",
            translator,
            "_BINARY",
            {3: "+"},
            "f(0x0).bits is 0, not 2",
        ),
    ],
)
def test_a_wrong_translation_is_refused(
    bind: Bind, monkeypatch: pytest.MonkeyPatch, header: str, place: Any, name: str, broken: Any, reason: str
) -> None:
    header = (
        f"struct s {{ int x, y; unsigned bits : 3; }};\nstatic inline {header}\nstatic const int other = 1;\n"
    )
    assert "f" not in bind(header).skipped
    monkeypatch.setattr(
        place, name, {**getattr(place, name), **broken} if isinstance(broken, dict) else broken
    )
    refused = bind(header).skipped.get("f", "")
    assert reason in refused
    assert bool(reason) == refused.startswith(UNPROVED)


def test_a_lost_statement_is_refused(bind: Bind, monkeypatch: pytest.MonkeyPatch) -> None:
    header = "static inline int f(int a) { a++; return a; }\nstatic const int other = 1;\n"
    monkeypatch.setattr(interpreter.Interpreter, "_effect", _no_effect)
    assert bind(header).skipped["f"] == f"{UNPROVED}f(0x0) is 1, not 0"


def test_swapped_and_lost_members_are_refused(bind: Bind, monkeypatch: pytest.MonkeyPatch) -> None:
    header = (
        "struct s { int x, y; };\n"
        "static inline struct s f(int a, int b) { struct s r; r.x = a; r.y = b; return r; }\n"
        "static const int other = 1;\n"
    )
    real = interpreter.with_part

    def swapped(value: Any, steps: Any, new: Any) -> Any:
        result = real(value, steps, new)
        if len(result.parts) == 2:
            return replace(
                result, parts=dict(zip(result.parts, reversed(result.parts.values()), strict=True))
            )
        return result

    monkeypatch.setattr(interpreter, "with_part", swapped)
    assert bind(header).skipped["f"] == f"{UNPROVED}f(0x1, 0x3).x is 1, not 3"

    def lost(value: Any, steps: Any, new: Any) -> Any:
        return real(value, steps, new) if steps[0][0] == "x" else value

    monkeypatch.setattr(interpreter, "with_part", lost)
    assert bind(header).skipped["f"] == f"{UNPROVED}f(0x1, 0x3).y is 3, not 0"


def test_the_samples_include_a_functions_own_numbers(bind: Bind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expr, "binary", _unsigned)
    header = "static inline int f(int a) { return a >= 12345; }\nstatic const int other = 1;\n"
    assert "f" in bind(header).skipped
    monkeypatch.setattr(inline, "_MOST", 0)
    assert "f" not in bind(header).skipped
