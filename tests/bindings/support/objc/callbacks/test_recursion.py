"""Python code that Objective-C calls, at Python's recursion limit: the RecursionError gets to who sent the message."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode, process_modes

NAMES: dict[str, Any] = {}  # the class of each dispatch mode


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is said to be ignored."""
    ignored: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", ignored.append)
    yield
    assert ignored == []


@pytest.fixture
def deep(mode: Mode, g: Any, objc: Any) -> Any:
    """An object whose methods send themselves messages."""
    if mode.name not in NAMES:

        class Deep(g.NSObject, objc_name=f"Deep_{mode.name}"):
            def description(self) -> Any:
                return g.NSString.stringWithFormat_(g.NSString.from_str("<%@>"), self)

            @objc.method("go:", ctypes.c_int, ctypes.c_int)
            def go(self, n: int) -> Any:
                return objc.send(self, "go:", n + 1) + 1

            @objc.method("seven", ctypes.c_int)
            def seven(self) -> int:
                return 7

            @objc.method("rect", g.NSRect)
            def rect(self) -> Any:
                return g.NSRect((1, 2), (3, 4))

        NAMES[mode.name] = Deep
    return NAMES[mode.name].new()


def test_an_endless_recursion_ends(deep: Any, objc: Any, quiet: None) -> None:
    for _ in range(3):
        with pytest.raises(RecursionError):
            str(deep)
        with pytest.raises(RecursionError):
            objc.send(deep, "go:", 0)


def test_an_enumeration_ends_with_the_first_of_its_errors(g: Any, quiet: None) -> None:
    array, calls = g.NSArray.from_list(["a", "b", "c"]), 0

    def visit(*_: Any) -> None:
        nonlocal calls
        calls += 1
        array.enumerateObjectsUsingBlock_(visit)

    with pytest.raises(RecursionError):
        array.enumerateObjectsUsingBlock_(visit)
    assert calls < sys.getrecursionlimit()


def _under(calls: int, function: Callable[[], Any]) -> Any:
    return _under(calls - 1, function) if calls else function()


def _with(calls: int, function: Callable[[], Any]) -> Any:
    """What `function` returns while Python can be called from C so many times, one in the other, and no more."""
    enter, leave = ctypes.pythonapi.Py_EnterRecursiveCall, ctypes.pythonapi.Py_LeaveRecursiveCall
    leave.restype, taken = None, 0
    try:
        while True:
            enter(b"")
            taken += 1
    except RecursionError:
        pass
    for _ in range(calls):
        leave()
    try:
        return function()
    finally:
        for _ in range(taken - calls):
            leave()


@pytest.mark.parametrize("selector", ["seven", "rect"])
def test_a_message_at_any_distance_from_the_limit_has_its_result_or_raises(
    mode: Mode, deep: Any, objc: Any, selector: str, quiet: None
) -> None:
    """Also where Python has no call left for the callback, or for the exception's way back."""
    if not mode.in_c:
        pytest.skip(
            "without the library in C the last two calls before the limit are ctypes' own: see the guide"
        )

    def ask() -> Any:
        value = objc.send(deep, selector)
        return value if selector == "seven" else bytes(value)

    right, found = ask(), set()
    for calls in range(sys.getrecursionlimit() - 250, sys.getrecursionlimit()):
        try:
            found.add(_under(calls, ask))
        except (RecursionError, ctypes.ArgumentError):
            found.add("limit")
    for calls in range(100):
        try:
            found.add(_with(calls, ask))
        except (RecursionError, ctypes.ArgumentError):
            found.add("limit")
    assert found == {right, "limit"}


def test_an_exception_at_any_distance_from_the_limit_is_raised_or_a_recursion_error(
    mode: Mode, g: Any, quiet: None
) -> None:
    """Also where C has no call of Python left: they are counted apart from 3.12 on."""
    if not mode.in_c:
        pytest.skip(
            "without the library in C the last two calls before the limit are ctypes' own: see the guide"
        )
    array = g.NSArray.from_list(["a", "b", "c"])

    def visit(*_: Any) -> None:
        raise KeyError

    found = set()
    for calls in range(100):
        try:
            _with(calls, lambda: array.enumerateObjectsUsingBlock_(visit))
            found.add("nothing")
        except (KeyError, RecursionError) as error:
            found.add(type(error).__name__)
    assert found == {"KeyError", "RecursionError"}


@process_modes
def test_without_the_library_too(mode: Mode) -> None:
    code = f"""
from {mode.package} import gnustep as g
array = g.NSArray.from_list(["a", "b", "c"])
visit = lambda *_: array.enumerateObjectsUsingBlock_(visit)
for _ in range(2):
    try: visit()
    except RecursionError: print("limit")
"""
    environment = {
        **os.environ,
        **mode.environment,
        "AUTOGEN_OBJC_GUARD": "off",
        "PYTHONPATH": str(mode.tree),
    }
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, timeout=60)
    assert (done.stdout, done.stderr, done.returncode) == (b"limit\nlimit\n", b"", 0)
