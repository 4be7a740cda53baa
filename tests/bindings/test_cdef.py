"""Every binding as cffi has it: the size of each record and the place of each member are the module's."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from autogen.cdef import cdef
from autogen.host import native_target
from autogen.passes.names import c_identifier, c_member
from autogen.project import find as find_project
from autogen.view import View, open_module
from autogen.view.model import tag
from tests.autogen.cdef.test_cdef import left_out, load

PROJECT = find_project(Path(__file__))
NATIVE = native_target()
# Bindings whose records all reach cffi, with members that are bytes or nothing there.
WHOLE = ("kfd", "io_uring", "hip", "libclang", "llvm", "hsa")


def view(name: str) -> View:
    return open_module(PROJECT.module_path(name)).view(NATIVE)


@functools.cache
def text(*names: str) -> str:
    return cdef({name: view(name) for name in names})


@pytest.mark.parametrize("name", [n for n, one in PROJECT.bindings.items() if NATIVE in one.targets])
def test_records_and_values_are_the_modules(name: str) -> None:
    of, ffi, missing = view(name), load(text(name)), left_out(text(name))
    lib = ffi.dlopen(None)
    compared = 0
    for record in of.declarations.records.values():
        spelled = f"{record.kind} {tag(of, record)}"
        if record.size is None or record.name in of.promoted or spelled in missing:
            continue
        assert ffi.sizeof(spelled) == record.size, spelled
        fields = dict(ffi.typeof(spelled).fields)
        for place in of.places(record):
            member = c_member(place.name)
            if f"{spelled}.{member}" in missing and member not in fields:
                continue
            if place.bits is None:
                assert ffi.offsetof(spelled, member) * 8 == place.offset, (spelled, member)
            elif member in fields:
                found = fields[member]
                assert (found.offset * 8 + found.bitshift, found.bitsize) == (place.offset, place.bits), (
                    member
                )
        compared += 1
    for constant, value in of.values.items():
        if isinstance(value, int) and c_identifier(constant) not in missing:
            assert getattr(lib, c_identifier(constant)) == value, constant
    lost = [name for name in missing if name.startswith(("struct ", "union ")) and "." not in name]
    assert name not in WHOLE or not lost or all("no bytes" in missing[one] for one in lost)
    assert compared or all(one.size is None for one in of.declarations.records.values())
