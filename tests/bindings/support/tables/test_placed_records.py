"""Records that ctypes' own rules do not place: promoted members, explicit layouts, odd alignments."""

from __future__ import annotations

import copy
import ctypes
import gc
import pickle
import sys

import pytest

from bindings._support import elements
from tests.bindings.support.tabled_modules import Maker, offsets

PROMOTED = """
    event: struct, 16 bytes{explicit}
      kind: c_int @ 0
      : event_union @ 8

    event_union: union, 8 bytes
      whole: c_uint64 @ 0
      : event_halves @ 0

    event_halves: struct, 8 bytes
      low: c_uint32 @ 0
      : event_deep @ 4

    event_deep: union, 4 bytes
      high: c_uint32 @ 0
      bytes: c_uint8 * 4 @ 0
"""


@pytest.mark.parametrize("explicit", ["", ", align 8, explicit"])
def test_anonymous_members_are_promoted_through_all_levels(make: Maker, explicit: str) -> None:
    m = make(records=PROMOTED.format(explicit=explicit))
    event = m.event(whole=0x0807060504030201)
    assert (event.low, event.high, list(event.bytes)) == (0x04030201, 0x08070605, [5, 6, 7, 8])
    event.high = 1
    assert event.whole == 0x0000000104030201
    assert offsets(m.event, "kind", "whole", "low", "high", "bytes") == [0, 8, 8, 12, 12]


def test_objects_lie_where_the_alignment_of_their_record_wants_them(make: Maker) -> None:
    """C stores into such memory with instructions that trap elsewhere."""
    m = make(
        records="""
        state: struct, 128 bytes, align 64, explicit
          first: c_int @ 0
          next: POINTER(state) @ 8

        holder: struct, 192 bytes, align 64, explicit
          count: c_int @ 0
          inner: state @ 64

        number: struct, 32 bytes, align 32, explicit
          value: c_int @ 0
    """
    )

    class Own(m.state):  # type: ignore[name-defined, misc]
        pass

    held = m.state(first=3)
    objects = [m.state(number) for number in range(9)] + [
        m.state(first=1, next=ctypes.pointer(held)),
        Own(first=1),
    ]
    objects += [copy.copy(objects[-2]), copy.copy(objects[-1]), m.state.from_buffer_copy(bytes(objects[1]))]
    objects += [
        m.state.from_address(ctypes.addressof(objects[5])),
        m.holder(inner=m.state(7)).inner,
        m.holder(count=1),
    ]
    assert {ctypes.addressof(one) % 64 for one in objects} == {0}
    assert [one.first for one in objects[:9]] == [*range(9)]
    assert [objects[9].next[0].first, objects[11].next[0].first, objects[13].first] == [3, 3, 1]
    assert [objects[14].first, objects[15].first, type(objects[12])] == [5, 7, Own]
    number = pickle.loads(pickle.dumps(m.number(6)))
    assert (number.value, ctypes.addressof(number) % 32) == (6, 0)
    with pytest.raises(ValueError, match="too small"):
        m.state.from_buffer_copy(b"short")
    memory = bytearray(128)
    m.state.from_buffer(memory).first = 9
    assert memory[0] == 9


def test_elements_of_their_arrays_do_as_well(make: Maker) -> None:
    m = make(
        records="""
        state: struct, 128 bytes, align 64, explicit
          first: c_int @ 0

        either: union, 64 bytes, align 64, explicit
          first: c_int @ 0
          whole: c_uint8 * 64 @ 0

        states: struct, 320 bytes, align 64, explicit
          count: c_int @ 0
          row: state * 2 @ 64
        """,
        types="""
        pair_t = state * 2
        packed = vector(c_float, 8, 32, 32)
        """,
    )

    class Own(m.state):  # type: ignore[name-defined, misc]
        pass

    class OwnRow(m.state * 3):  # type: ignore[misc]
        pass

    kinds = [
        m.state * 3,
        3 * m.either,
        Own * 3,
        m.state * 2 * 3,
        m.pair_t,
        m.pair_t * 2,
        m.states * 2,
        OwnRow,
    ]
    for kind in kinds:
        copied = kind.from_buffer_copy(bytes(ctypes.sizeof(kind)))
        for row in [*(kind() for _ in range(5)), kind(kind._type_()), copied]:
            assert ctypes.addressof(row) % 64 == 0
            assert [ctypes.addressof(row[at]) % 64 for at in range(len(row))] == [0] * len(row)
            assert isinstance(row, ctypes.Array) and type(row[0]) is kind._type_
    assert {ctypes.addressof((m.packed * 3)()) % 32 for _ in range(9)} == {0}
    assert {ctypes.addressof(m.packed(*range(8))) % 32 for _ in range(9)} == {0}
    assert (m.state * 3) is (m.state * 3) and (m.state * 3).__name__ == "state_Array_3"
    row = (m.state * 3)((1,), m.state(2))
    assert [one.first for one in row] == [1, 2, 0]
    assert ctypes.cast(row, ctypes.POINTER(m.state))[1].first == 2
    assert ctypes.POINTER(m.state).from_param(row) is row
    row[2] = m.state(5)
    assert elements(row, 3)[2].first == row[-1].first == 5
    held = m.states(row=m.pair_t(*row[1:3]))
    assert [one.first for one in held.row] == [2, 5] and type(held.row) is m.pair_t
    with pytest.raises(ValueError, match="Array length must be >= 0"):
        m.state * -1
    with pytest.raises(TypeError, match="'str'"):
        m.state * "3"


