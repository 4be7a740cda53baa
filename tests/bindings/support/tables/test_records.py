"""Records: made of the tables at first touch, with C's layout, used as any ctypes structure."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker, offsets

# Natural and packed ---------------------------------------------------------------------------------------


def test_a_natural_struct(make: Maker) -> None:
    m = make(
        records="""
        point: struct, 8 bytes
          x: c_int @ 0
          y: c_short @ 4
    """
    )
    assert issubclass(m.point, ctypes.Structure)
    assert (ctypes.sizeof(m.point), ctypes.alignment(m.point), offsets(m.point, "x", "y")) == (8, 4, [0, 4])
    assert m.point is m.point
    assert (m.point.__name__, m.point.__module__) == ("point", m.__name__)


def test_construction_by_position_and_by_keyword(make: Maker) -> None:
    m = make(
        records="""
        point: struct, 8 bytes
          x: c_int @ 0
          y: c_int @ 4
    """
    )
    for point in (m.point(1, 2), m.point(1, y=2), m.point(y=2, x=1)):
        assert (point.x, point.y) == (1, 2)
    assert bytes(m.point()) == bytes(8)
    with pytest.raises(TypeError, match="too many initializers"):
        m.point(1, 2, 3)


def test_a_packed_struct(make: Maker) -> None:
    m = make(
        records="""
        tight: struct, 9 bytes, pack 1
          a: c_char @ 0
          b: c_int64 @ 1

        half: struct, 10 bytes, pack 2
          a: c_char @ 0
          b: c_int64 @ 2
    """
    )
    assert (ctypes.sizeof(m.tight), ctypes.alignment(m.tight), offsets(m.tight, "a", "b")) == (9, 1, [0, 1])
    assert (ctypes.sizeof(m.half), ctypes.alignment(m.half), offsets(m.half, "a", "b")) == (10, 2, [0, 2])


def test_a_union(make: Maker) -> None:
    m = make(
        records="""
        word: union, 4 bytes
          whole: c_uint32 @ 0
          bytes: c_uint8 * 4 @ 0
    """
    )
    assert issubclass(m.word, ctypes.Union)
    assert list(m.word(0x04030201).bytes) == [1, 2, 3, 4]


def test_an_empty_struct(make: Maker) -> None:
    assert ctypes.sizeof(make(records="nothing: struct, 0 bytes").nothing) == 0


def test_nested_records_and_arrays_of_them(make: Maker) -> None:
    m = make(records="""
        line: struct, 24 bytes
          ends: point * 2 @ 0
          width: width_t @ 16

        point: struct, 8 bytes
          x: c_int @ 0
          y: c_int @ 4
    """, types="width_t = c_double")  # fmt: skip
    line = m.line((m.point(1, 2), m.point(3, 4)), 0.5)
    assert [(p.x, p.y) for p in line.ends] == [(1, 2), (3, 4)]
    assert isinstance(line.ends[0], m.point)
    line.ends[1].y = 9
    assert bytes(line)[12:16] == (9).to_bytes(4, sys.byteorder)


def test_arrays_of_arrays_have_cs_order(make: Maker) -> None:
    m = make(records="""
        grid: struct, 24 bytes
          cells: c_int * 3 * 2 @ 0
    """)  # fmt: skip
    grid = m.grid()
    assert (len(grid.cells), len(grid.cells[0])) == (2, 3)


def test_a_flexible_array_takes_no_room_and_can_be_read(make: Maker) -> None:
    m = make(
        records="""
        packet: struct, 4 bytes
          length: c_uint16 @ 0
          kind: c_uint8 @ 2
          data: c_uint8 * 0 @ 3
    """
    )
    memory = ctypes.create_string_buffer(b"\x02\0\x07ab")
    packet = m.packet.from_buffer(memory)
    assert (ctypes.sizeof(m.packet), m.packet.data.offset) == (4, 3)
    data = (ctypes.c_uint8 * packet.length).from_buffer(memory, m.packet.data.offset)
    assert bytes(data) == b"ab"


# References -----------------------------------------------------------------------------------------------


def test_self_reference_and_mutual_reference(make: Maker) -> None:
    m = make(
        records="""
        node: struct, 16 bytes
          next: POINTER(node) @ 0
          owner: POINTER(list) @ 8

        list: struct, 32 bytes
          first: node @ 0
          last: POINTER(POINTER(node)) @ 16
          visit: CFUNCTYPE(c_int, POINTER(node), POINTER(list)) @ 24
    """
    )
    second = m.node()
    first = m.node(ctypes.pointer(second))
    assert ctypes.addressof(first.next.contents) == ctypes.addressof(second)
    assert isinstance(first.next.contents, m.node)
    whole = m.list(first)
    whole.last = ctypes.pointer(whole.first.next)
    assert ctypes.addressof(whole.last.contents.contents) == ctypes.addressof(second)
    visited = []

    def visit(node: Any, _owner: Any) -> int:
        visited.append(node.contents)
        return 7

    whole.visit = type(whole.visit)(visit)
    assert whole.visit(ctypes.pointer(second), ctypes.pointer(whole)) == 7
    assert isinstance(visited[0], m.node)


def test_a_pointer_to_an_array_of_the_record_itself(make: Maker) -> None:
    m = make(
        records="""
        node: struct, 8 bytes
          children: POINTER(node * 4) @ 0
    """
    )
    four = (m.node * 4)()
    assert len(m.node(ctypes.pointer(four)).children.contents) == 4


def test_records_behind_a_pointer_are_complete_too(make: Maker) -> None:
    m = make(
        records="""
        outer: struct, 8 bytes
          inner: POINTER(inner) @ 0

        inner: struct, 4 bytes
          value: c_int @ 0
    """
    )
    assert m.outer(ctypes.pointer(m.inner(5))).inner.contents.value == 5


def test_an_incomplete_record_serves_behind_pointers(make: Maker) -> None:
    m = make(
        records="""
        handle: struct, incomplete

        owner: struct, 8 bytes
          handle: POINTER(handle) @ 0
        """,
        types="handle_t = POINTER(handle)",
    )
    assert m.handle_t is ctypes.POINTER(m.handle)
    assert not m.owner().handle
    given = ctypes.cast(ctypes.create_string_buffer(8), m.handle_t)
    with pytest.raises(AttributeError, match=r"^handle is only declared in the headers.*a member 'size'"):
        _ = given.contents.size
    assert not hasattr(given[0], "_as_parameter_")


def test_a_member_of_a_record_whose_fields_the_user_gives_is_ctypes_own(make: Maker) -> None:
    m = make(records="handle: struct, incomplete")
    m.handle._fields_ = [("size", ctypes.c_int)]
    assert m.handle(7).size == 7
    with pytest.raises(AttributeError, match=r"^'handle' object has no attribute 'other'"):
        _ = m.handle(7).other


# Wrong here --------------------------------------------------------------------------------------------------


def test_a_record_of_another_size_than_cs_is_an_error_each_time(make: Maker, support: Any) -> None:
    m = make(
        records="""
        good: struct, 4 bytes
          a: c_int @ 0

        bad: struct, 8 bytes
          a: c_int @ 0
    """
    )
    for _ in range(2):
        with pytest.raises(support.LayoutError, match=r"\.bad has 8 bytes in C, but 4 in ctypes"):
            _ = m.bad
    assert m.good(3).a == 3


# Opaque members -------------------------------------------------------------------------------------------

OPAQUE = """
    holder: struct, 48 bytes
      count: c_int @ 0
      vector: opaque(16, 16) @ 16
      tail: c_int @ 32

    outer: struct, 96 bytes
      holders: holder * 2 @ 0
