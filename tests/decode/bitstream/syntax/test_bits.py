"""Bits to numbers, and the places that a trace has of them."""

from __future__ import annotations

from typing import Any

import pytest

from decode.bitstream.syntax.bits import Bits, Element, Tracer, unescaped
from decode.errors import BitstreamError


def bits(text: str) -> bytes:
    return int(text.ljust(-len(text) // 8 * -8, "0"), 2).to_bytes(-(-len(text) // 8), "big")


@pytest.mark.parametrize(
    ("code", "value"),
    [("1", 0), ("010", 1), ("011", 2), ("00100", 3), ("00111", 6), ("0" * 16 + "1" * 17, 131070)],
)
def test_unsigned_exp_golomb(code: str, value: int) -> None:
    into: dict[str, Any] = {}
    reader = Bits(bits(code), into)
    assert reader.ue("x") == value == into["x"]
    assert reader.at == len(code)


@pytest.mark.parametrize(("code", "value"), [("1", 0), ("010", 1), ("011", -1), ("00100", 2), ("00101", -2)])
def test_signed_exp_golomb(code: str, value: int) -> None:
    assert Bits(bits(code), {}).se("x", -9, 9) == value


def test_a_number_out_of_its_range_is_refused() -> None:
    with pytest.raises(BitstreamError, match="x is 6; it may be 5 at most"):
        Bits(bits("00111"), {}).ue("x", 5)
    with pytest.raises(BitstreamError, match="x is -2; it may be 0 to 3"):
        Bits(bits("00101"), {}).se("x", 0, 3)
    with pytest.raises(BitstreamError, match="33 zeros before a number"):
        Bits(bits("0" * 33 + "1" * 34), {}).ue("x")


def test_reading_beyond_the_end_is_found() -> None:
    reader = Bits(b"\xff", {})
    reader.u("x", 9)
    with pytest.raises(BitstreamError, match="1 bits too early"):
        reader.close()


def test_arrays_are_kept_by_their_indexes() -> None:
    into: dict[str, Any] = {}
    reader = Bits(bits("10110"), into)
    assert [reader.flag("a", 2), reader.u("b", 2, (0, 1)), reader.i("c", 2, 5)] == [True, 1, -2]
    assert into == {"a": {2: True}, "b": {(0, 1): 1}, "c": {5: -2}}


def test_a_trace_has_each_element_with_its_place() -> None:
    reader = Tracer(bits("1011" + "00100" + "101" + "1000"), {})
    reader.flag("a")
    reader.u("b", 3, 0)
    reader.ue("c", index=(1, 2))
    reader.array("d", 1, 3, 4)
    reader.align("one", "zero")
    assert reader.elements == [
        Element(0, "a", "1", 1),
        Element(1, "b[0]", "011", 3),
        Element(4, "c[1][2]", "00100", 3),
        *(Element(9 + i, f"d[{4 + i}]", bit, int(bit)) for i, bit in enumerate("101")),
        Element(12, "one", "1", 1),
        *(Element(13 + i, "zero", "0", 0) for i in range(3)),
    ]


def test_what_fills_a_byte_must_be_a_one_and_zeros() -> None:
    with pytest.raises(BitstreamError, match="'01000000'"):
        Bits(b"\x40", {}).align("stop", "zero")


@pytest.mark.parametrize(
    ("escaped", "plain"),
    [
        (b"\1\0\0\3\1", b"\1\0\0\1"),
        (b"\0\0\3\0\0\3\3", b"\0\0\0\0\3"),
        (b"\0\0\3\0\3", b"\0\0\0\3"),
        (b"\0\3\0\0\4", b"\0\3\0\0\4"),
    ],
)
def test_bytes_that_hinder_start_codes_are_taken_out(escaped: bytes, plain: bytes) -> None:
    assert unescaped(escaped) == plain


def test_an_extension_behind_the_last_bit_is_empty() -> None:
    """Found by the fuzzer: reading went back to that bit."""
    found: dict[str, Any] = {}
    reader = Bits(b"\x80\0", found)
    reader.u("x", 4)
    reader.rest_of_data("rest")
    assert (reader.at, found["rest"]) == (4, "")