def test_promotion_out_of_an_unaligned_place(make: Maker) -> None:
    m = make(
        records="""
        odd: struct, 13 bytes, align 1, explicit
          first: c_uint8 @ 0
          : odd_inner @ 1
          last: c_uint32 @ 9

        odd_inner: struct, 8 bytes
          a: c_uint32 @ 0
          b: c_uint16 @ 4
    """
    )
    odd = m.odd(first=1, a=2, b=3, last=4)
    assert bytes(odd) == b"\x01\x02\0\0\0\x03\0\0\0\x04\0\0\0"
    assert (ctypes.sizeof(m.odd), ctypes.alignment(m.odd)) == (13, 1)
    assert (odd.a, odd.b) == (2, 3)


def test_promoted_members_of_64_kib_and_more(make: Maker) -> None:
    """ctypes says the size of plain members and the place of bit-fields with the same number."""
    m = make(
        records="""
        big: struct, 70012 bytes, align 4, explicit
          : big_inner @ 0
          tail: c_int @ 70004
          flag: c_int:1 @ 70008.0

        big_inner: struct, 70004 bytes
          room: c_uint8 * 70000 @ 0
          bits: c_int:3 @ 70000.0
    """
    )
    big = m.big(bits=-1, tail=5)
    big.room[69999] = 7
    assert (big.bits, big.tail, bytes(big)[69999]) == (-1, 5, 7)


def test_an_explicit_struct_places_members_byte_by_byte(make: Maker) -> None:
    m = make(
        records="""
        spread: struct, 32 bytes, align 16, explicit
          a: c_uint8 @ 0
          b: c_uint32 @ 8
          c: c_uint8 @ 16
    """
    )
    assert (ctypes.sizeof(m.spread), ctypes.alignment(m.spread)) == (32, 16)
    assert offsets(m.spread, "a", "b", "c") == [0, 8, 16]
    expected = bytearray(32)
    expected[0], expected[8], expected[16] = 1, 2, 3
    assert bytes(m.spread(1, 2, 3)) == expected


def test_an_explicit_struct_with_unaligned_members(make: Maker) -> None:
    m = make(
        records="""
        crooked: struct, 16 bytes, align 4, explicit
          a: c_uint8 @ 0
          b: c_uint64 @ 1
          c: c_float @ 9
    """
    )
    assert (ctypes.sizeof(m.crooked), ctypes.alignment(m.crooked)) == (16, 4)
    crooked = m.crooked(1, b=2, c=1.5)
    assert bytes(crooked) == b"\x01\x02" + bytes(7) + b"\0\0\xc0\x3f" + bytes(3)
    assert (crooked.a, crooked.b, crooked.c) == (1, 2, 1.5)


@pytest.mark.parametrize("align", [1, 2, 4, 8, 16, 32, 64])
def test_explicit_alignment(make: Maker, align: int) -> None:
    m = make(
        records=f"""
        aligned: struct, {max(align, 4)} bytes, align {align}, explicit
          a: c_uint8 @ 0
          b: c_uint16 @ 1
    """
    )
    assert ctypes.sizeof(m.aligned) == max(align, 4)
    highest = 64 if sys.version_info >= (3, 13) else 16  # older ctypes has no type that is aligned to more
    assert ctypes.alignment(m.aligned) == min(align, highest)


def test_an_explicit_union(make: Maker) -> None:
    m = make(
        records="""
        choice: union, 12 bytes, align 4, explicit
          a: c_uint64 @ 0
          b: c_uint8 * 9 @ 0
    """
    )
    assert (ctypes.sizeof(m.choice), ctypes.alignment(m.choice)) == (12, 4)
    assert m.choice(5).b[0] == 5
    assert m.choice(b=(1, 2)).a == 0x0201


def test_positional_values_of_an_explicit_record_skip_the_padding(make: Maker) -> None:
    m = make(
        records="""
        spread: struct, 16 bytes, align 8, explicit
          a: c_uint32 @ 0
          b: c_uint8 @ 12
    """
    )
    spread = m.spread(1, 2)
    assert (spread.a, spread.b) == (1, 2)
    with pytest.raises(TypeError, match="too many initializers"):
        m.spread(1, 2, 3)


def test_explicit_records_as_members(make: Maker) -> None:
    m = make(
        records="""
        outer: struct, 20 bytes
          head: c_uint32 @ 0
          rows: crooked * 2 @ 4

        crooked: struct, 8 bytes, align 4, explicit
          a: c_uint8 @ 0
          b: c_uint32 @ 1
    """
    )
    outer = m.outer(1, (m.crooked(2, 3), m.crooked(4, 5)))
    assert [(row.a, row.b) for row in outer.rows] == [(2, 3), (4, 5)]


def test_pointers_in_unaligned_members_keep_what_they_point_to(make: Maker) -> None:
    m = make(
        records="""
        crooked: struct, 12 bytes, align 4, explicit
          a: c_uint8 @ 0
          p: POINTER(c_int) @ 1
          s: c_uint8 @ 9
    """
    )
    crooked = m.crooked(p=ctypes.pointer(ctypes.c_int(41)))
    gc.collect()
    assert crooked.p.contents.value == 41
