"""What a class in Python cannot be made of is said where it is written, and leaves nothing behind."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode


def named_do(self: Any) -> None:
    pass


named_do.__name__ = "do"


@pytest.mark.parametrize("what", ["a class", "its name", "a number"])
def test_only_protocols_are_adopted(mode: Mode, what: str) -> None:
    g = mode.gnustep
    adopted = {"a class": g.NSString, "its name": "NSCopying", "a number": 5}[what]
    name = f"Adopts_{what.replace(' ', '_')}_{mode.name}"
    with pytest.raises(TypeError, match=r"protocols=… takes protocols of a generated module, not "):
        type(g.NSObject)(name, (g.NSObject,), {}, protocols=(adopted,))
    assert type(g.NSObject)(name, (g.NSObject,), {}).new().description()  # the name is free


def test_there_is_one_superclass(mode: Mode) -> None:
    g = mode.gnustep
    with pytest.raises(TypeError, match="a class of Objective-C has one superclass, NSString or NSArray"):
        type(g.NSObject)(f"Both_{mode.name}", (g.NSString, g.NSArray), {})


def test_a_protocol_alone_will_do(mode: Mode) -> None:
    g = mode.gnustep
    cls = type(g.NSObject)(f"AdoptsOne_{mode.name}", (g.NSObject,), {}, protocols=g.NSCopying)
    assert cls.new().conformsToProtocol_(g.NSCopying)


@pytest.mark.parametrize("kind", [int, str, "no such type", 5])
def test_types_are_those_of_c(mode: Mode, kind: Any) -> None:
    g, objc = mode.gnustep, mode.objc
    for types in ((kind,), (None, kind)):
        selector = "do:" if len(types) > 1 else "do"
        with pytest.raises((TypeError, NameError), match=rf"{selector}.* (no type|knows no)"):
            type(g.NSObject)(
                f"Typed_{mode.name}",
                (g.NSObject,),
                {"do": objc.method(selector, *types)(lambda *given: None)},
            )
    with pytest.raises((TypeError, NameError), match=r"size.* (no type|knows no)"):
        type(g.NSObject)(f"Typed_{mode.name}", (g.NSObject,), {"size": objc.property(kind)})


def test_a_declaration_says_its_selector(mode: Mode) -> None:
    objc = mode.objc
    with pytest.raises(TypeError, match=r'objc.method takes a selector: @objc.method\("do"\)'):
        objc.method(named_do)
    with pytest.raises(TypeError, match="'a:b' is no selector: what comes after a colon ends with one"):
        objc.method("a:b", None, ctypes.c_int)
    with pytest.raises(TypeError, match="'a:' takes 1 argument, 2 types given"):
        objc.method("a:", None, ctypes.c_int, ctypes.c_int)


def test_what_is_declared_is_a_function(mode: Mode) -> None:
    g, objc = mode.gnustep, mode.objc
    for value in (staticmethod(lambda: 3), property(lambda self: 3), 5):
        with pytest.raises(TypeError, match="'do' declares a function, or a classmethod, not "):
            type(g.NSObject)(f"Declares_{mode.name}", (g.NSObject,), {"do": objc.method("do")(value)})


def test_an_override_has_the_types_of_what_it_overrides(mode: Mode) -> None:
    g, objc = mode.gnustep, mode.objc
    with pytest.raises(TypeError, match=r"'description' returns an? .*\bNSObject"):
        body = {"text": objc.method("description", ctypes.c_int)(lambda self: 3)}
        type(g.NSObject)(f"Overrides_{mode.name}", (g.NSObject,), body)
    body = {"text": objc.method("description", objc.Object)(lambda self: g.NSString.from_str("same"))}
    assert str(type(g.NSObject)(f"Overrides_{mode.name}", (g.NSObject,), body).new()) == "same"


@pytest.mark.parametrize("name", ["__init__", "__new__", "__del__"])
def test_objective_c_makes_and_ends_objects(mode: Mode, name: str) -> None:
    g = mode.gnustep
    with pytest.raises(TypeError, match=f"in place of {name} write init, dealloc"):
        type(g.NSObject)(f"Made_{mode.name}", (g.NSObject,), {name: lambda self: None})


def test_calling_a_class_makes_no_object(g: Any) -> None:
    assert not g.NSObject()
    for given in (("text",), (5,), (g.NSObject.new(),)):
        with pytest.raises(
            TypeError, match=r"NSString\(\) is nil, and takes nothing: an object is what NSString.new"
        ):
            g.NSString(*given)
    with pytest.raises(TypeError, match="is nil, and takes nothing"):
        g.NSString(length=5)


async def waiting(*arguments: Any) -> None:
    pass


async def many(*arguments: Any) -> Any:
    yield 1


def stepwise(*arguments: Any) -> Any:
    yield 1


@pytest.mark.parametrize("function", [waiting, many, stepwise])
def test_objective_c_does_not_wait(mode: Mode, function: Any) -> None:
    g, objc = mode.gnustep, mode.objc
    name = f"Waits_{function.__name__}_{mode.name}"
    output = "has a yield" if function is stepwise else "is an async def, and Objective-C awaits nothing"
    for body in ({"description": function}, {"go": objc.method("go:", None, g.NSString)(function)}):
        with pytest.raises(TypeError, match=f"'(description|go:)' {output}"):
            type(g.NSObject)(name, (g.NSObject,), body)
    type(g.NSObject)(name, (g.NSObject,), {"a_name_of_python": function})


def test_a_block_is_no_async_def(mode: Mode) -> None:
    g = mode.gnustep
    with pytest.raises(TypeError, match="the result is a coroutine, and Objective-C awaits nothing"):
        g.NSArray.from_list([1]).enumerateObjectsUsingBlock_(waiting)
    g.NSArray.from_list([1]).enumerateObjectsUsingBlock_(lambda *given: "another result is not looked at")
