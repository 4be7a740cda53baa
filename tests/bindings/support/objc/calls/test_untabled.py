"""Messages that no table has: types come from the runtime, or are an error; class objects answer their root class."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode


def test_a_result_is_what_the_runtime_says(g: Any, objc: Any) -> None:
    text = g.NSString.from_str("abc")
    assert objc.send(text, "hash") == text.hash()
    assert objc.send(g.NSString, "hash") == objc.send(g.NSString, "hash", restype=ctypes.c_ulong)
    assert objc.send(g.NSString, "retainCount") > 0
    assert objc.send(g.NSString, "respondsToSelector:", objc.SEL("alloc")) == 1
    assert objc.send(text, "hasPrefix:", g.NSString.from_str("ab")) == 1  # in no table here
    assert objc.send(text, "smallestEncoding") > 0
    assert objc.send(g.NSNumber.from_int(3), "doubleValue") == 3.0
    assert objc.send(text, "self") == text and objc.send(text, "class") is not None
    assert objc.send(g.NSMutableString.from_str("x"), "appendString:", text) is None


def test_arguments_have_the_types_that_the_runtime_says(g: Any, objc: Any) -> None:
    number = objc.send(g.NSNumber, "numberWithFloat:", 3)  # an int where C takes a float
    assert float(number) == 3.0
    with pytest.raises(OverflowError, match="numberWithShort:: 32768 does not fit"):
        objc.send(g.NSNumber, "numberWithShort:", 2**15)
    with pytest.raises(TypeError, match="a str says no type"):
        objc.send(g.NSString.from_str(""), "hasPrefix:", "x")


def test_structures_of_the_runtime(g: Any, objc: Any) -> None:
    text = g.NSString.from_str("abcde")
    found = objc.send(text, "rangeOfString:options:", g.NSString.from_str("cd"), 0)
    assert [getattr(found, name) for name, _ in found._fields_] == [2, 2]
    assert (
        str(objc.send(text, "stringByReplacingCharactersInRange:withString:", g.NSRange(0, 1), text))
        == "abcdebcde"
    )


def test_a_message_that_is_forwarded(p: Any, g: Any, objc: Any) -> None:
    relay = p.Probe.new().relay_(g.NSString.from_str("abc"))
    assert objc.send(relay, "hasSuffix:", g.NSString.from_str("c")) == 1


def test_a_list_of_one_object_ends_too(g: Any, objc: Any) -> None:
    text = g.NSString.from_str("abc")
    for given in ((text,), (text, text)):
        array = objc.send(g.NSArray, "arrayWithObjects:", *given, restype=g.NSArray, argtypes=(objc.Object,))
        assert len(array) == len(given)
        assert len(objc.send(g.NSArray, "arrayWithObjects:", *given, restype=g.NSArray)) == len(given)


def test_how_many_arguments_a_message_takes(g: Any, p: Any, objc: Any) -> None:
    text = g.NSString.from_str("abc")
    with pytest.raises(TypeError, match="'hasSuffix:' takes 1 argument, 0 given"):
        objc.send(text, "hasSuffix:")
    with pytest.raises(TypeError, match=r"'hasSuffix:' takes 1 argument, argtypes=… has 0"):
        objc.send(text, "hasSuffix:", text, restype=ctypes.c_bool, argtypes=())
    with pytest.raises(objc.ObjCError):  # a method of a table takes what the attribute does
        objc.send(p.Probe.new(), "fail:error:", 1)


def test_a_selector_object_will_do(g: Any, objc: Any) -> None:
    assert objc.send(g.NSString.from_str("abc"), objc.SEL("length")) == 3
    with pytest.raises(TypeError, match="a str or a SEL, not int"):
        objc.send(g.NSString.from_str("abc"), 5)


def test_a_class_answers_the_methods_of_its_root_class(g: Any, objc: Any) -> None:
    assert g.NSString.isKindOfClass_(g.NSObject) and not g.NSString.isKindOfClass_(g.NSString)
    assert g.NSString.isEqual_(g.NSString) and not g.NSString.isEqual_(g.NSObject)
    assert g.NSArray.performSelector_("class") is g.NSArray
    assert g.NSString.hash() == objc.send(g.NSString, "hash")


def test_an_instance_method_of_a_class_takes_an_object_first(g: Any) -> None:
    one, other = g.NSString.from_str("a"), g.NSString.from_str("a")
    assert g.NSObject.isEqual_(one, other) and g.NSString.length(one) == 1
    with pytest.raises(TypeError, match=r"NSString\.length takes an object first"):
        g.NSString.length()


def test_issubclass_wants_a_class(g: Any) -> None:
    with pytest.raises(TypeError, match="must be a class"):
        issubclass(object(), g.NSCopying)


def test_an_integer_that_does_not_fit(g: Any, p: Any) -> None:
    for value in (2**31, -(2**31) - 1, 2**40):
        with pytest.raises(
            OverflowError, match=r"numberWithInt:: .* the parameter takes -2147483648 to 2147483647"
        ):
            g.NSNumber.numberWithInt_(value)
        with pytest.raises(OverflowError):
            g.NSNumber.numberWithInt_(value=value)
    assert int(g.NSNumber.numberWithInt_(-(2**31))) == -(2**31)
    with pytest.raises(OverflowError):
        g.NSString.from_str("abc").characterAtIndex_(-1)
    with pytest.raises(OverflowError):
        p.Probe.new().call_with_(lambda x: x, 2**31)
    with pytest.raises(OverflowError):
        p.Probe.new().adder()(2**31)
    with pytest.raises(OverflowError, match="no integer of 64 bits"):
        g.NSString.stringWithFormat_(g.NSString.from_str("%d"), 2**64)
    with pytest.raises(ctypes.ArgumentError):
        g.NSNumber.numberWithInt_("1")


def test_an_object_that_passes_messages_on(mode: Mode) -> None:
    """It does not say that it responds, and need not."""
    g, objc = mode.gnustep, mode.objc
    text = g.NSString.from_str("abc")

    class Passes(g.NSObject, objc_name=f"Passes_{mode.name}"):  # type: ignore[misc]
        @objc.method("methodSignatureForSelector:", objc.Object, objc.SEL)
        def signature(self, selector: Any) -> Any:
            return objc.send(text, "methodSignatureForSelector:", selector)

        @objc.method("forwardInvocation:", None, objc.Object)
        def forward(self, call: Any) -> None:
            objc.send(call, "invokeWithTarget:", text)

    one = Passes.new()
    assert objc.send(one, "hasSuffix:", g.NSString.from_str("c")) == 1
    assert str(objc.send(one, "uppercaseString")) == "ABC"
    with pytest.raises(objc.SelectorError, match="does not respond to 'nothing'"):
        objc.send(one, "nothing")
