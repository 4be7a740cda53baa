"""Properties of classes defined in Python, as Python and as Objective-C see them."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode


@pytest.fixture(scope="module")
def model(mode: Mode) -> Any:
    g, objc = mode.gnustep, mode.objc

    class Model(g.NSObject, objc_name=f"Model_{mode.name}"):  # type: ignore[misc]
        title = objc.property(g.NSString)
        copied = objc.property("NSString", copy=True)
        size = objc.property(ctypes.c_int)
        range = objc.property(g.NSRange)
        owner = objc.property(weak=True)
        fixed = objc.property(ctypes.c_double, readonly=True)

    return Model


def test_a_property_is_an_attribute(model: Any, g: Any) -> None:
    instance = model.new()
    assert (instance.title, instance.size, instance.owner, instance.fixed) == (None, 0, None, 0.0)
    assert instance.range.length == 0
    instance.title, instance.size, instance.range = "text", -3, g.NSRange(1, 2)
    assert (str(instance.title), instance.size, instance.range.length) == ("text", -3, 2)
    instance.title = None
    assert instance.title is None and model.new().size == 0


def test_objective_c_has_the_methods(model: Any, g: Any, objc: Any) -> None:
    instance = model.new()
    objc.send(instance, "setSize:", 7)
    assert instance.size == objc.send(instance, "size") == 7
    objc.send(instance, "setTitle:", g.NSString.from_str("set"))
    assert str(instance.title) == str(objc.send(instance, "title")) == "set"
    key = g.NSString.from_str("size")
    objc.send(instance, "setValue:forKey:", g.NSNumber.from_int(12), key)
    assert instance.size == 12 and int(objc.send(instance, "valueForKey:", key)) == 12
    assert objc.send(instance, "range", restype=g.NSRange).length == 0
    assert not objc.send(instance, "respondsToSelector:", objc.SEL("setFixed:"))


def test_what_a_property_holds(model: Any, g: Any) -> None:
    instance, other, mutable = model.new(), model.new(), g.NSMutableString.from_str("a")
    instance.owner = other
    instance.copied = mutable
    mutable.appendString_(g.NSString.from_str("b"))
    found = instance.owner
    assert found == other and str(instance.copied) == "a"
    del found, other
    assert instance.owner is None


def test_what_does_not_fit(model: Any, mode: Mode) -> None:
    instance = model.new()
    with pytest.raises(OverflowError, match="size: 1099511627776 does not fit into c_int"):
        instance.size = 2**40
    with pytest.raises(TypeError, match="size: c_int is needed here, not str"):
        instance.size = "text"
    with pytest.raises(TypeError, match="neither weak nor copied"):

        class Wrong(mode.gnustep.NSObject, objc_name=f"Wrong_{mode.name}"):  # type: ignore[misc]
            size = mode.objc.property(ctypes.c_int, weak=True)


def test_what_a_property_takes(mode: Mode) -> None:
    g, objc = mode.gnustep, mode.objc

    class Kinds(g.NSObject, objc_name=f"Kinds_{mode.name}"):  # type: ignore[misc]
        title = objc.property(g.NSString)
        anything = objc.property()
        action = objc.property(objc.SEL)
        owner = objc.property(objc.Class)
        range = objc.property(g.NSRange)

    kinds = Kinds.new()
    assert (kinds.action, kinds.owner) == (objc.SEL(), None)
    kinds.anything, kinds.action, kinds.owner, kinds.range = 5, "do:", g.NSString, (1, 2)
    assert int(kinds.anything) == 5 and kinds.owner is g.NSString and kinds.range.length == 2
    assert isinstance(kinds.action, objc.SEL) and kinds.action == "do:" == objc.send(kinds, "action")
    assert objc.send(kinds, "owner") is g.NSString
    for name, value, message in (
        ("title", 5, "title: NSString is needed here, not int"),
        ("owner", "NSString", "owner: a class is needed here, not 'NSString'"),
        ("range", 5, "range: _NSRange is needed here, not int"),
        ("action", 5, "a selector is made of its name, a str, not of int"),
    ):
        with pytest.raises(TypeError, match=message):
            setattr(kinds, name, value)
    with pytest.raises(AttributeError, match="title is a property, which every object has: set it to None"):
        del kinds.title