"""
TAKES = """
    abs(_0: holder) -> c_int
    labs(_0: POINTER(holder)) -> c_int
    llabs(_0: outer) -> c_int
"""


def test_an_opaque_member_keeps_its_place(make: Maker) -> None:
    m = make(records=OPAQUE)
    assert offsets(m.holder, "count", "vector", "tail") == [0, 16, 32]
    assert (ctypes.sizeof(m.holder), ctypes.alignment(m.holder)) == (48, 16)


@pytest.mark.parametrize(("function", "record"), [("abs", "holder"), ("llabs", "outer")])
def test_a_record_with_an_opaque_member_is_refused_by_value(make: Maker, function: str, record: str) -> None:
    m = make(records=OPAQUE, functions=TAKES)
    with pytest.raises(ctypes.ArgumentError, match=r"TypeError: .* cannot be passed by value") as caught:
        getattr(m, function)(getattr(m, record)())
    assert record in str(caught.value)


def test_the_refusal_names_the_member(make: Maker) -> None:
    m = make(records=OPAQUE, functions=TAKES)
    with pytest.raises(ctypes.ArgumentError, match=r"\bvector\b"):
        m.abs(m.holder())


def test_subclasses_are_refused_too(make: Maker) -> None:
    m = make(records=OPAQUE, functions=TAKES)
    mine: Any = type("mine", (m.holder,), {})
    with pytest.raises(ctypes.ArgumentError, match="cannot be passed by value"):
        m.abs(mine())


def test_pointers_to_it_are_not_refused(make: Maker) -> None:
    m = make(records=OPAQUE, functions=TAKES)
    m.labs(m.holder())  # ctypes passes the address
    m.labs(ctypes.byref(m.holder()))


def test_a_record_that_holds_a_wrong_one_is_wrong_and_no_other_is(make: Maker, support: Any) -> None:
    m = make(
        records="""
            bad: struct, 5 bytes
              a: c_int @ 0

            holds: struct, 20 bytes
              items: bad * 4 @ 0

            points: struct, 16 bytes
              a: POINTER(bad) @ 0
              b: POINTER(holds) @ 8

            moved: struct, 8 bytes
              a: c_int @ 4
              b: c_int @ 0
        """,
        types="named = holds",
    )
    for name in ("bad", "holds", "named", "moved"):
        with pytest.raises(support.LayoutError):
            getattr(m, name)
    assert ctypes.sizeof(m.points) == 16
