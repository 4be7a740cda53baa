"""`ctypes_layout` says what the running Python's ctypes does; a decision built on it would be wrong otherwise."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from autogen.clang import Request, parse
from autogen.model import Extent, Field, Location, Module, Record, Scalar
from autogen.passes import Options
from autogen.passes.layout import ctypes_layout, layout, newer_layout
from tests.autogen.conftest import Bind
from tests.examples import examples

pytestmark = pytest.mark.skipif(
    sys.platform == "win32",
    reason="the functions describe ctypes on systems that lay bit-fields out like gcc",
)


class Pair(ctypes.Structure):
    _fields_ = [("a", ctypes.c_char), ("b", ctypes.c_short)]


class Packed(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("a", ctypes.c_char), ("b", ctypes.c_int64)]


INTEGERS: tuple[Any, ...] = (
    ctypes.c_int8,
    ctypes.c_uint8,
    ctypes.c_int16,
    ctypes.c_uint16,
    ctypes.c_int32,
    ctypes.c_uint32,
    ctypes.c_int64,
    ctypes.c_uint64,
)
OTHERS: tuple[Any, ...] = (
    ctypes.c_char,
    ctypes.c_float,
    ctypes.c_double,
    ctypes.c_longdouble,
    ctypes.c_void_p,
    ctypes.c_int32 * 0,
    ctypes.c_char * 3,
    ctypes.c_int16 * 5,
    Pair,
    Pair * 2,
    Packed,
)
Member = tuple[Any, int | None]

plain: st.SearchStrategy[Member] = st.tuples(st.sampled_from(INTEGERS + OTHERS), st.none())
bit_field: st.SearchStrategy[Member] = st.sampled_from(INTEGERS).flatmap(
    lambda kind: st.tuples(st.just(kind), st.integers(1, ctypes.sizeof(kind) * 8))
)
KINDS = {"struct": ctypes.Structure, "union": ctypes.Union}


def laid_out_by_ctypes(kind: str, members: list[Member], pack: int | None) -> tuple[list[int], int, int]:
    """Bit offsets, size and alignment of a class with these members."""
    body: dict[str, Any] = {} if pack is None else {"_pack_": pack}
    body["_fields_"] = [
        (f"m{i}", type_) if bits is None else (f"m{i}", type_, bits)
        for i, (type_, bits) in enumerate(members)
    ]
    cls: Any = type("R", (KINDS[kind],), body)
    offsets = []
    for i, (_, bits) in enumerate(members):
        field = getattr(cls, f"m{i}")
        offsets.append(field.offset * 8 + (0 if bits is None else field.size & 0xFFFF))
    return offsets, ctypes.sizeof(cls), ctypes.alignment(cls)


def predicted(kind: str, members: list[Member], pack: int | None) -> tuple[list[int], int, int]:
    fields = []
    for i, (type_, bits) in enumerate(members):
        size, align = ctypes.sizeof(type_), ctypes.alignment(type_)
        fields.append((Field(f"m{i}", Scalar(type_.__name__, size, align), 0, bits), Extent(size, align)))
    return ctypes_layout(kind, fields, pack)


def newer(members: list[Member]) -> tuple[list[int], int, int]:
    shapes = [Extent(ctypes.sizeof(kind), ctypes.alignment(kind)) for kind, _ in members]
    fields = [
        Field("", Scalar(kind.__name__, shape.size, shape.align), 0, bits)
        for (kind, bits), shape in zip(members, shapes, strict=True)
    ]
    return newer_layout(list(zip(fields, shapes, strict=True)))


@given(
    kind=st.sampled_from(sorted(KINDS)),
    members=st.lists(plain, max_size=8),
    pack=st.sampled_from((None, 1, 2, 4, 8)),
)
@settings(max_examples=examples(150), deadline=None)
@example(kind="struct", members=[], pack=None)
def test_plain_members(kind: str, members: list[Member], pack: int | None) -> None:
    assert predicted(kind, members, pack) == laid_out_by_ctypes(kind, members, pack)


@given(
    members=st.lists(st.one_of(bit_field, bit_field, plain), min_size=1, max_size=8),
    pack=st.sampled_from((None, None, 1, 2, 4, 8)),
)
@settings(max_examples=examples(400), deadline=None)
@example(members=[(ctypes.c_int32, 4), (ctypes.c_int8, 4)], pack=None)  # a smaller type joins
@example(members=[(ctypes.c_int8, 4), (ctypes.c_int32, 20)], pack=None)  # a larger one widens
@example(members=[(ctypes.c_int8, 4), (ctypes.c_int32, 30)], pack=None)  # no room
def test_bit_fields_of_structs(members: list[Member], pack: int | None) -> None:
    if sys.version_info >= (3, 14):
        assert newer(members) == laid_out_by_ctypes("struct", members, None)
    else:
        assert predicted("struct", members, pack) == laid_out_by_ctypes("struct", members, pack)


@given(
    members=st.lists(
        st.one_of(bit_field, bit_field, st.tuples(st.sampled_from(INTEGERS), st.none())),
        min_size=1,
        max_size=8,
    )
)
@settings(max_examples=examples(100), deadline=None)
@example(members=[(ctypes.c_int32, 16), (ctypes.c_int32, 16), (ctypes.c_int8, 1)])  # a unit is full
@example(members=[(ctypes.c_int32, 16), (ctypes.c_int32, 17)])  # one bit too many
def test_the_newer_rules_are_the_compiler_s(members: list[Member]) -> None:
    declared = ""
    for at, (kind, bits) in enumerate(members):
        sign, width = "U" * (kind(-1).value > 0), ctypes.sizeof(kind) * 8
        declared += f"__{sign}INT{width}_TYPE__ m{at}{'' if bits is None else f' : {bits}'};"
    unit = parse(Request((), (), "x86_64-linux-gnu"), f"struct s {{ {declared} }};")
    [record] = [one for one in unit.cursors() if one.spelling == "s"]
    kind = record.type
    offsets = [kind.get_offset(f"m{at}") for at in range(len(members))]
    assert newer(members) == (offsets, kind.get_size(), kind.get_align())


def test_unions_with_bit_fields_are_never_left_to_ctypes() -> None:
    """ctypes lets a storage unit run on into the next member of a union, and places that before the union."""
    if sys.version_info < (3, 14):
        assert laid_out_by_ctypes("union", [(ctypes.c_uint32, 3), (ctypes.c_uint32, 5)], None)[0][1] < 0
    word, at = Scalar("c_uint32", 4, 4), Location("u.h", 1)
    union = Record("u", "union", "u", at, 4, 4, (Field("a", word, 0, 3), Field("b", word, 0, 5)))
    [decided] = layout(Module((union,)), Options()).declarations
    assert isinstance(decided, Record) and decided.layout == "explicit"


def test_what_only_the_older_rules_give_is_explicit(bind: Bind) -> None:
    """From Python 3.14 on ctypes would align it to 2."""
    head, *_ = bind("struct __attribute__((packed)) s { char a : 4; short b : 12; };").table("records")
    assert head == "s: struct, 2 bytes, align 1, explicit"


def test_a_member_that_ctypes_cannot_align_needs_no_explicit_place_in_a_packed_record(bind: Bind) -> None:
    wide = "struct __attribute__((aligned(32))) wide { int i; };"
    m = bind(f"{wide} struct __attribute__((packed)) tight {{ char c; struct wide w; }};").module
    assert (ctypes.sizeof(m.tight), m.tight.w.offset, ctypes.alignment(m.tight)) == (33, 1, 1)
