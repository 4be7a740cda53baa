"""Constants have C's value and Python's obvious type, however they are reached."""

from __future__ import annotations

import math
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker

VALUES: dict[str, tuple[str, Any]] = {
    "INT": ("42", 42),
    "ZERO": ("0", 0),
    "NEGATIVE": ("-1", -1),
    "HEX": ("0xdeadbeef", 0xDEADBEEF),
    "NEGATIVE_HEX": ("-0x10", -16),
    "WIDE": ("0xffffffffffffffff", 2**64 - 1),
    "FLOAT": ("1.5", 1.5),
    "SMALL": ("1e-300", 1e-300),
    "INF": ("inf", math.inf),
    "MINUS_INF": ("-inf", -math.inf),
    "TEXT": ("'text'", "text"),
    "EMPTY": ("''", ""),
    "QUOTES": ("'\"\\'\"'", '"\'"'),
    "DOUBLE_QUOTED": ('"it\'s"', "it's"),
    "ESCAPES": (r"'a\tb\n\\'", "a\tb\n\\"),
    "NOT_ASCII": (r"'\xe9\u20ac\U0001f600'", "é€😀"),
    "NUL": (r"'a\x00b'", "a\0b"),
    "BYTES": (r"'\udcff'", "\udcff"),
    "EQUALS": ("'A = 1'", "A = 1"),
    "PAIR": ("(1, -2)", (1, -2)),
    "ONE": ("(0x10,)", (16,)),
    "NESTED": ("((1, 2), (3.5, 'x'))", ((1, 2), (3.5, "x"))),
}
TABLE = "\n".join(f"{name} = {text}" for name, (text, _) in VALUES.items())


@pytest.mark.parametrize("name", VALUES)
def test_a_constant(make: Maker, name: str) -> None:
    value = getattr(make(constants=TABLE), name)
    assert value == VALUES[name][1]
    assert isinstance(value, type(VALUES[name][1]))


@pytest.mark.parametrize("name", VALUES)
def test_a_constant_of_a_table_that_is_used_a_lot(make: Maker, name: str) -> None:
    m = make(constants=TABLE)
    for other in VALUES:
        getattr(m, other)
    assert getattr(m, name) == VALUES[name][1]
    assert name in vars(m)


def test_not_a_number(make: Maker) -> None:
    assert math.isnan(make(constants="NAN = nan").NAN)
    assert math.copysign(1, make(constants="MINUS = -0.0").MINUS) == -1


def test_tuples_may_hold_what_is_no_python_literal(make: Maker) -> None:
    m = make(
        constants="""
        LIMITS = (-inf, inf)
        NONE = (1.0, nan)
    """
    )
    assert (-math.inf, math.inf) == m.LIMITS
    assert m.NONE[0] == 1.0 and math.isnan(m.NONE[1])


def test_constants_of_several_texts(make: Maker) -> None:
    texts = tuple("\n".join(f"C{n}_{i} = {n * 100 + i}" for i in range(50)) for n in range(3))
    m = make(constants=texts)
    for i in range(50):
        for n in range(3):
            assert getattr(m, f"C{n}_{i}") == n * 100 + i
    assert not hasattr(m, "C3_0") and not hasattr(m, "C1_5 = 105\nC1_6")


def test_one_constant_does_not_read_the_others(make: Maker) -> None:
    m = make(constants="BROKEN = ?\nGOOD = 1")
    assert m.GOOD == 1
    assert "BROKEN" not in vars(m)


def test_a_name_that_was_assigned_wins_over_the_table(make: Maker) -> None:
    m = make(constants="\n".join(f"C{i} = {i}" for i in range(30)))
    m.C29 = "mine"
    for i in range(29):
        assert getattr(m, f"C{i}") == i
    assert m.C29 == "mine"


@pytest.mark.parametrize("table", ["constants", "enums"])
def test_a_small_table_that_is_used_is_published_whole(make: Maker, table: str) -> None:
    lines = [f"  C{i} = {hex(i)}" for i in range(100)]
    text = "\n".join(["e: c_int", *lines] if table == "enums" else [line.strip() for line in lines])
    m = make(**{table: text})
    for i in range(20):
        assert getattr(m, f"C{i}") == i
    assert [vars(m).get(f"C{i}") for i in range(100)] == list(range(100))


def test_names_in_capitals_may_be_anything(make: Maker) -> None:
    m = make(
        constants="A = 1",
        records="POINT: struct, 4 bytes\n  x: c_int @ 0",
        types="WORD = c_uint",
        functions="LABS(_0: c_long) -> c_long = labs",
    )
    assert m.POINT(x=3).x == 3 and m.LABS(-4) == 4 and m.WORD(5).value == 5 and m.A == 1
    assert not hasattr(m, "B")


def test_aliases(make: Maker) -> None:
    m = make(
        constants="A = 3",
        aliases="""
        B = A
        pair_alias = pair
        longs = labs
        """,
        records="""
        pair: struct, 8 bytes
          a: c_int * 2 @ 0
        """,
        functions="labs(_0: c_long) -> c_long",
    )
    assert m.B == 3
    assert m.pair_alias is m.pair
    assert m.longs is m.labs and m.longs(-4) == 4


def test_what_was_skipped_says_why(make: Maker) -> None:
    m = make(constants="A = 1", skipped="""
        F: function-like macro: statement
        G: no value
    """)  # fmt: skip
    assert m.__skipped__ == {"F": "function-like macro: statement", "G": "no value"}
    with pytest.raises(
        AttributeError, match=f"{m.__name__}' has no attribute 'F'.*function-like macro: statement"
    ):
        _ = m.F
    with pytest.raises(AttributeError, match=r"has no attribute 'H'$"):
        _ = m.H
    assert make(constants="A = 1").__skipped__ == {}


MANY = {f"N_{number:05}": number for number in range(6000)}


@pytest.mark.parametrize(
    "names", [list(MANY), list(reversed(MANY))], ids=["in order", "as older modules have them"]
)
def test_any_of_thousands(make: Maker, names: list[str]) -> None:
    module = make(constants="\n".join(f"{name} = {MANY[name]}" for name in names))
    assert {name: getattr(module, name) for name in list(MANY)[::97]} == {
        name: MANY[name] for name in list(MANY)[::97]
    }
    assert not hasattr(module, "N_6000")
    module.N_00001 = "mine"
    assert module.N_00000 == 0
    assert module.N_00001 == "mine"  # what is there is left alone
    assert set(dir(module)) >= MANY.keys()


def test_a_number_that_was_deleted_is_made_again(make: Maker) -> None:
    m = make(constants="\n".join(f"C_{i} = {i}" for i in range(20)), enums="E: c_int\n  RED = 7\n")
    for i in range(20):
        assert getattr(m, f"C_{i}") == i
    del m.C_3, m.RED
    assert (m.C_3, m.RED) == (3, 7)
    assert "RED" in dir(m)
