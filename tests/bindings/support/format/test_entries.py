"""Entries taken apart: a text in, plain tuples out."""

from __future__ import annotations

from typing import Any

import pytest

from bindings._support.format import entries, expressions, objc, plain_function, record, registers


def test_a_record() -> None:
    text = "struct, 16 bytes, align 4, pack 2, explicit, by address\n  a: c_int @ 0\n  : inner @ 4\n  b: c_int:3 @ 8.5"
    assert record(text) == (
        ("struct", 16, 4, 2, True, True, ()),
        [("a", "c_int", 0, 0, None), ("", "inner", 4, 0, None), ("b", "c_int", 8, 5, 3)],
    )
    assert record("union, incomplete") == (("union", None, None, None, False, False, ()), [])
    assert record("union, 12 bytes, passed as c_uint64 c_float")[0][5:] == (
        False,
        ("c_uint64", "c_float"),
    )
    assert record("struct, 0 bytes") == (("struct", 0, None, None, False, False, ()), [])


def test_an_enumeration() -> None:
    assert entries.enum("c_uint, flags\n  A = 0x1\n  B = -2") == ("c_uint", True, {"A": 1, "B": -2})
    assert entries.enum("c_int") == ("c_int", False, {})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (") -> None", ([], False, "None", False, "")),
        ("...) -> c_int", ([], True, "c_int", False, "")),
        ("a: c_int, ...) -> c_int = f2", ([("a", "c_int")], True, "c_int", False, "f2")),
        (
            "f: CFUNCTYPE(None, c_int), b: BLOCK(None, id)) -> retained id[P, Q]",
            ([("f", "CFUNCTYPE(None, c_int)"), ("b", "BLOCK(None, id)")], False, "id[P, Q]", True, ""),
        ),
    ],
)
def test_a_function(text: str, expected: Any) -> None:
    assert entries.function(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (") -> None", ([], "None")),
        ("a: c_int, b: POINTER(point)) -> c_int", (["c_int", "POINTER(point)"], "c_int")),
        ("...) -> c_int", None),
        ("a: c_int, ...) -> c_int", None),
        ("a: c_int) -> c_int = f2", None),
        ("a: c_int) -> retained id", None),
        ("f: CFUNCTYPE(None, c_int)) -> c_int", None),
        ("f: CFUNCTYPE(None, c_int), b: c_int) -> c_int", None),
    ],
)
def test_a_plain_function(text: str, expected: Any) -> None:
    assert plain_function(text) == expected


def test_variables_and_ioctls() -> None:
    assert entries.variable("c_int") == ("c_int", "", False, False)
    assert entries.variable("POINTER(c_int) = real") == ("POINTER(c_int)", "real", False, False)
    assert entries.variable("const c_char * ? = text") == ("c_char * 0", "text", True, True)
    assert entries.ioctl("0xc0056b03: r") == (0xC0056B03, "r")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("reg 0:0x1b", ("reg", 0x1B, 0, None, "")),
        ("ix 0x7", ("ix", 7, None, None, "")),
        ("word 3", ("word", 3, None, None, "")),
        ("fields", ("fields", None, None, None, "")),
        ("mm 1:0x2, array 3-5 by 4, like OTHER", ("mm", 2, 1, (3, 5, 4), "OTHER")),
    ],
)
def test_the_place_of_a_register(head: str, expected: Any) -> None:
    assert registers.place(head) == expected


def test_the_fields_of_a_register() -> None:
    assert registers.fields("  A 3:0\n  B 7 E") == [("A", 0, 4, ""), ("B", 7, 1, "E")]
    assert registers.fields("") == []


def test_a_class_and_its_methods() -> None:
    names, renamed, lines = objc.container(
        "Base, P, lib.Q = NSThing\n  - a:b:(x: c_int, y: const c_void_p) -> id"
    )
    assert (names, renamed) == (["Base", "P", "lib.Q"], "NSThing")
    assert objc.method(lines[0]) == (
        *("-", "a:b:", [("x", "c_int"), ("y", "const c_void_p")], False, "id", False, [], "a_b_"),
    )
    line = "+ new() -> retained instancetype, consumes self, since 10.4 = new_"
    assert objc.method(line) == (
        "+",
        "new",
        [],
        False,
        "instancetype",
        True,
        ["consumes self", "since 10.4"],
        "new_",
    )
    assert objc.attribute_of("class") == "class_"
    assert [objc.attribute(line) for line in (lines[0], line)] == [("-", "a_b_"), ("+", "new_")]
    assert objc.runtime_name("Base = NSThing\n  - a() -> id = b") == "NSThing"
    assert objc.runtime_name("Base\n  - a() -> id = b") == ""


@pytest.mark.parametrize(
    "line",
    [
        "- :(x: id) -> None, consumes 0, deprecated 11",
        "- a::_$b:(x: id, y: id, z: id, ...) -> None, inner pointer, unavailable",
    ],
)
def test_odd_methods(line: str) -> None:
    assert objc.method(line)[1] == line[2:].partition("(")[0] and objc.method(line)[3] == ("..." in line)


@pytest.mark.parametrize(
    ("read", "text", "complaint"),
    [
        (record, "struct, 8 bytes, odd", "'odd' says nothing of a record"),
        (entries.enum, "c_int, odd\n  A = 1", "'odd' says nothing of an enumeration"),
        (registers.place, "reg 0:0x1, odd", "'odd' says nothing of a register"),
        (objc.container, "", "neither a superclass nor a protocol"),
        (objc.method, "- a() -> id, odd", "'odd' says nothing of a method"),
        (objc.method, "- a() -> id, since new", "'since new' says nothing of a method"),
        (objc.method, "- a() -> id, consumes x", "'consumes x' says nothing of a method"),
        (objc.method, "a() -> id", "no method"),
        (objc.method, "- a:b(x: id) -> id", "no method"),
        (objc.method, "- (x: id) -> id", "no method"),
        (objc.method, "- a b() -> id", "no method"),
        (objc.method, "- a() -> ", "no method"),
        (objc.method, "- a:() -> id", "does not go with its parameters"),
    ],
)
def test_what_is_unknown_is_refused(read: Any, text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("c_int", ("", [])),
        ("POINTER(c_int)", ("POINTER", ["c_int"])),
        ("CFUNCTYPE(None, POINTER(a), b * 3)", ("CFUNCTYPE", ["None", "POINTER(a)", "b * 3"])),
        ("POINTER(a) * 4 * 2", ("*", ["POINTER(a) * 4", "2"])),
        ("opaque(16, 16)", ("", [])),
        ("BLOCK(None, id[P, Q], c_int)", ("BLOCK", ["None", "id[P, Q]", "c_int"])),
        ("out(id[P])", ("out", ["id[P]"])),
        ("POINTER(c_int * 4)", ("POINTER", ["c_int * 4"])),
        ("CFUNCTYPE(None) * 2", ("*", ["CFUNCTYPE(None)", "2"])),
        ("ident", ("", [])),
        ("id[P, Q]", ("id", ["P", "Q"])),
        ("id", ("id", [])),
    ],
)
def test_type_expressions(text: str, expected: Any) -> None:
    assert expressions.decompose(text) == expected
