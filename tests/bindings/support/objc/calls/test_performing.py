"""`performSelector:` and its kin: the result is that of the method, which is no object for every selector."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest


def test_a_method_that_returns_nothing_gives_none(g: Any) -> None:
    names = g.NSMutableArray.from_list(["a"])
    assert names.performSelector_withObject_("addObject:", g.NSString.from_str("b")) is None
    assert len(names) == 2
    assert names.performSelector_("removeAllObjects") is None and len(names) == 0


def test_a_number_is_no_object(g: Any) -> None:
    text = g.NSString.from_str("abc")
    with pytest.raises(TypeError, match="performSelector: gives an object, and 'length' no"):
        text.performSelector_("length")
    with pytest.raises(TypeError, match="'hasPrefix:' no"):
        text.performSelector_withObject_("hasPrefix:", g.NSString.from_str("a"))
    with pytest.raises(TypeError, match="'hash' no"):
        g.NSString.performSelector_("hash")


def test_a_selector_of_the_families_is_owned_once(g: Any, p: Any, objc: Any) -> None:
    before = p.probe_alive()
    with objc.autorelease_pool():
        assert p.Probe.performSelector_("new").retainCount() == 1
        made = p.Probe.new()
        same = made.performSelector_("self")
        assert same == made
        del same
        assert made.retainCount() == 1
        del made
    assert p.probe_alive() == before
    plain = g.NSObject.new()
    assert plain.performSelector_("init").retainCount() == 2  # both wrappers of it
    assert plain.retainCount() == 1


def test_what_is_not_there_is_objective_cs_to_say(g: Any, objc: Any) -> None:
    with pytest.raises(ctypes.ArgumentError, match="a selector, or its name, is needed here, not int"):
        g.NSString.from_str("").performSelector_(5)
    with pytest.raises(TypeError):
        g.NSString.from_str("").performSelector_()
