"""What Python code returns to Objective-C: what the type cannot hold is an error, and nothing else arrives."""

from __future__ import annotations

import ctypes
import gc
from collections.abc import Iterator
from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode

CLASSES: dict[str, Any] = {}  # of each dispatch mode


@pytest.fixture(autouse=True)
def clean() -> Iterator[None]:
    """What the frames of exceptions hold goes with the test."""
    yield
    gc.collect()


@pytest.fixture
def made(mode: Mode, g: Any, objc: Any) -> Any:
    """Makes an object whose methods return its attribute `value`."""
    if mode.name not in CLASSES:

        class Returns(g.NSObject, objc_name=f"Returns_{mode.name}"):
            run = objc.property("BLOCK(c_int, c_int)")
            title = objc.property(g.NSString)

            @objc.method("integer", ctypes.c_int)
            def integer(self) -> Any:
                return self.value

            @objc.method("unsigned", ctypes.c_ubyte)
            def unsigned(self) -> Any:
                return self.value

            @objc.method("letters", ctypes.c_char_p)
            def letters(self) -> Any:
                return self.value

            @objc.method("text", g.NSString)
            def text(self) -> Any:
                return self.value

            @objc.method("kind", objc.Class)
            def kind(self) -> Any:
                return self.value

            @objc.method("named", objc.SEL)
            def named(self) -> Any:
                return self.value

            @objc.method("block", "BLOCK(c_int, c_int)")
            def block(self) -> Any:
                return self.value

            @objc.method("apply:", ctypes.c_int, "BLOCK(c_int, c_int)")
            def apply(self, block: Any) -> Any:
                return block(self.value)

            @objc.method("area:", g.NSRect, g.NSRect)
            def area(self, rect: Any) -> Any:
                return rect

        CLASSES[mode.name] = Returns

    def made(value: Any) -> Any:
        one = CLASSES[mode.name].new()
        one.value = value
        return one

    return made


@pytest.mark.parametrize(
    ("selector", "value"),
    [("integer", 2**31), ("integer", -(2**31) - 1), ("unsigned", 256), ("unsigned", -1)],
)
def test_integers_that_do_not_fit(made: Any, objc: Any, selector: str, value: int) -> None:
    with pytest.raises(OverflowError, match=f"{selector}: {value} does not fit, the result holds"):
        objc.send(made(value), selector)
    assert objc.send(made(7), selector) == 7


@pytest.mark.parametrize("value", [None, 1.5, "1"])
def test_what_is_no_integer(made: Any, objc: Any, value: Any) -> None:
    with pytest.raises(TypeError, match="integer: the result is an int, not"):
        objc.send(made(value), "integer")


def test_blocks_return_integers_alike(g: Any) -> None:
    array = g.NSArray.from_list([2, 1])
    with pytest.raises(TypeError, match="the result is an int, not NoneType"):
        array.sortedArrayUsingComparator_(lambda a, b: None)
    with pytest.raises(OverflowError, match="does not fit"):
        array.sortedArrayUsingComparator_(lambda a, b: 2**63)


def test_classes_and_selectors(made: Any, g: Any, objc: Any) -> None:
    assert objc.send(made(g.NSString), "kind") is g.NSString and objc.send(made(None), "kind") is None
    assert objc.send(made("a:b:"), "named") == objc.send(made(objc.SEL("a:b:")), "named") == "a:b:"
    for value in (g.NSString.from_str("x"), 3):
        with pytest.raises(TypeError, match="a class is needed here"):
            objc.send(made(value), "kind")
        with pytest.raises(TypeError, match="a selector, or its name, is needed here"):
            objc.send(made(value), "named")
    with pytest.raises(TypeError, match="a selector is made of its name, a str, not of int"):
        objc.SEL(3)


def test_declared_types_are_those_of_messages(made: Any, g: Any, objc: Any) -> None:
    """Callables become blocks, structures are the module's, integers are compared with their limits."""
    assert objc.send(made(5), "apply:", lambda number: number * 2) == 10
    rect = objc.send(made(0), "area:", g.NSRect((1, 2), (3, 4)))
    assert type(rect) is g.NSRect and rect.size.width == 3
    with pytest.raises(ctypes.ArgumentError, match="expected _NSRect instance instead of tuple"):
        objc.send(made(0), "area:", (1, 2))
    one = made(0)
    one.title = "add"
    assert str(objc.send(one, "title")) == "add"
    objc.send(one, "setTitle:", g.NSString.from_str("mul"))
    assert str(one.title) == "mul"


def test_a_property_holds_a_callable_as_a_block(made: Any, objc: Any, inside: Any) -> None:
    gc.collect()
    before = len(inside("callbacks.closures").callables)
    one = made(0)
    one.run = lambda number: number + 1
    assert one.run(1) == 2 and objc.send(one, "run")(2) == 3
    objc.send(one, "setRun:", lambda number: number + 2)
    assert one.run(1) == 3
    with pytest.raises(TypeError, match="a block or a callable is needed here, not 5"):
        one.run = 5
    one.run = None
    assert one.run is None
    gc.collect()
    assert len(inside("callbacks.closures").callables) == before


def test_blocks(made: Any, g: Any, objc: Any) -> None:
    one = made(0)
    one.run = lambda number: number + 1
    block = objc.send(made(one.run), "block")
    assert block(1) == 2 and str(block) == repr(block)
    with pytest.raises(TypeError, match="a block is needed here"):
        objc.send(made(lambda number: number), "block")


def test_a_value_without_a_type_says_so(g: Any, objc: Any) -> None:
    text = g.NSString.from_str("x")
    with pytest.raises(TypeError, match="a function says no type: argtypes=… says what the method takes"):
        objc.send(text, "hasPrefix:", lambda: None)
    with pytest.raises(TypeError, match="sent to an Objective-C object or a class, not to str"):
        objc.send("a", "length")


def test_weak_of_what_is_no_object_is_named(g: Any, objc: Any) -> None:
    with pytest.raises(TypeError, match=r"^size: a property that is no object is neither weak nor copied"):

        class Weak(g.NSObject):
            size = objc.property(ctypes.c_int, weak=True)


def test_an_object_says_how_it_is_made(made: Any, objc: Any) -> None:
    message = r"the result of text: NSString is needed here, not 'plain': use NSString.from_str\(...\)"
    with pytest.raises(TypeError, match=message):
        objc.send(made("plain"), "text")


def test_letters_are_a_copy_for_the_time_of_a_pool(made: Any, objc: Any, recwarn: Any) -> None:
    with objc.autorelease_pool():
        for value in (b"abc", b"", None):
            assert objc.send(made(value), "letters") == value
        with pytest.raises(TypeError, match="letters: the result is bytes, not str"):
            objc.send(made("text"), "letters")
    assert not recwarn.list
