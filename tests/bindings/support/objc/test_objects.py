"""Objects, classes and their attributes."""

from __future__ import annotations

import copy
import ctypes
import inspect
import pickle
from typing import Any

import pytest


def test_text_goes_in_and_comes_out(g: Any) -> None:
    for text in ("", "hello", "grüße €", "\N{GRINNING FACE}", "a\0b", "x" * 5000):
        assert str(g.NSString.from_str(text)) == text
    instance = g.NSString.stringWithUTF8String_("grüße".encode())
    assert (str(instance), instance.length(), instance.characterAtIndex_(2)) == ("grüße", 5, ord("ü"))


def test_half_a_surrogate_pair_is_refused_by_gnustep(g: Any) -> None:
    with pytest.raises(ValueError, match="does not take"):
        g.NSString.from_str("\ud800 alone")


def test_methods_of_categories(g: Any) -> None:
    path = g.NSString.from_str("folder/file.txt")
    assert str(path.pathExtension()) == "txt"
    assert str(path.stringByAppendingPathComponent_(g.NSString.from_str("x"))) == "folder/file.txt/x"


def test_class_and_instance_method_of_one_selector(g: Any, p: Any) -> None:
    probe = p.Probe.alloc().init()
    assert (probe.kind(), p.Probe.kind(), probe.kind(), p.Probe.kind()) == (2, 1, 2, 1)
    assert str(g.NSObject.description()) == "NSObject"
    assert str(g.NSString.from_str("x").description()) == "x"
    assert str(g.NSString.description()) == "NSString"


def test_class_methods_are_sent_to_the_class_they_are_taken_from(g: Any) -> None:
    plain, mutable = g.NSString.string(), g.NSMutableString.string()
    assert not isinstance(plain, g.NSMutableString) and isinstance(mutable, g.NSMutableString)


def test_the_keyword_class(g: Any) -> None:
    text = g.NSString.from_str("x")
    assert getattr(text, "class")() is text.class_()
    assert getattr(g.NSString, "class")() is g.NSString.class_() is g.NSString


def test_a_class_result_is_the_python_class(g: Any, p: Any) -> None:
    assert p.Probe.alloc().init().class_() is p.Probe
    hidden = p.Probe.new().measuring().class_()
    assert hidden.__name__ == "Hidden" and issubclass(hidden, g.NSObject)
    assert hidden is p.Probe.new().measuring().class_()
    assert hidden.alloc().init() is not None
    assert g.NSClassFromString(g.NSString.from_str("NSArray")) is g.NSArray
    assert g.NSClassFromString(g.NSString.from_str("Nothing of that name")) is None
    assert str(g.NSStringFromClass(g.NSArray)) == "NSArray"


def test_an_id_has_the_nearest_class_that_is_known(g: Any, p: Any) -> None:
    array = g.NSArray.from_list([g.NSMutableString.string(), g.NSNull.null(), p.Probe.new()])
    assert [type(item).__mro__[1] for item in array] == [g.NSMutableString, g.NSNull, p.Probe]


def test_a_class_in_a_collection(g: Any) -> None:
    assert g.NSArray.arrayWithObject_(g.NSString).objectAtIndex_(0) is g.NSString


def test_protocols(g: Any, p: Any) -> None:
    probe = p.Probe.new()
    assert isinstance(g.NSString.from_str(""), g.NSCopying) and not isinstance(probe, g.NSCopying)
    assert isinstance(probe, g.NSObjectProtocol) and issubclass(g.NSMutableString, g.NSMutableCopying)
    measuring = probe.measuring()
    assert measuring.measure() == 42 and isinstance(measuring, p.Measuring)
    assert isinstance(measuring, g.NSObject) and measuring.isKindOfClass_(g.NSObject)
    both = probe.both()
    assert both.measure() == 42 and str(both.greet_(g.NSString.from_str("you"))) == "you"
    assert p.probe_shared().measure() == 42


def test_an_optional_method_that_is_not_there(p: Any, objc: Any) -> None:
    measuring = p.Probe.new().measuring()
    assert not hasattr(measuring, "measureTwice")
    with pytest.raises(objc.SelectorError, match=r"Hidden does not respond to 'measureTwice'"):
        measuring.measureTwice()


