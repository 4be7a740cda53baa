"""What a function says of itself: its name, its C prototype and where that is, its signature."""

from __future__ import annotations

import ctypes
import inspect
import pydoc
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import needs
from tests.autogen.conftest import Bind
from tests.autogen.run import autogen

HEADER = """\
typedef struct item item;
int draw(item *from, const char *name, void (*done)(int),
         unsigned char in, ...);
void class(void);
"""
SOURCE = (
    "int draw(item *f, const char *n, void (*d)(int), unsigned char i, ...) { return 0; } void class(void) {}"
)
LOOK = "import m, inspect; print(m.draw.__doc__); print(inspect.signature(m.draw)); print(m.class_.__doc__)"

SIGNATURE = (
    "(from_: _support.records.LP_item, name: ctypes.c_char_p, done: _support.records.CFunctionType, "
    "in_: ctypes.c_ubyte, /, *arguments, keep=None) -> ctypes.c_int"
)


def test_the_docstring_is_the_prototype_and_its_line(tmp_path: Path) -> None:
    header = tmp_path / "lib.h"
    header.write_text(HEADER)
    (tmp_path / "lib.c").write_text(f'#include "lib.h"\n{SOURCE}\n')
    library = tmp_path / "lib.so"
    subprocess.run(
        [needs.compiler(), "-w", "-shared", "-fPIC", "-o", library, tmp_path / "lib.c"],
        check=True,
        timeout=60,
    )
    assert autogen("gen", "lib.h", "-o", "m.py", "-l", library, folder=tmp_path).returncode == 0
    shown = subprocess.run(
        [sys.executable, "-c", LOOK], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    assert shown.stdout.splitlines() == [
        "int draw(struct item *from, const char *name, void (*done)(int), unsigned char in, ...); // lib.h:2",
        SIGNATURE,
        "void class(void); // lib.h:4",
    ]
    (tmp_path / "m.pyi").unlink()
    alone = subprocess.run(
        [sys.executable, "-c", LOOK], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    assert alone.stdout.splitlines()[0] == "int draw(item *, char *, void (*)(int), unsigned char, ...)"


@pytest.fixture
def m(built: Bind) -> Any:
    return built(HEADER, SOURCE).module


def test_its_name_is_pythons(m: Any) -> None:
    assert (m.draw.__name__, m.class_.__name__) == ("draw", "class_")


def test_help_shows_it(m: Any) -> None:
    assert "int draw(item *, char *, void (*)(int), unsigned char, ...)" in pydoc.render_doc(m.draw)


def test_argtypes_are_ctypes_own_types_and_can_be_set(m: Any) -> None:
    *_, callback, kind = m.draw.argtypes
    assert kind is ctypes.c_ubyte and m.draw.argtypes[1] is ctypes.c_char_p
    assert callback._argtypes_ == (ctypes.c_int,)
    m.draw.argtypes = [ctypes.c_int]
    assert m.draw.argtypes == [ctypes.c_int]
    assert list(inspect.signature(m.class_).parameters) == []
