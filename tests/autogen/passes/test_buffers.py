"""Results that the manifest calls buffers come back as pointers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autogen.errors import BindingError
from autogen.model import Function, FunctionType, Location, Module, Pointer, Scalar
from autogen.passes import Options
from autogen.passes.buffers import buffers

CHAR = Scalar("c_char", 1, 1)
HERE = Location("h.h", 1)
DATA = Function("data", "get_data", HERE, FunctionType(Pointer(CHAR, const=True), ()), ())
NAME = replace(DATA, key="name", name="get_name")


def test_only_the_named_functions_change() -> None:
    module = buffers(Module((DATA, NAME)), Options(buffers=("*_data",)))
    results = {d.name: d.type.result for d in module.declarations if isinstance(d, Function)}
    assert results == {"get_data": Pointer(CHAR, const=True, raw=True), "get_name": Pointer(CHAR, const=True)}


def test_a_name_that_is_none_is_an_error() -> None:
    with pytest.raises(BindingError, match="nothing_like_it"):
        buffers(Module((DATA,)), Options(buffers=("nothing_like_it",)))
