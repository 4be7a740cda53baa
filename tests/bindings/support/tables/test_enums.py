"""Enumerations: light ints that know their names; every value that C may return is one."""

from __future__ import annotations

import copy
import ctypes
import enum
import json
import pickle
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker

COLOUR = """
    colour: c_uint
      RED = 0
      GREEN = 0x1
      CRIMSON = 0
      ALL = 0xffffffff

    balance: c_int
      DEBT = -3
"""


@pytest.fixture
def m(make: Maker) -> Any:
    return make(enums=COLOUR, types="colour_t = colour")


def test_enumerators_are_ints_of_the_module(m: Any) -> None:
    assert (m.RED, m.GREEN, m.ALL, m.DEBT) == (0, 1, 0xFFFFFFFF, -3)
    assert type(m.GREEN) is int


def test_members_know_name_and_value(m: Any) -> None:
    green = m.colour.GREEN
    assert (green, green.name, green.value, type(green.value)) == (1, "GREEN", 1, int)
    assert isinstance(green, int) and isinstance(green, m.colour)
    assert m.balance.DEBT.name == "DEBT"


def test_identity(m: Any) -> None:
    assert m.colour is m.colour
    assert m.colour is m.colour_t
    assert m.colour.GREEN is m.colour.GREEN
    assert m.colour.GREEN is m.colour["GREEN"]
    assert m.colour.GREEN == m.colour(1) == m.GREEN
    assert hash(m.colour.GREEN) == hash(1)


def test_repr_and_text(m: Any) -> None:
    assert repr(m.colour.GREEN) == "<colour.GREEN: 1>"
    assert repr(m.colour(77)) == "<colour: 77>"
    assert (str(m.colour.GREEN), f"{m.colour.GREEN}", f"{m.colour.GREEN:#x}") == ("1", "1", "0x1")
    assert json.dumps({"colour": m.colour.GREEN}) == '{"colour": 1}'


def test_of_several_names_for_a_value_the_first_wins(m: Any) -> None:
    assert m.colour.CRIMSON == m.colour.RED
    assert m.colour.CRIMSON.name == "RED"
    assert m.colour["CRIMSON"] == 0


def test_unknown_values_are_values_without_a_name(m: Any) -> None:
    unknown = m.colour(12345)
    assert (unknown, unknown.name, unknown.value) == (12345, None, 12345)
    assert isinstance(unknown, m.colour)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (1, "READ"),
        (5, "READ|RUN"),
        (3, "CHANGE"),  # an enumerator of its own
        (7, "READ|WRITE|RUN"),  # by its bits: CHANGE is none
        (9, None),  # 8 is nothing
        (0, None),
        (-1, None),
    ],
)
def test_a_value_of_flags_is_called_after_its_bits(make: Maker, value: int, name: str | None) -> None:
    m = make(
        enums="rights: c_int, flags\n  CHANGE = 3\n  READ = 1\n  WRITE = 2\n  RUN = 4\n  LAST = -2147483648"
    )
    assert m.rights(value).name == name


def test_flags_combine_to_flags(make: Maker) -> None:
    rights = make(enums="rights: c_ubyte, flags\n  READ = 1\n  WRITE = 2").rights
    for found, value in (
        (rights.READ | rights.WRITE, 3),
        (4 | rights.READ, 5),
        (rights(7) & 6, 6),
        (rights(3) ^ rights.READ, 2),
        (~rights.READ, 0xFE),
    ):
        assert (found, type(found)) == (value, rights)


def test_unknown_names_are_errors(m: Any) -> None:
    with pytest.raises(AttributeError, match="colour has no enumerator 'BLUE'"):
        _ = m.colour.BLUE
    with pytest.raises(KeyError, match="BLUE"):
        _ = m.colour["BLUE"]
    assert not hasattr(m.colour, "DEBT")


def test_iteration_length_and_members(m: Any) -> None:
    """As with Python's `enum`: each value once, by its first name; `__members__` has the other names as well."""
    assert [member.name for member in m.colour] == ["RED", "GREEN", "ALL"]
    assert [int(member) for member in m.colour] == [0, 1, 0xFFFFFFFF]
    assert len(m.colour) == 3
    python = enum.IntEnum("colour", {name: int(one) for name, one in m.colour.__members__.items()})
    assert [(one.name, int(one)) for one in python] == [(one.name, int(one)) for one in m.colour]
    assert (len(python), [*python.__members__]) == (len(m.colour), [*m.colour.__members__])
    assert m.colour.__members__["CRIMSON"] is m.colour["CRIMSON"]
    assert list(m.colour.__members__) == ["RED", "GREEN", "CRIMSON", "ALL"]
    assert {"RED", "ALL"} <= set(dir(m.colour))


