"""By which names what a class in Python declares is called and overridden."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode


@pytest.fixture(scope="module")
def greeter(mode: Mode) -> Any:
    g, objc = mode.gnustep, mode.objc

    class Greeter(g.NSObject, objc_name=f"Greeter_{mode.name}"):  # type: ignore[misc]
        @objc.method("initWithName:", objc.Object, g.NSString)
        def with_name(self, name: Any) -> Any:
            self = objc.super_(Greeter, self).init()
            self.name = str(name)
            return self

        @objc.method("greet:times:", ctypes.c_int, g.NSString, ctypes.c_int)
        def greet(self, who: Any, times: int) -> int:
            return len(self.name) * times

        @objc.method("made:", ctypes.c_int, ctypes.c_int)
        @classmethod
        def made(cls, number: int) -> int:
            return number + 1

    return Greeter


def test_the_selector_spells_a_name_too(greeter: Any) -> None:
    one = greeter.alloc().initWithName_("abc")
    assert one.greet("x", 2) == one.greet_times_("x", 2) == 6
    assert greeter.made(1) == greeter.made_(1) == 2


@pytest.mark.parametrize("name", ["greet", "greet_times_"])
def test_what_is_declared_is_overridden_by_either_name(mode: Mode, greeter: Any, name: str) -> None:
    g, objc = mode.gnustep, mode.objc
    body = {name: lambda self, who, times: times}
    louder = type(greeter)(f"Louder_{name}_{mode.name}", (greeter,), body)
    one = louder.alloc().initWithName_("abc")
    assert objc.send(one, "greet:times:", g.NSString.from_str("x"), 2) == 2
    assert one.greet("x", 2) == one.greet_times_("x", 2) == 2


def test_a_name_that_the_class_uses_otherwise_stays(mode: Mode) -> None:
    g, objc = mode.gnustep, mode.objc
    body = {"one": objc.method("do:", None, ctypes.c_int)(lambda self, x: None), "do_": lambda self: "plain"}
    assert type(g.NSObject)(f"Uses_{mode.name}", (g.NSObject,), body).new().do_() == "plain"