def test_a_method_that_needs_a_newer_system(g: Any, objc: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.mac_ver", lambda: ("13.1", ("", "", ""), "arm64"))
    with pytest.raises(objc.SelectorError, match=r"noSuchMethod.*needs macOS 99\.5, this is 13\.1"):
        _ = g.NSObject.new().noSuchMethod


MISSING = {
    "a class": (lambda g: g.NSNoSuchClass.thing(), "98.1"),
    "a protocol": (lambda g: g.NSObject.new().conformsToProtocol_(g.NSNewProtocol), "98.4"),
    "a variable": (lambda g: g.NSNewException, "98.2"),
    "a function": (lambda g: g.NSNewFunction(None), "98.3"),
}


@pytest.mark.parametrize("what", MISSING)
def test_what_needs_a_newer_system_says_so_on_a_mac(
    g: Any, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch, version = MISSING[what]
    with pytest.raises((AttributeError, OSError, ctypes.ArgumentError)) as elsewhere:
        touch(g)
    assert "macOS" not in str(elsewhere.value)
    monkeypatch.setattr("platform.mac_ver", lambda: ("13.1", ("", "", ""), "arm64"))
    with pytest.raises(Exception, match=rf"it needs macOS {version}, this is 13\.1"):
        touch(g)


def test_an_unknown_attribute_names_near_ones(g: Any) -> None:
    with pytest.raises(AttributeError, match=r"'characterAtindex_'; near it: characterAtIndex_.*objc\.send"):
        _ = g.NSString.from_str("").characterAtindex_
    with pytest.raises(AttributeError, match=r"stringWithUTF8Sting_.*stringWithUTF8String_"):
        _ = g.NSString.stringWithUTF8Sting_
    with pytest.raises(AttributeError, match=r"it is a class method, NSObject\.alloc\(\)"):
        g.NSString.from_str("").alloc()


def test_no_new_attributes(g: Any) -> None:
    with pytest.raises(AttributeError, match=r"setLabel_\(\)"):
        g.NSString.from_str("").label = 1


def test_equality_is_identity_of_the_object(g: Any) -> None:
    array = g.NSArray.arrayWithObject_(g.NSObject.new())
    one, two = array.objectAtIndex_(0), array.objectAtIndex_(0)
    assert one is not two and one == two and hash(one) == hash(two) and len({one, two}) == 1
    assert one != g.NSObject.new() and one != 1 and one


def test_repr_sends_nothing(g: Any) -> None:
    assert repr(g.NSObject.new()).startswith("<NSObject 0x")
    assert repr(g.NSObject()) == "<NSObject nil>" and repr(g.NSString) == f"<class '{g.__name__}.NSString'>"


def test_str_is_the_description(g: Any) -> None:
    assert str(g.NSNumber.from_int(5)) == "5"
    assert str(g.NSObject.new()).startswith("<NSObject:")


def test_documentation_is_the_line_of_the_table(g: Any) -> None:
    text = g.NSString.from_str("")
    line = "- characterAtIndex:(index: NSUInteger) -> unichar"
    assert text.characterAtIndex_.__doc__ == g.NSString.characterAtIndex_.__doc__ == line
    assert inspect.getdoc(g.NSString.string) == "+ string() -> instancetype"


def test_dir(g: Any) -> None:
    assert {"string", "alloc", "class_"} <= set(dir(g.NSMutableString))
    assert {"length", "appendString_", "init", "isEqual_"} <= set(dir(g.NSMutableString.string()))
    assert "string" not in dir(g.NSString.from_str(""))
    assert {"NSString", "Greeting", "NSRange"} <= set(dir(g))


def test_generics_are_erased(g: Any) -> None:
    assert g.NSArray[g.NSString] is g.NSArray and g.NSDictionary[g.NSString, g.NSArray] is g.NSDictionary


def test_an_instance_method_taken_from_the_class(g: Any) -> None:
    assert g.NSString.length(g.NSString.from_str("four")) == 4
    g.NSString.from_str("touched first").isEqualToString_(None)
    assert g.NSString.isEqualToString_(g.NSString.from_str("a"), g.NSString.from_str("a")) is True


def test_an_attribute_that_ctypes_has_too(p: Any) -> None:
    probe = p.Probe.new()
    assert probe.contents()[0] == 7
    array = (p.Probe * 1)(probe)
    assert array[0].contents()[0] == 7


def test_classes_are_ctypes_types(g: Any, p: Any) -> None:
    text, holder = g.NSString.from_str("kept"), p.Holder()
    holder.text = text
    assert isinstance(holder.text, g.NSString) and holder.text == text and not holder.object
    p.probe_fill(holder, text)
    assert holder.object == text and holder.object.length() == 4 and str(holder.text) == "a probe"
    array = (g.NSString * 2)(text)
    assert (array[0].length(), bool(array[1])) == (4, False)
    seen = []
    callback = ctypes.CFUNCTYPE(ctypes.c_int, g.NSString)(lambda given: seen.append(given) or given.length())
    assert callback(text) == 4 and seen == [text]
    assert ctypes.POINTER(g.NSString)(text).contents == text


def test_what_is_no_object_is_refused_before_the_call(g: Any) -> None:
    text = g.NSString.from_str("x")
    for wrong in ("x", 5, b"x", 1.5, object()):
        with pytest.raises(ctypes.ArgumentError):
            text.isEqualToString_(wrong)
    with pytest.raises(TypeError):
        text.isEqualToString_()
    with pytest.raises(TypeError):
        text.length(1)


def test_globals(g: Any, p: Any) -> None:
    assert str(g.NSGenericException) == "NSGenericException" and p.probe_name.length() == 7
    assert g.NSString.from_str("a probe").isEqualToString_(p.probe_name)


def test_classes_of_a_linked_module_are_that_modules(g: Any, p: Any) -> None:
    assert p.NSString is g.NSString and issubclass(p.Probe, g.NSObject)
    assert p.Probe.__module__ == p.__name__


def test_python_neither_copies_nor_pickles_objects(g: Any) -> None:
    for act in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(
            TypeError, match=r"is copied by its messages copy\(\) and mutableCopy\(\), and not pickled"
        ):
            act(g.NSArray.from_list([1]))


def test_errors_are_pickled_without_their_objects(g: Any, objc: Any) -> None:
    with pytest.raises(objc.ObjCError) as failed:
        g.NSJSONSerialization.JSONObjectWithData_options_error_(g.NSData.from_bytes(b"{"), 0)
    error = pickle.loads(pickle.dumps(failed.value))
    assert (str(error), error.domain, error.code, error.error) == (
        str(failed.value),
        failed.value.domain,
        failed.value.code,
        None,
    )
    thrown = objc.ObjCException("Name", "why", g.NSObject.new(), g.NSDictionary.from_dict({}))
    again = pickle.loads(pickle.dumps(thrown))
    assert (again.name, again.reason, again.exception, again.userInfo) == ("Name", "why", None, None)
