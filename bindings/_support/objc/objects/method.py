"""Callables as methods: CPython's instance method, which ctypes functions are not by themselves."""

from __future__ import annotations

import ctypes

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def _instance_method() -> Any:
    try:
        make = ctypes.pythonapi.PyInstanceMethod_New
    except AttributeError:  # not CPython
        return lambda function: lambda *arguments, **named: function(*arguments, **named)
    make.restype, make.argtypes = ctypes.py_object, [ctypes.py_object]
    return make


# Makes a method of any callable, also of a ctypes function, without a Python frame between.
instance_method: Callable[[Any], Any] = _instance_method()
