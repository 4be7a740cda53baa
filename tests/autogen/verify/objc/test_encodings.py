"""Type encodings: what they say, and what a module's type expressions have to do with them."""

from __future__ import annotations

import pytest

from autogen.modulefile import read as read_module
from autogen.verify.objc.encodings import Encoded, NotAnEncoding, normal, read
from autogen.verify.objc.shapes import agree
from autogen.view import LinkedModule, View

MODULE = """
__getattr__, __dir__ = _bindings(
    globals(),
    records='''
NSRange: struct, 16 bytes
  location: NSUInteger @ 0
  length: NSUInteger @ 8

flags: struct, 4 bytes
  low: c_uint:3 @ 0.0
  high: c_uint:5 @ 0.3

either: union, 4 bytes
  i: c_int @ 0
  f: c_float @ 0

later: struct, incomplete
''',
    enums='''
Colour: c_uint
  RED = 0
''',
    types='''
NSUInteger = c_ulong
Done = BLOCK(None, id)
id = POINTER(later)
Free = CFUNCTYPE(None, c_void_p)
''',
    classes='''
NSString: None
''',
    protocols='''
NSCopying: None
''',
    target="x86_64-linux-gnu",
)
"""


@pytest.fixture(scope="module")
def module() -> View:
    return LinkedModule(read_module(MODULE)).view()


@pytest.mark.parametrize(
    ("encoding", "plain"),
    [
        ("@24@0:8i16", "@ @ : i"),
        ("r*16@0:8", "* @ :"),
        ("v32@0:8@?16Q24", "v @ : @? Q"),
        ("v24@0:8@?<v@?@>16", "v @ : @?"),
        ('{NSRange="location"Q"length"Q}16@0:8', "{NSRange=QQ} @ :"),
        ("@24@0:8^{_NSZone=^?^{_NSZone}}16", "@ @ : ^{_NSZone=^?^{_NSZone}}"),
        ("v24@0:8[3d]16", "v @ : [3d]"),
        ("v@:(u=if)", "v @ : (u=if)"),
        ("{s=b3b5}16@0:8", "{s=b3b5} @ :"),
        ("{s=b0I3b3I5}16@0:8", "{s=b3b5} @ :"),
        ("^rv16o^@8", "^v ^@"),
        ('@"NSString"16@0:8', "@ @ :"),
    ],
)
def test_places_names_and_qualifiers_do_not_count(encoding: str, plain: str) -> None:
    assert normal(encoding) == plain


@pytest.mark.parametrize("text", ["{s=i", "w8", "^", "[3i", "@0x"])
def test_what_is_no_encoding(text: str) -> None:
    with pytest.raises(NotAnEncoding):
        read(text)


def test_a_record_that_is_only_named_differs_from_one_without_members() -> None:
    assert read("{s}") == [Encoded("{", None, "s")]
    assert read("{s=}") == [Encoded("{", (), "s")]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(("None", "v"), ("c_int", "i"), ("c_ulong", "Q"), ("NSUInteger", "Q"), ("c_double", "d")),
        *(
            ("c_bool", "B"),
            ("c_bool", "C"),
            ("c_bool", "c"),
            ("c_char", "c"),
            ("Colour", "I"),
            ("Colour", "i"),
        ),
        *(("id", "@"), ("id[NSCopying]", "@"), ("NSString", "@"), ("NSCopying", "@"), ("instancetype", "@")),
        *(("Class", "#"), ("SEL", ":"), ("Done", "@?"), ("Done", "^{?=^vii^?}"), ("Free", "^?")),
        *(("out(NSString)", "^@"), ("POINTER(id)", "^@"), ("POINTER(NSUInteger)", "^Q")),
        *(("c_char_p", "r*"), ("c_char_p", "*"), ("c_void_p", "^v"), ("POINTER(c_ubyte)", "*")),
        *(("c_void_p", "[1{__va_list_tag=II^v^v}]"), ("POINTER(c_double)", "[4d]"), ("c_int * 3", "[3i]")),
        *(("NSRange", "{_NSRange=QQ}"), ("NSRange", "{_NSRange}"), ("POINTER(NSRange)", "^{_NSRange=QQ}")),
        *(("either", "(either=if)"), ("flags", "{?=b3b5}"), ("POINTER(later)", "^{later=i}")),
    ],
)
def test_one_type(module: View, text: str, encoding: str) -> None:
    assert agree((module, text), read(encoding)[0])


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(
            ("None", "i"),
            ("c_int", "I"),
            ("c_int", "q"),
            ("c_ulong", "q"),
            ("c_double", "f"),
            ("c_bool", "i"),
        ),
        *(
            ("Colour", "q"),
            ("id", "#"),
            ("id", "@?"),
            ("id", "^{later=i}"),
            ("NSString", ":"),
            ("Class", "@"),
        ),
        *(("SEL", "*"), ("Done", "@"), ("out(NSString)", "@"), ("out(NSString)", "^i"), ("Free", "@?")),
        *(("POINTER(NSUInteger)", "^i"), ("POINTER(id)", "@"), ("c_char_p", "^v"), ("c_void_p", "Q")),
        *(("NSRange", "{_NSRange=Qq}"), ("NSRange", "{_NSRange=QQQ}"), ("NSRange", "{_NSRange=Q}")),
        *(("NSRange", "(_NSRange=QQ)"), ("NSRange", "^{_NSRange=QQ}"), ("POINTER(NSRange)", "^{s=dd}")),
        *(("either", "{either=if}"), ("c_int * 3", "[4i]"), ("c_int * 3", "[3I]"), ("flags", "{?=ib5}")),
    ],
)
def test_another_type(module: View, text: str, encoding: str) -> None:
    assert not agree((module, text), read(encoding)[0])
