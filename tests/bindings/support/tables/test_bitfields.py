"""Bit-fields: where C has them, with C's sign, whatever ctypes' own rules are. See also test_against_gcc.py."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker

# name: row, first bit of the record, bits, signed. All in one record of 32 bytes.
ROWS = {
    "low": ("c_uint32:3 @ 0.0", 0, 3, False),
    "signed": ("c_int32:5 @ 0.3", 3, 5, True),
    "straddling": ("c_uint16:12 @ 1.2", 10, 12, False),  # no uint16 of C's would hold it
    "single": ("c_int32:1 @ 2.6", 22, 1, True),
    "whole": ("c_uint32:32 @ 4.0", 32, 32, False),
    "unaligned": ("c_int32:32 @ 8.1", 65, 32, True),
    "nine": ("c_int64:63 @ 13.3", 107, 63, True),  # crosses nine bytes
    "nine_unsigned": ("c_uint64:64 @ 21.4", 172, 64, False),
    "last": ("c_uint8:4 @ 31.4", 252, 4, False),
}
RECORD = "\n".join([
    "bits: struct, 32 bytes, align 1, explicit",
    *(f"  {name}: {row}" for name, (row, *_) in ROWS.items()),
])  # fmt: skip


@pytest.fixture
def bits(make: Maker) -> Any:
    return make(records=RECORD).bits


@pytest.mark.parametrize("name", ROWS)
def test_all_ones_are_written_where_c_has_them_and_read_back(bits: Any, name: str) -> None:
    _, first, width, signed = ROWS[name]
    record = bits()
    setattr(record, name, -1 if signed else 2**width - 1)
    assert int.from_bytes(bytes(record), "little") == (2**width - 1) << first
    assert getattr(record, name) == (-1 if signed else 2**width - 1)


@pytest.mark.parametrize("name", ROWS)
def test_clearing_one_leaves_its_neighbours(bits: Any, name: str) -> None:
    _, first, width, _ = ROWS[name]
    record = bits.from_buffer_copy(b"\xff" * 32)
    setattr(record, name, 0)
    assert int.from_bytes(bytes(record), "little") == (2**256 - 1) & ~((2**width - 1) << first)


@pytest.mark.parametrize("name", ROWS)
def test_extreme_values(bits: Any, name: str) -> None:
    _, _, width, signed = ROWS[name]
    for value in (-(2 ** (width - 1)), 2 ** (width - 1) - 1) if signed else (2 ** (width - 1), 1):
        record = bits(**{name: value})
        assert getattr(record, name) == value


@pytest.mark.parametrize("name", ROWS)
def test_too_wide_values_are_cut_as_in_c(bits: Any, name: str) -> None:
    width = ROWS[name][2]
    record = bits(**{name: 1 << width})
    assert (getattr(record, name), bytes(record)) == (0, bytes(32))


@pytest.mark.parametrize("name", ROWS)
def test_a_value_that_is_no_number_is_refused(bits: Any, name: str) -> None:
    with pytest.raises(TypeError):
        bits(**{name: "1"})


def test_positional_construction(bits: Any) -> None:
    record = bits(1, -2, 3, -1, 5)
    assert (record.low, record.signed, record.straddling, record.single, record.whole) == (1, -2, 3, -1, 5)


def test_a_descriptor_says_where_it_is(bits: Any) -> None:
    for name, (_, first, width, _) in ROWS.items():
        field = getattr(bits, name)
        assert (field.offset * 8 + (field.size & 0xFFFF), field.size >> 16) == (first, width), name


def test_bool_bit_fields_are_bools_and_leave_their_neighbours(make: Maker) -> None:
    m = make(
        records="""
        flags: struct, 1 bytes, align 1, explicit
          a: c_bool:1 @ 0.0
          b: c_bool:1 @ 0.1
          rest: c_uint8:6 @ 0.2
    """
    )
    flags = m.flags(rest=0x3F)
    flags.b = 4  # any value that is true, as in C
    assert (flags.a, flags.b, flags.rest, bytes(flags)) == (False, True, 0x3F, b"\xfe")
    assert type(flags.b) is bool
    flags.a, flags.b = True, False
    assert (flags.a, flags.b, bytes(flags)) == (True, False, b"\xfd")


def test_byte_bit_fields_have_a_sign(make: Maker) -> None:
    m = make(
        records="""
        small: struct, 1 bytes, align 1, explicit
          a: c_byte:3 @ 0.0
          b: c_byte:5 @ 0.3
    """
    )
    small = m.small(-1, 2)
    assert (small.a, small.b, bytes(small)) == (-1, 2, b"\x17")


def test_enumerations_typedefs_and_their_sign(make: Maker) -> None:
    m = make(
        records="""
        state: struct, 4 bytes, align 4, explicit
          a: level:4 @ 0.1
          b: flags_t:4 @ 0.5
        """,
        enums="""
        level: c_int
          LOW = -1
        """,
        types="flags_t = c_uint",
    )
    state = m.state(m.LOW, 15)
    assert (state.a, state.b, bytes(state)) == (-1, 15, b"\xfe\x01\0\0")


def test_natural_bit_fields(make: Maker) -> None:
    m = make(
        records="""
        natural: struct, 8 bytes
          a: c_int32:4 @ 0.0
          b: c_uint32:4 @ 0.4
          c: c_int32 @ 4
    """
    )
    natural = m.natural(-1, 15, 7)
    assert (natural.a, natural.b, natural.c, bytes(natural)[0]) == (-1, 15, 7, 0xFF)


def test_bit_fields_in_an_explicit_union_share_their_bytes(make: Maker) -> None:
    m = make(
        records="""
        both: union, 4 bytes, align 4, explicit
          low: c_uint32:3 @ 0.0
          more: c_uint32:5 @ 0.0
          whole: c_uint32 @ 0
    """
    )
    both = m.both(more=0x1F)
    assert (both.low, both.more, both.whole, ctypes.sizeof(m.both)) == (7, 0x1F, 0x1F, 4)


@pytest.mark.parametrize("inner", ["", ", align 4, explicit"])
def test_promoted_bit_fields(make: Maker, inner: str) -> None:
    m = make(
        records=f"""
        register: struct, 8 bytes, align 4, explicit
          : register_bits @ 0
          last: c_uint8:1 @ 4.0

        register_bits: struct, 4 bytes{inner}
          a: c_uint32:4 @ 0.0
          b: c_int32:12 @ 0.4
    """
    )
    register = m.register(a=9, b=-2, last=1)
    assert (register.a, register.b, register.last) == (9, -2, 1)
    assert bytes(register) == b"\xe9\xff\0\0\x01\0\0\0"
