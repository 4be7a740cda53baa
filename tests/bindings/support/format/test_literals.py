"""Constants: what Python writes for a value is read back, and nothing else is."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autogen.render.tables import literal as write
from bindings._support.format.literals import literal

VALUES = st.recursive(
    st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner).map(tuple),
    max_leaves=8,
)


@given(VALUES, st.booleans())
def test_what_is_written_is_read_back(value: Any, hexadecimal: bool) -> None:
    found = literal(write(value, hexadecimal))
    assert repr(found) == repr(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("-0x1F", -31),
        ("1e400", math.inf),
        ("(-inf, 1)", (-math.inf, 1)),
        ("'\\udcff'", "\udcff"),
        ("()", ()),
        ("('a, (b', 2)", ("a, (b", 2)),
        ("(\"'\", '\"')", ("'", '"')),
        ("(1,)", (1,)),
    ],
)
def test_values(text: str, value: Any) -> None:
    assert literal(text) == value
    assert math.isnan(literal("nan"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "'",
        "'a' 'b'",
        "'a'+'b'",
        "'\\N{DIGIT ONE}'",
        "(1",
        "(1)(2)",
        "(f(),)",
        "(1, x)",
        "[1]",
        "f('x')",
        "(1) + 2",
    ],
)
def test_nothing_is_evaluated(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        literal(text)


def test_strings_may_be_of_another_class() -> None:
    class Mine(str):
        __slots__ = ()

    found = literal("('a', ('b',), 1)", Mine)
    assert found == ("a", ("b",), 1)
    assert type(found[0]) is type(found[1][0]) is Mine
