"""What parameters take: memory for `void *`, objects where Foundation has some for Python's values."""

from __future__ import annotations

import array
import ctypes
from typing import Any

import pytest


class Pair(ctypes.Structure):
    _fields_ = (("a", ctypes.c_uint16), ("b", ctypes.c_uint16))


CONSTANT = {
    "bytes": b"abcd",
    "bytearray": bytearray(b"abcd"),
    "memoryview": memoryview(b"xxabcd")[2:],
    "a writable memoryview": memoryview(bytearray(b"xabcdx"))[1:5],
    "array.array": array.array("B", b"abcd"),
    "a ctypes array": (ctypes.c_char * 4)(*b"abcd"),
    "a ctypes structure": Pair(0x6261, 0x6463),
    "byref": ctypes.byref(ctypes.create_string_buffer(b"abcd")),
    "a view of more dimensions": memoryview(b"abcd").cast("B", (2, 2)),
}


@pytest.mark.parametrize("what", CONSTANT)
def test_memory_that_is_read(g: Any, what: str) -> None:
    assert bytes(g.NSData.dataWithBytes_length_(CONSTANT[what], 4)) == b"abcd"


def test_an_address_and_null_are_memory_too(g: Any) -> None:
    memory = ctypes.create_string_buffer(b"abcd")
    assert bytes(g.NSData.dataWithBytes_length_(ctypes.addressof(memory), 4)) == b"abcd"
    assert bytes(g.NSData.dataWithBytes_length_(None, 0)) == b""


@pytest.mark.parametrize(
    "value, output",
    [
        ("abcd", "a str is no memory: encode it"),
        (memoryview(b"abcdefgh")[::2], "not contiguous: copy it first"),
        (1.5, "bytes or another buffer or an address is needed here, not float"),
    ],
)
def test_what_is_no_memory(g: Any, value: Any, output: str) -> None:
    with pytest.raises(ctypes.ArgumentError, match=output):
        g.NSData.dataWithBytes_length_(value, 4)


WRITABLE = {
    "bytearray": lambda: bytearray(4),
    "memoryview": lambda: memoryview(bytearray(4)),
    "array.array": lambda: array.array("H", [0, 0]),
    "a ctypes array": lambda: (ctypes.c_char * 4)(),
    "a ctypes structure": Pair,
}


@pytest.mark.parametrize("what", WRITABLE)
def test_memory_that_is_written(g: Any, what: str) -> None:
    target = WRITABLE[what]()
    g.NSData.from_bytes(b"abcd").getBytes_length_(target, 4)
    assert bytes(target) == b"abcd" or target.tobytes() == b"abcd"


@pytest.mark.parametrize("value", [b"1234", memoryview(b"1234"), "1234"])
def test_what_cannot_change_is_refused(g: Any, value: Any) -> None:
    with pytest.raises(ctypes.ArgumentError, match=r"may write to this memory.*pass a bytearray"):
        g.NSData.from_bytes(b"abcd").getBytes_length_(value, 4)
    assert bytes(value, "ascii") if isinstance(value, str) else bytes(value) == b"1234"


def test_memory_is_lent_for_the_call_only(g: Any) -> None:
    memory = bytearray(b"abcd")
    g.NSData.dataWithBytes_length_(memory, 4)
    memory.extend(b"e")  # BufferError if anything still had it
    with pytest.raises(ctypes.ArgumentError):
        g.NSData.dataWithBytes_length_(memory, "no length")
    memory.extend(b"f")


@pytest.mark.parametrize(
    "call, output",
    [
        (
            lambda g: g.NSString.from_str("a").stringByAppendingPathComponent_("b"),
            "str: use NSString.from_str(...)",
        ),
        (lambda g: g.NSMutableArray.alloc().init().addObject_("b"), "not str: use NSString.from_str(...)"),
        (lambda g: g.NSMutableArray.alloc().init().addObject_(True), "not bool: use NSNumber.from_bool(...)"),
        (lambda g: g.NSMutableArray.alloc().init().addObject_(1), "not int: use NSNumber.from_int(...)"),
        (
            lambda g: g.NSMutableArray.alloc().init().addObject_(1.5),
            "not float: use NSNumber.from_float(...)",
        ),
        (lambda g: g.NSMutableArray.alloc().init().addObject_(b"b"), "not bytes: use NSData.from_bytes(...)"),
        (lambda g: g.NSMutableArray.alloc().init().addObject_([]), "not list: use NSArray.from_list(...)"),
        (
            lambda g: g.NSMutableArray.alloc().init().addObject_({}),
            "not dict: use NSDictionary.from_dict(...)",
        ),
        (lambda g: g.NSMutableArray.alloc().init().addObject_({1}), "not set: use NSSet.from_list(...)"),
        (
            lambda g: g.NSMutableArray.alloc().init().addObject_(object()),
            "an Objective-C object is needed here, not object",
        ),
        (
            lambda g: g.NSString.from_str("a").stringByAppendingPathComponent_(b"b"),
            "NSString is needed here, not bytes",
        ),
    ],
)
def test_python_values_are_not_objects_and_the_error_says_how_to_make_one(
    g: Any, call: Any, output: str
) -> None:
    with pytest.raises(ctypes.ArgumentError) as caught:
        call(g)
    assert str(caught.value).endswith(output)


@pytest.mark.parametrize("given", ["b", ord("b"), "é", "\uffff"])
def test_a_character_is_a_number_or_a_str_of_one(g: Any, given: Any) -> None:
    letters = g.NSCharacterSet.characterSetWithCharactersInString_(g.NSString.from_str("abcé\uffff"))
    assert letters.characterIsMember_(given) is True
    assert letters.characterIsMember_(aCharacter=given) is True
    assert letters.characterIsMember_("x") is False


@pytest.mark.parametrize(
    "given, shown", [("ab", "'ab'"), ("", "''"), ("\U0001f600", "'\U0001f600'"), ("a" * 30, "…")]
)
def test_a_character_is_one(g: Any, given: str, shown: str) -> None:
    letters = g.NSCharacterSet.characterSetWithCharactersInString_(g.NSString.from_str("abc"))
    with pytest.raises(
        ctypes.ArgumentError, match="a number or a str of one character of 16 bits is needed here, not"
    ) as caught:
        letters.characterIsMember_(given)
    assert str(caught.value).endswith(shown)


def test_a_ref_is_no_memory(g: Any, objc: Any) -> None:
    with pytest.raises(ctypes.ArgumentError, match=r"pass a ctypes object, such as c_int\(\)"):
        g.NSData.from_bytes(b"abcd").getBytes_length_(objc.Ref(ctypes.c_int), 4)
