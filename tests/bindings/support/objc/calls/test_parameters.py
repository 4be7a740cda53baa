"""How many arguments a method or a function takes, and what they are called, is what Python's own functions say."""

from __future__ import annotations

import ctypes
import inspect
from typing import Any

import pytest


@pytest.mark.parametrize(
    "call, output",
    [
        (lambda g, text: text.length(1), r"length\(\) takes 1 positional argument but 2 were given"),
        (lambda g, text: text.isEqual_(), r"isEqual:\(\) missing 1 required positional argument: '\w+'"),
        (lambda g, text: text.isEqual_(text, text), r"isEqual:\(\) takes 2 positional arguments but 3 "),
        (lambda g, text: text.isEqual_(what=text), r"isEqual:\(\) got an unexpected keyword argument 'what'"),
        (lambda g, text: text.substringWithRange_(1, 2), r"substringWithRange:\(\) takes 2 positional .* 3 "),
        (
            lambda g, text: text.substringWithRange_(),
            r"substringWithRange:\(\) missing 1 required positional argument: 'range'",
        ),
        (
            lambda g, text: g.NSMutableString.string(text),
            r"string\(\) takes 0 positional arguments but 1 was given",
        ),
        (
            lambda g, text: g.NSStringFromClass(g.NSObject, 1),
            r"NSStringFromClass\(\) takes 1 positional .* 2 ",
        ),
        (lambda g, text: g.NSStringFromRange(), r"NSStringFromRange\(\) missing 1 .*'range'"),
        (lambda g, text: g.NSStringFromRange(g.NSRange(1, 2), 3, 4), r"NSStringFromRange\(\) takes 1 .* 3 "),
        (
            lambda g, text: g.NSJSONSerialization.JSONObjectWithData_options_error_(text),
            r"JSONObjectWithData:options:error:\(\) missing 1 .*: 'options'",
        ),
    ],
)
def test_another_number_of_arguments(g: Any, call: Any, output: str) -> None:
    with pytest.raises(TypeError, match=output):
        call(g, g.NSString.from_str("text"))


def test_what_inspect_says(g: Any, objc: Any) -> None:
    text = g.NSString.from_str("text")
    for method, parameters in {
        text.length: "()",
        text.isEqualToString_: "(other)",
        text.substringWithRange_: "(range)",
        text.characterAtIndex_: "(index)",
        g.NSMutableString.string: "()",
        g.NSString.stringWithFormat_: "(format, *arguments)",
        g.NSJSONSerialization.JSONObjectWithData_options_error_: "(data, options)",
        g.NSStringFromRange: "(range)",
        objc.super_(g.NSString, text).length: "()",
    }.items():
        assert str(inspect.signature(method)) == parameters, method.__doc__
        assert method.__doc__.startswith(("- ", "+ ")) and "--" not in method.__doc__


def test_names_that_python_has_too(p: Any) -> None:
    """Two parameters of one name, or one that is called as the receiver is: each can be given by its place."""
    probe = p.Probe.new()
    assert str(inspect.signature(probe.mixed_x_o_y_t_)).count(",") == 4
    assert len(inspect.signature(probe.floats________).parameters) == 8
    assert ctypes.sizeof(probe.triple_(1)) == 24
