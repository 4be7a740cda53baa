"""A touch of a function finds its symbol; its types come with the first call, or when somebody asks for them."""

from __future__ import annotations

import ctypes
import inspect
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Build, Maker

ROOT = Path(__file__).parents[4]
ANY_FUNCTION: Any = ctypes.CFUNCTYPE(None).__base__
SOURCE = """
    double same(double x) { return x; }
    double apply(double (*f)(double), double x) { return f(x); }
    long other(long x) { return x; }
"""
FUNCTIONS = """
    same(x: c_double) -> c_double
    apply(f: CFUNCTYPE(c_double, c_double), x: c_double) -> c_double
    other(x: c_long) -> c_long
"""


@pytest.fixture
def m(make: Maker, build: Build) -> Any:
    return make(functions=FUNCTIONS, library=(build(SOURCE),))


def is_called_by_python(function: Any) -> bool:
    return type(function).__call__ is not ANY_FUNCTION.__call__


ASKED: dict[str, Callable[[Any], Any]] = {
    "what it takes": lambda function: function.argtypes,
    "what it returns": lambda function: function.restype,
    "its prototype": repr,
    "a call": lambda function: function(1.0),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_who_asks_gets_the_types_and_no_call_runs_python_from_then_on(
    m: Any, ask: Callable[[Any], Any]
) -> None:
    function = m.same
    assert is_called_by_python(function)
    ask(function)
    assert not is_called_by_python(function)
    assert (function(2.5), m.same is function) == (2.5, True)
    assert (function.restype, list(function.argtypes)) == (ctypes.c_double, [ctypes.c_double])


def test_it_is_the_same_kind_of_object_before(m: Any) -> None:
    function = m.same
    assert isinstance(function, ANY_FUNCTION)
    assert (function.__name__, type(function).__name__, function.__module__) == (
        "same",
        "Function",
        m.__name__,
    )
    assert list(inspect.signature(function).parameters) == ["x"]
    with pytest.raises(ValueError, match="pointers cannot be pickled"):
        pickle.dumps(function)
    assert is_called_by_python(function)


def test_wrong_arguments_are_the_errors_that_they_always_are(m: Any) -> None:
    first, later = [], []
    for found in (first, later):
        for arguments in ((), ("text",)):
            with pytest.raises((TypeError, ctypes.ArgumentError)) as caught:
                m.same(*arguments)
            found.append(str(caught.value))
    assert first == later


def test_types_that_are_set_before_stay(m: Any) -> None:
    function = m.same
    function.argtypes = [ctypes.c_int]
    function.restype = ctypes.c_void_p
    function.errcheck = lambda result, function, arguments: [*arguments]
    assert function(7) == [7]
    assert (function.restype, list(function.argtypes)) == (ctypes.c_void_p, [ctypes.c_int])


def test_its_address_needs_no_types_and_as_a_callback_it_is_checked(m: Any) -> None:
    assert ctypes.cast(m.same, ctypes.c_void_p).value
    assert is_called_by_python(m.same)
    assert m.apply(m.same, 1.5) == 1.5
    with pytest.raises(
        ctypes.ArgumentError, match=r"expected double \(\*\)\(double\), got long \(\*\)\(long\)"
    ):
        m.apply(m.other, 1.5)


def test_types_can_be_deleted_as_those_of_ctypes(m: Any) -> None:
    del m.same.argtypes
    del m.other.restype
    assert (m.same.argtypes, m.other.restype) == (None, ctypes.c_int)
    assert (m.same.restype, [*m.other.argtypes]) == (ctypes.c_double, [ctypes.c_long])


def test_another_name_changes_what_it_is_called_and_nothing_else(m: Any) -> None:
    """A function's entry is found by the name that the module has."""
    m.same.__name__ = m.other.__name__ = "other"
    assert (m.same.__name__, m.same(2.5), m.other(7)) == ("other", 2.5, 7)
    assert repr(m.same) == f"<{m.__name__}.same: double same(double)>"


@pytest.mark.parametrize("called", [False, True], ids=["before a call", "after one"])
def test_what_ctypes_makes_of_its_address_is_a_function_without_types(
    make: Maker, build: Build, called: bool
) -> None:
    m = make(functions="labs(x: c_long) -> c_long")
    if called:
        m.labs(1)
    for found in (ctypes.pointer(m.labs)[0], ctypes.cast(m.labs, type(m.labs))):
        assert (found(-3), found.argtypes) == (3, None)
        assert repr(found) == f"<{m.__name__}.(*): int (*)()>"
        assert not hasattr(found, "__name__")


def test_types_that_cannot_be_are_an_error_at_each_call(make: Maker) -> None:
    m = make(records="wide: struct, 5 bytes\n  a: c_int @ 0", functions="labs(_0: wide) -> c_long")
    for _ in range(2):
        with pytest.raises(TypeError, match="wide"):
            m.labs(1)


def test_many_threads_may_make_the_first_call(m: Any) -> None:
    function, results, start = m.same, [], threading.Barrier(8)

    def call() -> None:
        start.wait(60)
        results.append(function(1.5))

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [1.5] * 8


def test_what_is_called_in_its_place_serves_who_has_it_already(
    m: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with objects of Objective-C, in the functions of a module that has no classes of its own."""

    def converted(value: float) -> tuple[float]:
        """Converts."""
        return (value,)

    space, function = m.__namespace__(), m.same
    monkeypatch.setattr(space, "registry", object())
    monkeypatch.setattr(space, "with_objects", lambda *_: converted)
    assert (function(1.5), m.same, function.__doc__) == ((1.5,), converted, "Converts.")
    assert inspect.signature(function) == inspect.signature(converted)
    assert isinstance(function, ANY_FUNCTION)


def test_without_a_runtime_of_objective_c_they_can_be_touched() -> None:
    code = "from bindings import objc; print(objc.sel_registerName); objc.sel_registerName(b'x')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "AUTOGEN_OBJC_LIBRARY": "/nowhere/libobjc.so"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "<unbound function sel_registerName: its library or symbol is missing here>\n"
    assert "LibraryError: no Objective-C runtime could be loaded; tried /nowhere/libobjc.so" in done.stderr


@pytest.mark.parametrize("listed", ["dir(m)", "m.__all__"])
def test_whoever_lists_the_names_and_touches_one_has_all_that_the_library_has(
    make: Maker, build: Build, listed: str
) -> None:
    extra = "    gone(x: c_long) -> c_long\n    renamed(x: c_long) -> c_long = other\n"
    m = make(functions=FUNCTIONS + extra, constants="A = 1", library=(build(SOURCE),))
    m.apply = mine = object()
    eval(listed, {"m": m})
    assert not {"same", "other"} & vars(m).keys()
    assert is_called_by_python(m.same)
    assert {"other", "renamed"} <= vars(m).keys()
    assert (m.other(3), m.renamed(4), m.renamed.__name__) == (3, 4, "renamed")
    assert m.apply is mine
    assert type(m.gone).__name__ == "Unbound" and "gone" not in vars(m)


def test_a_function_alone_is_bound_alone(m: Any) -> None:
    assert m.same(1.0) == 1.0
    assert not {"other", "apply"} & vars(m).keys()
