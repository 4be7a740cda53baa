"""Messages of numbers, objects and blocks do the same whether C sends them or ctypes does; where C can, it does."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
import types
import weakref
from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode

INTEGERS = {"b": (8, True), "B": (8, False), "h": (16, True), "H": (16, False)}
INTEGERS |= {"i": (32, True), "I": (32, False), "q": (64, True), "Q": (64, False)}


def test_c_sends_what_it_can(mode: Mode) -> None:
    probe = mode.probe.Probe.new()
    for name in ("value", "setValue_", "mixed_x_o_y_t_", "floats________", "ask_", "newestObject", "retain"):
        assert isinstance(getattr(probe, name).__func__, types.BuiltinFunctionType) == mode.in_c, name
    assert isinstance(mode.probe.Probe.new, types.BuiltinFunctionType) == mode.in_c
    for name in ("words_____", "triple_", "sum_", "fail_error_", "contents", "keep_"):
        assert not isinstance(getattr(probe, name).__func__, types.BuiltinFunctionType), name


@pytest.mark.parametrize("name", INTEGERS)
def test_integers_of_every_size(p: Any, name: str) -> None:
    bits, signed = INTEGERS[name]
    least, most = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    echo = getattr(p.Probe.new(), f"{name}_")
    for value in (least, least + 1, 0, 1, most - 1, most):
        assert echo(value) == value
    for value in (least - 1, most + 1, 1 << 64, -(1 << 70)):
        with pytest.raises(OverflowError, match=f"{value} does not fit"):
            echo(value)
    assert echo(True) == 1 and echo(x=5) == 5
    with pytest.raises(ctypes.ArgumentError, match="argument 3"):
        echo(1.5)


def test_truth_and_floats(p: Any) -> None:
    probe = p.Probe.new()
    assert probe.not_(True) is False and probe.not_(False) is True and probe.not_(0) is True
    assert probe.third_(1.5) == 0.5 and probe.third_(3) == 1.0 and probe.half_(0.1) == pytest.approx(0.05)


def test_arguments_in_registers_of_both_kinds(g: Any, p: Any) -> None:
    probe, text = p.Probe.new(), g.NSString.from_str("four")
    assert probe.mixed_x_o_y_t_(1, 0.25, text, 0.5, True) == 1005.75
    assert probe.mixed_x_o_y_t_(-1, -0.25, None, 0.5, False) == -0.75
    assert probe.mixed_x_o_y_t_(1, 2, text, y=3, t=0) == 10.0
    assert probe.floats________(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0) == 204.0
    assert probe.words_____(-1, 2, -3, 4, -5) == -1 + 20 - 300 + 4000 - 50000


def test_what_is_wrong_is_said(g: Any, p: Any, objc: Any) -> None:
    probe, text = p.Probe.new(), g.NSString.from_str("text")
    for arguments in ((), (1, 2)):
        with pytest.raises(TypeError):
            probe.setValue_(*arguments)
    with pytest.raises(TypeError):
        text.length(1)
    with pytest.raises(TypeError):
        probe.setValue_(y=1)
    with pytest.raises(ctypes.ArgumentError, match=r"NSString\.from_str"):
        text.isEqualToString_("text")
    assert text.isEqual_(g.NSString) is False and text.isEqualToString_(None) is False
    taken = p.Probe.alloc()
    taken.init()
    with pytest.raises(ctypes.ArgumentError):
        text.isEqual_(taken)
    with pytest.raises(objc.ConsumedError):
        taken.value()
    with pytest.raises((TypeError, ctypes.ArgumentError)):
        type(text).length(5)


def test_receivers(g: Any, p: Any) -> None:
    one, two = g.NSString.from_str("one"), g.NSMutableString.from_str("three")
    length = type(one).length
    assert length(one) == 3 and length(two) == 5
    borrowed = (g.NSString * 1)(one)
    assert length(borrowed[0]) == 3 and borrowed[0].length() == 3
    assert p.Probe.kind() == 1 and p.Probe.new().kind() == 2
    probe = p.Probe.new()
    reference = weakref.ref(probe)
    probe.words_____(1, 1, 1, 1, 1), probe.setValue_(1), probe.setValue_(value=2)
    del probe
    gc.collect()
    assert reference() is None


def test_objects_of_more_classes_than_a_table_has_places(g: Any, mode: Mode) -> None:
    classes = [
        types.new_class(f"Of{n}_{mode.name}", (g.NSObject,), {"objc_name": f"Of{n}_{mode.name}"})
        for n in range(50)
    ]
    array = g.NSMutableArray.alloc().init()
    for cls in classes:
        array.addObject_(cls.new())
    for _ in range(3):
        assert [type(array.objectAtIndex_(n)).__mro__[1] for n in range(50)] == classes
        assert [type(array[n]).__mro__[1] for n in range(50)] == classes
    array.addObject_(g.NSString)
    assert array.objectAtIndex_(50) is g.NSString


def test_references_are_balanced(g: Any, p: Any, objc: Any) -> None:
    gc.collect()
    probe, before = p.Probe.new(), p.probe_alive()
    number, text = 123456789, g.NSString.from_str("text")

    def work(*given: Any) -> None:
        pass

    def counts() -> list[int]:
        return [sys.getrefcount(one) for one in (probe, number, text, work, None, True)][:4]

    with objc.autorelease_pool():
        (
            probe.setValue_(number),
            probe.isEqual_(text),
            p.Probe.new(),
            probe.self(),
            probe.first_then_(work, work),
        )
        gc.collect()
        first, held, nones = counts(), probe.retainCount(), sys.getrefcount(None)
        for _ in range(1000):
            probe.setValue_(number), probe.isEqual_(text), probe.isEqual_(None)
            p.Probe.new(), p.Probe.alloc().init(), probe.self(), probe.first_then_(work, work)
            for wrong in (2**70, "x"):
                with contextlib.suppress(OverflowError, ctypes.ArgumentError):
                    probe.setValue_(wrong)
        gc.collect()
        assert counts() == first and probe.retainCount() == held and p.probe_alive() == before
        assert abs(sys.getrefcount(None) - nones) < 200


def test_what_blocks_take_and_return(g: Any, p: Any) -> None:
    probe, seen = p.Probe.new(), []

    def answer(*given: Any) -> int:
        seen.append(given)
        given[4][0] = True
        return 2**64 - 2

    assert probe.ask_(answer) == 2**64 - 1
    (low, whole, text, half, flag, wide) = seen[0]
    assert (low, whole, str(text), half, wide) == (-5, 0.5, "text", 1.5, 65535)
    assert isinstance(flag, ctypes.POINTER(ctypes.c_bool))
    assert probe.ask_(lambda *given: True) == 1
    assert str(probe.choose_(lambda address: g.NSString.from_str(repr(address)))) == "None"
    assert probe.choose_(lambda address: None) is None
    assert str(probe.choose_(lambda address: g.NSNumber)) == "NSNumber"
    assert probe.agrees_(lambda: [0]) is True and probe.agrees_(lambda: []) is False
    for wrong in ("x", 1.5, [1], None):
        with pytest.raises(TypeError):
            probe.ask_(lambda *given, wrong=wrong: wrong)
    with pytest.raises(OverflowError):
        probe.ask_(lambda *given: -1)


def test_what_blocks_raise(p: Any) -> None:
    probe, seen = p.Probe.new(), []

    def fails() -> None:
        raise LookupError("here")

    with pytest.raises(LookupError, match="here") as caught:
        probe.first_then_(fails, lambda: seen.append(1))
    assert [entry.name for entry in caught.traceback][-1] == "fails"
    with pytest.raises(LookupError):
        probe.first_then_(lambda: seen.append(2), fails)
    with pytest.raises(TypeError, match="argument"):
        probe.agrees_(lambda one_too_many: True)
    assert 2 in seen


def test_blocks_among_other_arguments(p: Any) -> None:
    probe = p.Probe.new()
    assert probe.call_with_(lambda value: value * 3, 2) == 6
    assert probe.call_with_(value=2, adder=lambda value: value + 1) == 3
    with pytest.raises(OverflowError):
        probe.call_with_(lambda value: value, 2**31)
    with pytest.raises((TypeError, ctypes.ArgumentError)):
        probe.call_with_("no block", 2)
    for wrong in (probe, p.probe_name):
        with pytest.raises(TypeError, match="a block or a callable is needed here, not "):
            probe.call_with_(wrong, 2)
    adder = probe.adder()
    assert probe.call_with_(adder, 5) == 105
