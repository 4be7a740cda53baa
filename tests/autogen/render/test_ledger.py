"""Reasons are counted by kind: the smallest thing that stands in the way, whatever it is called."""

from __future__ import annotations

import pytest

from autogen.render.ledger import kinds

UNBOUND = "which is not bound: it calls h(), which is not bound:"
ALIKE = [
    ("it calls f()", "it calls other_1()"),
    ("it reads the variable a, which is not bound", "it reads the variable b, which is not bound"),
    (
        "static inline function: no library has it, and it returns from within a loop",
        f"static inline function: no library has it, and it calls g(), {UNBOUND} it returns from within a loop",
    ),
    (
        "neither a constant nor a type: expected ')'",
        "neither a constant nor a type: use of undeclared identifier 'X'",
    ),
    (
        "a macro with arguments; its name means the declaration at a.h:3",
        "a macro with arguments; its name means the declaration at sys/b.h:17",
    ),
    ("nothing declares u_isalpha_72", "nothing declares sz"),
    ("another name of memcpy, which is not bound", "another name of time, which is not bound"),
    ("a value of type long double", "a value of type struct s"),
]


@pytest.mark.parametrize("pair", ALIKE)
def test_reasons_of_one_kind_are_counted_together(pair: tuple[str, str]) -> None:
    assert list(kinds(pair).values()) == [2]


def test_kinds_are_told_apart() -> None:
    found = kinds(["a statement", "it calls f()", "it follows a pointer", "a statement"])
    assert found == {"a statement": 2, "it calls f()": 1, "it follows a pointer": 1}
