"""Types of a module resolved and measured for a target, its records' members placed, its names with what they are."""

from __future__ import annotations

import pytest

from autogen.cdef import cdef
from autogen.clang import Shape
from autogen.view import View, from_text

MODULE = """
__getattr__, __dir__ = _bindings(globals(), records='''
pair: struct, 16 bytes
  c: c_char @ 0
  d: c_double @ 8

outer: struct, 24 bytes
  first: c_uint:3 @ 0.0
  second: c_uint:7 @ 0.3
  : outer_inner @ 4
  tail: c_ushort * 0 @ 24

outer_inner: union, 8 bytes
  i: c_int @ 0
  : outer_deep @ 0

outer_deep: struct, 8 bytes
  j: c_int @ 4

tight: struct, 5 bytes, pack 1
  c: c_char @ 0
  i: c_int @ 1

later: struct, incomplete
''', enums='''
colour: c_uint
  RED = 1
''', types='''
word = c_ulong
words = word * 3
paint = colour
id = POINTER(later)
''', aliases='''
ROT = RED
''', classes='''
NSObject: None

NSString: NSObject, NSCopying
''', protocols='''
NSCopying: None
''', constants='''
LIMIT = 5
''', target="x86_64-linux-gnu")
"""
WINDOWS, ARM = "x86_64-windows-msvc", "arm-linux-gnueabihf"


def on(target: str = "") -> View:
    return from_text(MODULE, "m", {}.get).view(target)


@pytest.mark.parametrize(
    ("text", "target", "shape"),
    [
        ("words", "", Shape(24, 8, "u")),
        ("words", WINDOWS, Shape(12, 4, "u")),
        ("words", ARM, Shape(12, 4, "u")),
        ("paint", "", Shape(4, 4, "u")),
        ("POINTER(pair)", ARM, Shape(4, 4, "p")),
        ("CFUNCTYPE(None, pair) * 2", "", Shape(16, 8, "p")),
        ("opaque(32, 16) * 2", "", Shape(64, 16, "o")),
        ("pair", "", Shape(16, 8, "s")),
        ("pair * 2", "i386-linux-gnu", Shape(32, 4, "s")),
        ("tight", "", Shape(5, 1, "s")),
        ("later", "", Shape(0, 1, "s")),
        ("NSString", "", Shape(8, 8, "p")),
        ("id", ARM, Shape(4, 4, "p")),
        ("out(retained NSString)", "", Shape(8, 8, "p")),
        ("None", "", Shape(0, 1, "v")),
        ("nothing", "", None),
    ],
)
def test_size_alignment_and_kind(text: str, target: str, shape: Shape | None) -> None:
    assert on(target).shape(text) == shape


def test_typedefs_end_at_what_they_name_and_enumerations_are_stored_as_integers() -> None:
    view = on()
    assert [view.resolve(text)[1] for text in ("words", "paint", "id", "self")] == [
        "word * 3",
        "colour",
        "id",
        "self",
    ]
    assert view.storage("paint")[1] == "c_uint"


def test_members_of_promoted_records_stand_among_the_records_own() -> None:
    view = on()
    outer = view.declarations.records["outer"]
    assert [f"{place.name}: {place}" for place in view.places(outer)] == [
        "first: c_uint:3 @ 0.0",
        "second: c_uint:7 @ 0.3",
        "i: c_int @ 4",
        "j: c_int @ 8",
        "tail: c_ushort * 0 @ 24",
    ]
    assert list(view.inner(outer)) == [("outer_inner", 4), ("outer_deep", 4)]
    assert view.promoted == {"outer_inner", "outer_deep"}


def test_records_that_go_by_value() -> None:
    text = MODULE.replace("word = c_ulong", "word = c_ulong\ntake = CFUNCTYPE(None, pair, POINTER(tight))")
    assert from_text(text, "m", {}.get).view().by_value == {"pair"}


def test_names() -> None:
    view = on()
    assert {
        name: view.kinds[name] for name in ("pair", "outer_inner", "colour", "RED", "ROT", "LIMIT", "word")
    } == {
        **{"pair": "struct", "outer_inner": "union", "colour": "enum", "RED": "constant", "ROT": "constant"},
        **{"LIMIT": "constant", "word": "typedef"},
    }
    assert (view.values["ROT"], view.owners["RED"], view.unalias("ROT")) == (1, "colour", "RED")


def test_what_a_class_inherits() -> None:
    view = on()
    found = view.container("NSString")
    assert found is not None
    assert [above.name for _, above in view.ancestors(found[1])] == ["NSObject", "NSCopying"]


def test_records_that_are_in_many_others_are_measured_once() -> None:
    chain = (f"r{i}: struct, 8 bytes\n  a: r{i + 1} @ 0\n  b: r{i + 1} @ 0\n" for i in range(40))
    records = "\n".join([*chain, "r40: struct, 8 bytes\n  a: c_int @ 0"])
    view = from_text(
        f'__getattr__, __dir__ = _bindings(globals(), records="""\n{records}\n""", target="t")\n', "m", {}.get
    ).view("x86_64-linux-gnu")
    assert view.shape("r0") == Shape(8, 4, "s")
    assert "r39: no packing" in cdef({"m": view})


def test_modules_that_take_one_type_from_each_other_have_none() -> None:
    texts = {
        one: f'__getattr__, __dir__ = _bindings(globals(), types="""\nt = {other}.t\n""", target="t")\n'
        for one, other in ("ab", "ba")
    }
    view = from_text(texts["a"], "a", texts.get).view("x86_64-linux-gnu")
    assert view.shape("t") is None
