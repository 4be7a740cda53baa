"""What a record says of its members: keywords, text, `_fields_`; and what is no record at all."""

from __future__ import annotations

import copy
import ctypes
import pickle
import weakref
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker

RECORDS = """
    point: struct, 8 bytes
      x: c_int @ 0
      height: c_int @ 4

    shape: struct, 16 bytes
      kind: c_uint:3 @ 0.0
      : shape_union @ 4
      corner: point @ 8

    shape_union: union, 4 bytes
      radius: c_float @ 0
      side: c_int @ 0

    odd: struct, 12 bytes, align 4, explicit
      flag: c_uint:3 @ 0.0
      wide: c_int @ 1
      tail: c_short @ 8

    late: struct, incomplete
"""


@pytest.fixture
def m(make: Maker) -> Any:
    return make(records=RECORDS)


# Keywords -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "keyword", "hint"),
    [
        ("point", "hieght", "did you mean 'height'?"),
        ("point", "q", "its members are x, height"),
        ("shape", "raduis", "did you mean 'radius'?"),
        ("shape_union", "sdie", "did you mean 'side'?"),
        ("odd", "wdie", "did you mean 'wide'?"),
        ("odd", "_pad1_", "its members are flag, wide, tail"),
        ("point", "from_buffer", "its members are x, height"),
    ],
)
def test_a_keyword_that_is_no_member_is_refused(m: Any, name: str, keyword: str, hint: str) -> None:
    for values in ((), (1,)):
        with pytest.raises(TypeError) as caught:
            getattr(m, name)(*values, **{keyword: 1})
        assert str(caught.value) == f"{name} has no member {keyword!r}; {hint}"


def test_keywords_and_positions_go_together(m: Any) -> None:
    assert bytes(m.point(1, height=2)) == bytes(m.point(x=1, height=2)) == bytes(m.point(1, 2))
    assert (m.shape(3, side=7, corner=(1, 2)).side, m.shape(corner=m.point(1, 2)).corner.height) == (7, 2)
    with pytest.raises(TypeError, match="duplicate values for field 'x'"):
        m.point(1, x=2)
    with pytest.raises(TypeError):
        m.point(x="1")


def test_a_class_of_the_users_can_have_more_members(m: Any) -> None:
    class more(m.point):  # type: ignore[misc]
        _fields_ = (("z", ctypes.c_int),)

    assert (more(x=1, z=3).z, more(1, 2, 3).z) == (3, 3)
    with pytest.raises(TypeError, match="more has no member 'zz'; did you mean 'z'"):
        more(zz=1)


def test_a_member_that_is_none_cannot_be_assigned(m: Any) -> None:
    for record in (m.point(), m.shape(), m.shape_union(), m.odd()):
        with pytest.raises(AttributeError, match="wdie"):
            record.wdie = 1


def test_later_objects_are_made_by_ctypes_alone_and_misspelt_members_stay_errors(m: Any) -> None:
    assert m.point.__init__ is not ctypes.Structure.__init__
    for _ in range(9):
        m.point(x=1)
    assert m.point.__init__ is ctypes.Structure.__init__
    with pytest.raises(AttributeError, match="hieght"):
        m.point(hieght=1)

    class more(m.point):  # type: ignore[misc]
        pass

    with pytest.raises(TypeError, match="did you mean 'height'"):
        more(hieght=1)


def test_a_class_of_the_users_takes_no_misspelt_member_when_its_base_has_made_many_since(m: Any) -> None:
    class more(m.point):  # type: ignore[misc]
        pass

    class further(more):
        pass

    for _ in range(9):
        m.point(x=1)
    for kind in (more, further):
        with pytest.raises(TypeError, match="did you mean 'height'"):
            kind(hieght=1)


@pytest.mark.parametrize("before", [True, False])
def test_a_class_of_the_users_with_its_own_init_takes_no_misspelt_member(m: Any, before: bool) -> None:
    """`before`: its base has made many objects before the class is written, or since."""
    objects = [m.point(x=1) for _ in range(9 * before)]

    class more(m.point):  # type: ignore[misc]
        def __init__(self, **members: int) -> None:
            super().__init__(**members)
            self.own = 3

    objects += [m.point(x=1) for _ in range(9 * (not before))]
    assert (more(x=1).x, more(height=2).own, len(objects)) == (1, 3, 9)
    with pytest.raises(TypeError, match="did you mean 'height'"):
        more(hieght=1)