def test_backwards(m: Any) -> None:
    assert [*reversed(m.balance)] == [m.balance.DEBT]
    assert [*reversed(m.colour)] == [0xFFFFFFFF, 1, 0]


@pytest.mark.parametrize("touched", [False, True])
def test_a_class_that_is_made_of_one_has_its_enumerators(m: Any, touched: bool) -> None:
    """They are members of the enumeration, whichever class is asked first."""
    if touched:
        assert m.colour.GREEN == 1

    class Paint(m.colour):  # type: ignore[misc]
        pass

    assert type(Paint.GREEN) is type(Paint["ALL"]) is type(m.colour["ALL"]) is m.colour
    assert [*Paint] == [*m.colour] and len(Paint) == 3 and "RED" in Paint
    assert (repr(Paint(1)), type(Paint(1))) == ("<Paint.GREEN: 1>", Paint)


def test_in_takes_names_and_values(m: Any) -> None:
    assert "CRIMSON" in m.colour and 1 in m.colour and m.colour.ALL in m.colour
    assert "DEBT" not in m.colour and 2 not in m.colour and None not in m.colour


def test_an_empty_enumeration_is_true_as_any_class(make: Maker) -> None:
    m = make(enums="nothing: c_uint")
    assert list(m.nothing) == []
    assert m.nothing(3) == 3


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickling(m: Any, protocol: int) -> None:
    for value in (m.colour.GREEN, m.colour(77)):
        copied = pickle.loads(pickle.dumps(value, protocol))
        assert (copied, type(copied), copied.name) == (value, m.colour, value.name)
    assert pickle.loads(pickle.dumps(m.colour, protocol)) is m.colour


def test_copying(m: Any) -> None:
    for copied in (copy.copy(m.colour.GREEN), copy.deepcopy(m.colour.GREEN)):
        assert (copied, type(copied)) == (1, m.colour)


def test_it_knows_the_type_that_holds_it_in_c(m: Any) -> None:
    assert m.colour.ctype is ctypes.c_uint
    assert m.balance.ctype is ctypes.c_int


def test_it_stands_in_argtypes_and_is_passed_as_its_type(m: Any) -> None:
    absolute = ctypes.CDLL(None).abs
    absolute.argtypes = [m.balance]
    assert absolute(m.balance.DEBT) == 3
    assert absolute(-5) == 5
    with pytest.raises(ctypes.ArgumentError):
        absolute("DEBT")


def test_a_result_becomes_one_where_it_stands_in_restype(m: Any) -> None:
    absolute = ctypes.CDLL(None).abs
    absolute.restype = m.colour
    assert repr(absolute(1)) == "<colour.GREEN: 1>"


def test_members_that_hold_one_are_its_members_and_elements_plain_ints(make: Maker) -> None:
    m = make(
        enums=COLOUR,
        records="""
        pixel: struct, 12 bytes
          one: colour @ 0
          two: colour * 2 @ 4
        """,
    )
    pixel = m.pixel(m.colour.GREEN, (m.GREEN, 5))
    assert (pixel.one, list(pixel.two)) == (1, [1, 5])
    assert pixel.one is m.colour.GREEN and type(pixel.two[0]) is int


@pytest.mark.parametrize(
    "name",
    [
        *("real", "imag", "name", "value", "ctype", "mro", "from_param", "numerator", "conjugate"),
        *("__members__", "_values_", "_members_", "_names_", "__abstractmethods__"),
    ],
)
def test_enumerators_with_names_that_python_uses_are_found_by_name(make: Maker, name: str) -> None:
    m = make(
        enums=f"""
        odd: c_uint
          first = 6
          {name} = 7
    """
    )
    assert getattr(m, name) == 7
    assert m.odd[name] == 7
    assert [int(member) for member in m.odd] == [6, 7]
    assert m.odd(7).name == name
    assert name in m.odd


def test_an_enumeration_makes_arrays_and_pointers(make: Maker) -> None:
    m = make(
        enums="""
        colour: c_uint
          RED = 0
          GREEN = 5
    """
    )
    assert m.colour * 3 is 3 * m.colour is ctypes.c_uint * 3
    assert list((m.colour * 2)(m.RED, m.GREEN)) == [0, 5]
    assert ctypes.POINTER(m.colour) is ctypes.POINTER(ctypes.c_uint)
    assert ctypes.POINTER(m.colour)(m.colour.ctype(m.GREEN))[0] == m.colour.GREEN
