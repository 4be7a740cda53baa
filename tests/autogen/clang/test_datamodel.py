"""A target's scalars are those of its ABI, of a compiler for it, and of ctypes where it runs."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest

from autogen.clang import Request, Shape, data_model, datamodel, parse
from autogen.clang.datamodel import SPELLED, altered
from autogen.errors import HeaderError
from autogen.host import native_target
from tests.autogen.verify.samples import compiler

TARGETS = (
    *("x86_64-linux-gnu", "aarch64-linux-gnu", "i386-linux-gnu", "i686-linux-gnu", "riscv64-linux-gnu"),
    *("arm-linux-gnueabihf", "armv7-linux-gnueabihf", "x86_64-linux-gnux32", "s390x-linux-gnu"),
    *("x86_64-windows-msvc", "i686-windows-msvc", "x86_64-windows-gnu", "i686-windows-gnu"),
    *("arm64-apple-macos", "x86_64-apple-macos", "arm64-apple-macos14"),
)


@pytest.mark.parametrize(
    ("target", "name", "shape"),
    [  # the System V psABIs, the AAPCS, Microsoft's and Apple's ABIs
        ("x86_64-linux-gnu", "c_long", Shape(8, 8, "i")),
        ("x86_64-linux-gnu", "c_longdouble", Shape(16, 16, "f")),
        ("i386-linux-gnu", "c_void_p", Shape(4, 4, "p")),
        ("i386-linux-gnu", "c_longlong", Shape(8, 4, "i")),
        ("i386-linux-gnu", "c_double", Shape(8, 4, "f")),
        ("i386-linux-gnu", "c_longdouble", Shape(12, 4, "f")),
        ("arm-linux-gnueabihf", "c_long", Shape(4, 4, "i")),
        ("arm-linux-gnueabihf", "c_uint64", Shape(8, 8, "u")),
        ("arm-linux-gnueabihf", "c_longdouble", Shape(8, 8, "f")),
        ("armv7-linux-gnueabihf", "c_size_t", Shape(4, 4, "u")),
        ("x86_64-windows-msvc", "c_ulong", Shape(4, 4, "u")),
        ("x86_64-windows-msvc", "c_wchar", Shape(2, 2, "w")),
        ("i686-windows-msvc", "c_double", Shape(8, 8, "f")),
        ("i686-windows-msvc", "c_longdouble", Shape(8, 8, "f")),
        ("i686-windows-gnu", "c_longdouble", Shape(12, 4, "f")),
        ("arm64-apple-macos", "c_longdouble", Shape(8, 8, "f")),
        ("x86_64-apple-macos", "c_longdouble", Shape(16, 16, "f")),
    ],
)
def test_what_the_abi_says(target: str, name: str, shape: Shape) -> None:
    assert data_model(target)[name] == shape


@pytest.mark.parametrize("target", TARGETS)
def test_a_compiler_for_the_target_agrees_on_every_scalar(target: str, tmp_path: Path) -> None:
    clang = compiler("clang", target)
    lines = [
        f"struct {name} {{ char before; {SPELLED[name]} it; }};"
        f'_Static_assert(sizeof({SPELLED[name]}) == {shape.size}, "{name} size");'
        f'_Static_assert(__builtin_offsetof(struct {name}, it) == {shape.align}, "{name} alignment");'
        for name, shape in data_model(target).items()
        if name != "None"
    ]
    source = tmp_path / "scalars.c"
    source.write_text("\n".join(lines))
    assert clang.run(["-fsyntax-only", str(source)]) == (0, "")
    assert len(lines) == len(SPELLED) == 31


def test_ctypes_agrees_on_this_machine() -> None:
    if not native_target():
        pytest.skip("not on Linux: no target is this machine's")
    for name, shape in data_model(native_target()).items():
        ctype = getattr(ctypes, name, None)
        if ctype is not None:
            assert (ctypes.sizeof(ctype), ctypes.alignment(ctype)) == (shape.size, shape.align), name


def test_a_target_that_clang_does_not_know_is_an_error() -> None:
    with pytest.raises(HeaderError, match="abacus-linux-gnu"):
        data_model("abacus-linux-gnu")


@pytest.mark.parametrize(
    ("target", "argument"), [("riscv64-linux-gnu", "-march=rv32gc"), ("aarch64-linux-gnu", "-mbig-endian")]
)
def test_arguments_make_no_other_machine_of_the_target(target: str, argument: str) -> None:
    with pytest.raises(HeaderError, match="another machine"):
        parse(Request((), (), target, args=(argument,)))


@pytest.mark.parametrize("argument", ["-march=armv8-a", "-mthumb"])
def test_another_version_of_arm_is_no_other_machine(argument: str) -> None:
    parse(Request((), (), "armv7-linux-gnueabihf", args=(argument,)))


def test_clang_is_asked_once_wherever_headers_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of includes makes no scalar another one, unless something is read from it."""
    (tmp_path / "wide.h").write_text("#undef __WCHAR_TYPE__\n#define __WCHAR_TYPE__ unsigned short\n")
    folders = ("-iquote", "/a", f"-I{tmp_path}", "-isystem", "/c")
    short = {"c_wchar": "c_ushort"}
    assert altered("x86_64-linux-gnu", (*folders, "-fshort-wchar")) == short
    assert altered("x86_64-linux-gnu", (*folders, "-include", "wide.h")) == short
    monkeypatch.setattr(datamodel, "parse", None)
    assert altered("x86_64-linux-gnu", folders) == {}
    assert altered("x86_64-linux-gnu", ("-I/d", "-fshort-wchar")) == short
