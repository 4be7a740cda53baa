"""The running library as a witness: why encodings may differ, and what is said of a library that is not there."""

from __future__ import annotations

import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

from autogen.modulefile import read
from autogen.verify.objc.messages import (
    BLOCK,
    BOOL,
    ENUM,
    NAME,
    listen,
    why,
)
from autogen.view import FileModule

GNUSTEP = "libgnustep-base.so.1.28"


@pytest.mark.parametrize(
    ("header", "library", "reasons"),
    [
        ("@24@0:8i16", "@28@0:8i24", set()),
        ("r*16@0:8", "*16@0:8", set()),
        ("v24@0:8i16", "v24@0:8I16", {ENUM}),
        ("v24@0:8^i16", "v24@0:8^I16", {ENUM}),
        ("v24@0:8@?16", "v24@0:8^{?=^vii^?}16", {BLOCK}),
        ("v24@0:8*16", "v24@0:8^C16", {BOOL}),
        ("@32@0:8[1{__va_list_tag=II^v^v}]24", "@32@0:8[1{?=II^v^v}]24", {NAME}),
        ("i24@0:8@?16", "I24@0:8^{?=^vii^?}16", {ENUM, BLOCK}),
        ("v24@0:8i16", "v24@0:8q16", None),
        ("v24@0:8@16", "v24@0:8^{?=^vii^?}16", None),
        ("v24@0:8@16", "v32@0:8@16@24", None),
        ("{_NSRange=QQ}16@0:8", "{_NSRange=QQQ}16@0:8", None),
        ("{_NSRange=QQ}16@0:8", "{_NSPoint=QQ}16@0:8", None),
        ("v24@0:8[2i]16", "v24@0:8[3i]16", None),
        ("@16@0:8", "w", None),
    ],
)
def test_why_encodings_differ(header: str, library: str, reasons: set[str] | None) -> None:
    assert why(header, library) == reasons


def module(library: str) -> FileModule:
    text = f'__getattr__, __dir__ = _bindings(globals(), classes="", target="t", library=({library!r},))\n'
    return FileModule(read(text), path=Path("gone.py"))


def test_a_library_that_is_not_here_is_no_difference(tmp_path: Path) -> None:
    output = listen(module("libnosuchthing.so.9"), {("class", "NSObject"): {"- init": "@16@0:8"}}, tmp_path)
    assert output.differences == []
    assert output.missing


@pytest.fixture
def gnustep() -> FileModule:
    if sys.platform != "linux" or find_library("objc") is None:
        pytest.skip("no Objective-C runtime is here")
    if not any(Path(folder, GNUSTEP).exists() for folder in ("/usr/lib", "/lib", "/usr/local/lib")):
        pytest.skip(f"{GNUSTEP} is not here")
    return module(GNUSTEP)


def test_what_a_library_has_and_has_not(gnustep: FileModule, tmp_path: Path) -> None:
    methods = {
        ("class", "NSObject"): {"- init": "@16@0:8", "+ alloc": "@16@0:8", "- nothing": "v16@0:8"},
        ("class", "NSString"): {"- length": "i16@0:8", "- dataUsingEncoding:": "@20@0:8i16"},
        ("class", "NSNothing"): {"- init": "@16@0:8"},
        ("protocol", "NSCopying"): {"- copyWithZone:": "@24@0:8^v16"},
    }
    output = listen(gnustep, methods, tmp_path)
    assert (output.library, output.missing) == (GNUSTEP, "")
    assert dict(output.counts) == {"method": 6, "present": 4, "equal": 2, "explained": 1}
    assert [(d.name, d.module, d.compiler) for d in output.differences] == [
        ("-[NSString length]", "i16@0:8", "Q16@0:8")
    ]
    assert output.explained == {ENUM: 1}
    assert output.classes == ["NSNothing"]
    assert output.absent == ["-[NSObject nothing]"]
