"""Arguments and results of every kind, in both dispatch modes."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pytest


def test_structures_by_value(g: Any, p: Any) -> None:
    text, probe = g.NSString.from_str("hello world"), p.Probe.new()
    found = text.rangeOfString_(g.NSString.from_str("world"))
    assert (found.location, found.length) == (6, 5)
    assert str(text.substringWithRange_(g.NSRange(1, 3))) == "ell"
    triple = probe.triple_(10)
    assert (triple.a, triple.b, triple.c) == (10, 11, 12) and ctypes.sizeof(triple) == 24
    assert probe.sum_(p.Triple(1, 2, 3)) == 6
    small = probe.small_(4)
    assert (small.a, small.b) == (4, 6.0)
    rect = g.NSValue.valueWithRect_(g.NSRect((1, 2), (3, 4))).rectValue()
    assert (rect.origin.x, rect.origin.y, rect.size.width, rect.size.height) == (1, 2, 3, 4)
    assert str(g.NSStringFromRange(g.NSRange(1, 2))) == "{location=1, length=2}"


def test_numbers(g: Any, p: Any) -> None:
    probe, text = p.Probe.new(), g.NSString.from_str("2.5")
    assert (text.doubleValue(), text.floatValue(), text.intValue()) == (2.5, 2.5, 2)
    assert (probe.half_(3), probe.third_(6), probe.extended_(2.5)) == (1.5, 2.0, 3.5)
    probe.setValue_(-7)
    assert probe.value() == -7
    assert text.isEqualToString_(text) is True and text.isEqualToString_(None) is False


def test_arguments_by_keyword(g: Any) -> None:
    text = g.NSString.from_str("abc")
    assert text.characterAtIndex_(index=1) == ord("b")
    with pytest.raises(TypeError):
        text.characterAtIndex_(place=1)
    data = g.NSData.from_bytes(b"[1]")
    assert len(g.NSJSONSerialization.JSONObjectWithData_options_error_(options=0, data=data)) == 1
    with pytest.raises(TypeError, match="unexpected keyword argument 'extra'"):
        g.NSJSONSerialization.JSONObjectWithData_options_error_(data, 0, extra=1)


@pytest.mark.parametrize("number", [1, 2, 70, 300])
def test_lists_of_objects_end_by_themselves(g: Any, objc: Any, number: int) -> None:
    """However many there are; a None at the end, as C wants it, is taken too."""
    names = [g.NSString.from_str(str(place)) for place in range(number)]
    for array in (
        g.NSArray.arrayWithObjects_(*names),
        g.NSArray.arrayWithObjects_(*names, None),
        objc.send(g.NSArray, "arrayWithObjects:", *names),
    ):
        assert objc.to_python(array) == [str(place) for place in range(number)]


def test_variadic_methods(g: Any) -> None:
    text = g.NSMutableString.string()
    word = g.NSString.from_str("word")
    text.appendFormat_(g.NSString.from_str("%d|%.2f|%@|%s|%lld"), -5, 2.5, word, b"bytes", 2**40)
    assert str(text) == f"-5|2.50|word|bytes|{2**40}"
    instance = g.NSString.alloc().initWithFormat_(g.NSString.from_str("%d %d"), 1, ctypes.c_int(2))
    assert str(instance) == "1 2" and instance.retainCount() == 1
    many = g.NSString.stringWithFormat_(g.NSString.from_str("%d " * 9), *range(9))
    assert str(many) == "0 1 2 3 4 5 6 7 8 "
    floats = g.NSString.stringWithFormat_(g.NSString.from_str("%.1f " * 10), *(n / 2 for n in range(10)))
    assert str(floats) == "".join(f"{n / 2:.1f} " for n in range(10))
    with pytest.raises(TypeError, match="from_str"):
        text.appendFormat_(word, "str")
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'format'"):
        text.appendFormat_()


def test_errors_are_raised(g: Any, p: Any, objc: Any) -> None:
    probe = p.Probe.new()
    assert probe.fail_error_(0) is True
    with pytest.raises(objc.ObjCError) as caught:
        probe.fail_error_(12)
    error = caught.value
    assert (error.domain, error.code, error.error.code()) == ("Probe", 12, 12)
    assert error.description and str(error) == f"{error.description} (Probe 12)"
    with pytest.raises(objc.ObjCError, match="JSON"):
        g.NSJSONSerialization.JSONObjectWithData_options_error_(g.NSData.from_bytes(b"{"), 0)
    instance = g.NSJSONSerialization.JSONObjectWithData_options_error_(g.NSData.from_bytes(b'{"a": 1}'), 0)
    assert objc.to_python(instance) == {"a": 1}


def test_a_result_that_cannot_say_failure_fails_by_the_error(p: Any, objc: Any) -> None:
    probe = p.Probe.new()
    assert probe.failWithInteger_error_(0) == 0
    with pytest.raises(objc.ObjCError, match="Probe 3"):
        probe.failWithInteger_error_(3)


def test_a_failure_without_an_error(g: Any, objc: Any, tmp_path: Path) -> None:
    missing = g.NSString.from_str(str(tmp_path / "missing"))
    with pytest.raises(objc.ObjCError, match="stringWithContentsOfFile:encoding:error: failed without"):
        g.NSString.stringWithContentsOfFile_encoding_error_(missing, 4)


def test_other_out_parameters(g: Any, objc: Any) -> None:
    scanner = g.NSScanner.scannerWithString_(g.NSString.from_str("12 apples"))
    number, word = ctypes.c_int(), objc.Ref(g.NSString)
    assert scanner.scanInt_(number) and number.value == 12
    assert scanner.scanUpToString_intoString_(g.NSString.from_str("s"), word) is True
    assert str(word.value) == "apple"
    unset = objc.Ref()
    assert (
        scanner.scanUpToString_intoString_(g.NSString.from_str("s"), unset) is False and unset.value is None
    )
    assert scanner.scanUpToString_intoString_(g.NSString.from_str("x"), None) is True


def test_lists_are_arrays_of_objects(g: Any, p: Any) -> None:
    items = [g.NSNumber.from_int(number) for number in (4, 5)]
    array = g.NSArray.arrayWithObjects_count_(items, 2)
    assert [int(item) for item in array] == [4, 5]
    assert g.NSArray.arrayWithObjects_count_((g.NSNumber * 2)(*items), 2).count() == 2
    assert p.probe_count([items[0], None, items[1]], 3) == 2
    with pytest.raises(TypeError, match="cannot hold 'x'"):
        g.NSArray.arrayWithObjects_count_(["x"], 1)


def test_selectors(g: Any, objc: Any) -> None:
    text = g.NSString.from_str("x")
    assert text.respondsToSelector_("length") is True and text.respondsToSelector_("nothing:") is False
    assert text.respondsToSelector_(objc.SEL("length")) is True
    selector = g.NSSelectorFromString(g.NSString.from_str("a:b:"))
    assert (str(selector), selector, hash(selector)) == ("a:b:", objc.SEL("a:b:"), hash("a:b:"))
    assert selector == "a:b:" and repr(selector) == "SEL('a:b:')" and selector != objc.SEL("a:")


def test_a_proxy_forwards(g: Any, p: Any, objc: Any) -> None:
    """The result is declared to be a string, its class is not: what it forwards can be sent all the same."""
    text = g.NSString.from_str("far away")
    relay = p.Probe.new().relay_(text)
    assert isinstance(relay, g.NSString) and relay.class_() is not relay
    assert relay.length() == 8 and relay.characterAtIndex_(1) == ord("a")
    assert str(relay.lowercaseString()) == "far away"
    found = relay.rangeOfString_(g.NSString.from_str("away"))
    assert (found.location, found.length) == (4, 4)
    with pytest.raises(objc.SelectorError):
        _ = relay.noSuchMethod


def test_nil_receivers(g: Any, p: Any, objc: Any) -> None:
    """Elements of arrays and structures can be nil; messages to nil do nothing, and give zero."""
    text, probe = g.NSString(), p.Probe()
    assert (text.length(), text.doubleValue(), text.isEqualToString_(None)) == (0, 0.0, False)
    assert text.lowercaseString() is None and probe.setValue_(3) is None
    found = text.rangeOfString_(None)
    assert (found.location, found.length) == (0, 0)
    for _ in range(20):
        triple = probe.triple_(7)
        assert (triple.a, triple.b, triple.c) == (0, 0, 0)
    with pytest.raises(AttributeError):
        _ = text.nothing


def test_the_dispatch_sends_nothing_to_nil(p: Any, inside: Any) -> None:
    sends, selector = inside("native.dispatch").dispatch(), inside("native.runtime").runtime().selector
    for nil in (None, 0, ctypes.c_void_p()):
        triple = sends.send(p.Triple, (ctypes.c_ulong,))(nil, selector("triple:"), 9)
        assert (triple.a, triple.b, triple.c) == (0, 0, 0)
        assert sends.send(ctypes.c_int, ())(nil, selector("value")) == 0
        assert sends.send(ctypes.c_void_p, ())(nil, selector("description")) is None


def test_nil_in_and_out(g: Any, p: Any) -> None:
    assert p.Probe.new().stored() is None
    assert g.NSDictionary.from_dict({}).objectForKey_(g.NSString.from_str("x")) is None


def test_send_by_table(g: Any, p: Any, objc: Any) -> None:
    text = g.NSString.from_str("Text")
    assert objc.send(text, "length") == 4 and str(objc.send(text, "lowercaseString")) == "text"
    assert objc.send(p.Probe, "kind") == 1 and objc.send(p.Probe.new(), "kind") == 2
    assert objc.send(text, "class") is text.class_()
    with pytest.raises(TypeError, match="takes 1 argument, 0 given"):
        objc.send(text, "characterAtIndex:")


def test_send_what_no_table_has(g: Any, objc: Any) -> None:
    text = g.NSString.from_str("Text")
    assert str(objc.send(text, "uppercaseString")) == "TEXT"
    assert objc.send(text, "hasPrefix:", g.NSString.from_str("Te"), restype=ctypes.c_bool) is True
    assert objc.send(text, "compare:", g.NSString.from_str("Tex"), restype=ctypes.c_long) == 1
    assert str(objc.send(g.NSString, "localizedNameOfStringEncoding:", 4))
    part = objc.send(text, "substringFromIndex:", 2, argtypes=[ctypes.c_ulong])
    assert str(part) == "xt" and part.retainCount() >= 1
    assert objc.send(None, "anything:", 1) is None
    assert objc.send(None, "anything", restype=ctypes.c_int) == 0
    with pytest.raises(objc.SelectorError, match="does not respond to 'nothing'"):
        objc.send(text, "nothing")
    with pytest.raises(TypeError, match="from_str"):
        objc.send(text, "hasPrefix:", "Te")


def test_a_class_that_the_runtime_lacks(g: Any, objc: Any) -> None:
    with pytest.raises(
        objc.ClassError,
        match=r"no class 'NSNoSuchClass' after loading .*gnustep-base.*AUTOGEN_GNUSTEP_LIBRARY",
    ):
        g.NSNoSuchClass.thing()


def test_a_selector_is_a_text_of_c(objc: Any) -> None:
    with pytest.raises(ValueError, match=r"no selector has a zero in its name: 'a\\x00b'"):
        objc.SEL("a\0b")
