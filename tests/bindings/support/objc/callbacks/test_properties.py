"""Properties of classes defined in Python, as Python and as Objective-C see them."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest
from gnustep_tables import Mode


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
    made = model.new()
    assert (made.title, made.size, made.owner, made.fixed) == (None, 0, None, 0.0)
    assert made.range.length == 0
    made.title, made.size, made.range = "text", -3, g.NSRange(1, 2)
    assert (str(made.title), made.size, made.range.length) == ("text", -3, 2)
    made.title = None
    assert made.title is None and model.new().size == 0


def test_objective_c_has_the_methods(model: Any, g: Any, objc: Any) -> None:
    made = model.new()
    objc.send(made, "setSize:", 7)
    assert made.size == objc.send(made, "size") == 7
    objc.send(made, "setTitle:", g.NSString.from_str("set"))
    assert str(made.title) == str(objc.send(made, "title")) == "set"
    key = g.NSString.from_str("size")
    objc.send(made, "setValue:forKey:", g.NSNumber.from_int(12), key)
    assert made.size == 12 and int(objc.send(made, "valueForKey:", key)) == 12
    assert objc.send(made, "range", restype=g.NSRange).length == 0
    assert not objc.send(made, "respondsToSelector:", objc.SEL("setFixed:"))


def test_what_a_property_holds(model: Any, g: Any) -> None:
    made, other, mutable = model.new(), model.new(), g.NSMutableString.from_str("a")
    made.owner = other
    made.copied = mutable
    mutable.appendString_(g.NSString.from_str("b"))
    found = made.owner
    assert found == other and str(made.copied) == "a"
    del found, other
    assert made.owner is None


def test_what_does_not_fit(model: Any, mode: Mode) -> None:
    made = model.new()
    with pytest.raises(OverflowError, match="1099511627776 does not fit into c_int"):
        made.size = 2**40
    with pytest.raises(TypeError):
        made.size = "text"
    with pytest.raises(TypeError, match="neither weak nor copied"):

        class Wrong(mode.gnustep.NSObject, objc_name=f"Wrong_{mode.name}"):  # type: ignore[misc]
            size = mode.objc.property(ctypes.c_int, weak=True)
