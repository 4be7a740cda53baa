"""Methods and blocks in Python that return structures."""

from __future__ import annotations

import ctypes
import threading
from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode


@pytest.fixture(scope="module")
def shape(mode: Mode) -> Any:
    g, p, objc = mode.gnustep, mode.probe, mode.objc

    class Shape(p.Probe, objc_name=f"Shape_{mode.name}"):  # type: ignore[misc]
        def triple_(self, first: int) -> Any:  # 24 bytes: in memory
            return p.Triple(first, first * 2, first * 3)

        def small_(self, a: int) -> Any:  # an int and a float in one register
            return a, a / 2

        @objc.method("range", g.NSRange)  # two integer registers
        def range(self) -> Any:
            return g.NSRange(3, 4)

        @objc.method("point:x:", g.NSPoint, ctypes.c_int, ctypes.c_double)  # two vector registers
        def point(self, y: int, x: float) -> Any:
            return g.NSPoint(x, y)

        @objc.method("rect:of:", g.NSRect, g.NSRect, g.NSString)
        def rect(self, rect: Any, text: Any) -> Any:
            return g.NSRect(rect.origin, (len(text), rect.size.height))

        @objc.method("failing", g.NSRange)
        def failing(self) -> Any:
            raise ValueError("no range")

        @objc.method("wrong", g.NSRange)
        def wrong(self) -> Any:
            return None

    return Shape


def test_structures_of_all_kinds(shape: Any, g: Any, p: Any, objc: Any) -> None:
    instance = shape.new()
    triple = objc.send(instance, "triple:", 5, restype=p.Triple, argtypes=[ctypes.c_ulong])
    assert (triple.a, triple.b, triple.c) == (5, 10, 15)
    small = objc.send(instance, "small:", 5, restype=p.Small, argtypes=[ctypes.c_int])
    assert (small.a, small.b) == (5, 2.5)
    assert objc.send(instance, "range", restype=g.NSRange).length == 4
    point = objc.send(
        instance, "point:x:", 2, 1.5, restype=g.NSPoint, argtypes=[ctypes.c_int, ctypes.c_double]
    )
    assert (point.x, point.y) == (1.5, 2.0)
    rect = g.NSRect(g.NSPoint(1, 2), (3, 4))
    text = g.NSString.from_str("twelve chars")
    found = objc.send(instance, "rect:of:", rect, text, restype=g.NSRect, argtypes=[g.NSRect, objc.Object])
    assert (found.origin.y, found.size.width, found.size.height) == (2.0, 12.0, 4.0)


def test_exceptions_are_raised_by_the_message(shape: Any, g: Any, objc: Any) -> None:
    instance = shape.new()
    with pytest.raises(ValueError, match="no range"):
        objc.send(instance, "failing", restype=g.NSRange)
    with pytest.raises(TypeError):
        objc.send(instance, "wrong", restype=g.NSRange)
    assert objc.send(instance, "range", restype=g.NSRange).location == 3


def test_from_many_threads(shape: Any, p: Any, objc: Any) -> None:
    instance, sums = shape.new(), []

    def work() -> None:
        for first in range(200):
            triple = objc.send(instance, "triple:", first, restype=p.Triple, argtypes=[ctypes.c_ulong])
            sums.append(triple.a * 3 == triple.c)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sums == [True] * 800


def test_a_structure_with_bit_fields_is_refused(g: Any, objc: Any) -> None:
    class Bits(ctypes.Structure):
        _fields_ = (("low", ctypes.c_int, 4), ("high", ctypes.c_int, 28))

    with pytest.raises(TypeError, match="in another way than C does"):

        class Bitten(g.NSObject, objc_name=f"Bitten{id(g):x}"):  # type: ignore[misc]
            @objc.method("bits", Bits)
            def bits(self) -> Any:
                return Bits(1, 2)
