"""Weak references, and the cycles that they are for."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode


@pytest.fixture(scope="module")
def node(mode: Mode) -> Any:
    class Node(mode.gnustep.NSObject, objc_name=f"Node_{mode.name}"):  # type: ignore[misc]
        pass

    return Node


def test_a_reference_does_not_keep_its_object(node: Any, objc: Any) -> None:
    instance = node.new()
    first, second = objc.WeakRef(instance), objc.WeakRef(instance)
    found = first()
    assert found == instance
    del found
    count = instance.retainCount()
    assert count == 1
    del second
    del instance
    assert first() is None


def test_a_cycle_never_goes_and_a_weak_reference_breaks_it(node: Any, objc: Any, g: Any, inside: Any) -> None:
    living = inside("callbacks.state")._living
    before = len(living)
    parent, child = node.new(), node.new()
    parent.children, child.parent = g.NSArray.from_list([child]), objc.WeakRef(parent)
    found = child.parent()
    assert found == parent
    del found, parent
    assert child.parent() is None
    del child
    gc.collect()
    assert len(living) == before
    kept = node.new()
    kept.me = kept
    way_out = objc.WeakRef(kept)
    del kept
    gc.collect()
    held = way_out()
    assert held is not None  # as the guide says
    del held
    del way_out().me
    assert way_out() is None and len(living) == before


def test_what_cannot_be_referred_to(g: Any, objc: Any) -> None:
    for wrong in (None, 5, g.NSObject()):
        with pytest.raises(TypeError, match="needs an Objective-C object"):
            objc.WeakRef(wrong)
    with pytest.raises(TypeError, match="of classes in Python only"):
        objc.WeakRef(g.NSObject.new())