def test_records_can_be_referred_to_weakly_and_copied(m: Any) -> None:
    for record in (m.point(1, 2), m.shape_union(radius=1.5), m.odd(1, 2, 3)):
        assert weakref.ref(record)() is record
        assert bytes(copy.copy(record)) == bytes(copy.deepcopy(record)) == bytes(record)


# Text -----------------------------------------------------------------------------------------------------


def test_a_record_shows_its_members(m: Any) -> None:
    assert repr(m.point(1, -2)) == "point(x=1, height=-2)"
    shown = repr(m.shape(kind=5, side=0, corner=(1, 2)))
    assert shown == "shape(kind=5, radius=0.0, side=0, corner=point(x=1, height=2))"
    assert repr(m.odd(1, 2, 3)) == "odd(flag=1, wide=2, tail=3)"


def test_no_pointer_is_followed_to_show_a_record(make: Maker) -> None:
    m = make(
        records="""
        holder: struct, 56 bytes
          text: c_char_p @ 0
          wide: c_wchar_p @ 8
          address: c_void_p @ 16
          next: POINTER(holder) @ 24
          call: CFUNCTYPE(None) @ 32
          texts: c_char_p * 2 @ 40
    """
    )
    nowhere = b"\x08" + bytes(7)
    record = m.holder.from_buffer_copy(nowhere * 7)
    assert repr(record) == ("holder(text=0x8, wide=0x8, address=0x8, next=0x8, call=0x8, texts=[0x8, 0x8])")
    assert repr(m.holder()).count("None") == 7


def test_arrays_are_cut_and_text_is_text(make: Maker) -> None:
    m = make(
        records="""
        lists: struct, 56 bytes
          many: c_int * 9 @ 0
          name: c_char * 4 @ 36
          wide: c_wchar * 2 @ 40
          none: c_int * 0 @ 48
          one: c_wchar @ 48
          rest: c_int @ 52
    """
    )
    assert repr(m.lists(many=(1,) * 9, name=b"ab", wide="c")) == (
        "lists(many=[1, 1, 1, 1, 1, 1, 1, 1, …], name=b'ab', wide='c', none=[], one='\\x00', rest=0)"
    )
    assert "wide=?, none=[], one=?" in repr(m.lists.from_buffer_copy(b"\xff" * 56))


# _fields_ -------------------------------------------------------------------------------------------------


def test_an_explicit_record_lists_what_c_declares(m: Any) -> None:
    assert m.odd._fields_ == [("flag", ctypes.c_uint, 3), ("wide", ctypes.c_int), ("tail", ctypes.c_short)]
    record = m.odd(5, 6, 7)
    assert [getattr(record, name) for name, *_ in m.odd._fields_] == [5, 6, 7]
    assert bytes(pickle.loads(pickle.dumps(record))) == bytes(record)
    with pytest.raises(TypeError, match="too many initializers"):
        m.odd(1, 2, 3, 4)


# Only declared --------------------------------------------------------------------------------------------


def test_what_is_only_declared_cannot_be_made(m: Any) -> None:
    with pytest.raises(TypeError, match="late is only declared in the headers: its size is not known"):
        m.late()
    with pytest.raises(TypeError, match="only declared"):
        m.late(a=1)


def test_pointers_to_what_is_only_declared_stay(m: Any) -> None:
    memory = ctypes.create_string_buffer(16)
    pointer = ctypes.cast(memory, ctypes.POINTER(m.late))
    assert ctypes.addressof(pointer.contents) == ctypes.addressof(memory)
    assert not ctypes.POINTER(m.late)()


def test_a_user_who_knows_better_can_complete_it(m: Any) -> None:
    class known(m.late):  # type: ignore[misc]
        _fields_ = (("a", ctypes.c_int),)

    assert known(a=4).a == 4
