"""Records by value: argument, result, callback; what is passed wrong is found, and what kills the process too."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.host import native_target
from autogen.produce import from_headers
from autogen.verify.compiler.subject import Subject
from autogen.verify.module.calls import Called, call
from autogen.view import open_module
from tests.autogen.verify.samples import compiler, write_module

HEADER = """
struct small { short a; unsigned b : 3; int c : 5; };
struct floats { float x, y, z; };
struct mixed { double d; int i; };
struct nested { struct small s; struct { float f; char c; }; };
struct large { long l[5]; };
struct quads { long double l[2]; };
struct flags { _Bool a; _Bool b : 1; char c[3]; };
typedef struct { char c; double d; } nameless;
union either { int i; float f; };
struct __attribute__((packed)) tight { char c; double d; };
struct twice { struct large a, b; };
struct empty {};
struct later;
"""


@pytest.fixture(params=["gcc", "clang"])
def cc(request: pytest.FixtureRequest) -> str:
    compiler(request.param)
    return str(request.param)


def called(cc: str, folder: Path, change: tuple[str, str] | None = None) -> Called:
    """What comes of calls through a module of the header, its text changed."""
    (folder / "header.h").write_text(HEADER)
    product = from_headers(
        [str(folder / "header.h")], name="sample", targets=(native_target(),), in_package=True
    )
    text = product.text
    if change:
        assert text.count(change[0]) == 1, f"{change[0]!r} must stand once in {text}"
        text = text.replace(*change)
    subject = Subject("sample", '#include "header.h"\n', (folder,), (), (), bool, product.model)
    return call(open_module(write_module(folder, text)), subject, compiler(cc), folder)


def test_every_record_goes_there_and_back(cc: str, tmp_path: Path) -> None:
    found = called(cc, tmp_path)
    assert found.differences == []
    assert found.notes == []
    assert found.passed >= 3 * 8  # every way of every record but the packed one, an older Python's unions, …


@pytest.mark.skipif(not native_target().startswith("x86_64"), reason="registers of x86-64")
def test_a_member_in_the_wrong_registers_is_found(cc: str, tmp_path: Path) -> None:
    found = called(cc, tmp_path, ("  d: c_double @ 0\n", "  d: c_longlong @ 0\n"))
    assert "mixed by value, argument" in {f"{d.name} {d.what}" for d in found.differences}


def test_a_call_that_kills_the_process_is_found_and_costs_no_other(cc: str, tmp_path: Path) -> None:
    """Where C has a record in memory, a pointer is written through; here it is what an `int` leaves in its place."""
    right = called(cc, tmp_path)
    dead = (
        "twice: struct, 80 bytes\n  a: large @ 0\n  b: large @ 40",
        "twice: struct, 4 bytes\n  a: c_int @ 0",
    )
    found = called(cc, tmp_path, dead)
    assert {d.name for d in found.differences} == {"twice"}
    assert found.passed >= right.passed - 3
