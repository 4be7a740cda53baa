"""Which compilers are asked, and what is said where there are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.errors import AutogenError
from autogen.host import native_target
from autogen.verify.compiler.compilers import find
from tests.autogen.verify.samples import FOREIGN, compiler

linux = pytest.mark.skipif(not native_target(), reason="not on Linux")


def script(folder: Path, name: str, says: str) -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{says}'\necho '#define __STDC__ 1'\n")
    path.chmod(0o755)
    return path


@linux
def test_gcc_and_clang_are_asked_or_whichever_of_them_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}:/nowhere")
    script(tmp_path, "cc", "cc 1")
    assert [str(one) for one in find([], native_target())] == ["cc"]
    script(tmp_path, "gcc", "gcc 1")
    assert [str(one) for one in find([], native_target())] == ["gcc"]
    script(tmp_path, "clang", "clang version 1")
    assert [(str(one), one.clang, one.target) for one in find([], native_target())] == [
        ("gcc", False, ""),
        ("clang", True, ""),
    ]
    assert [(str(one), one.target) for one in find([], FOREIGN)] == [("clang", FOREIGN)]


@linux
def test_what_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(AutogenError, match="install gcc or clang"):
        find([], native_target())
    with pytest.raises(AutogenError, match=f"no compiler for {FOREIGN} is on PATH: install clang"):
        find([], FOREIGN)
    with pytest.raises(AutogenError, match="--cc nonesuch: there is no such program"):
        find(["nonesuch"], native_target())


@linux
def test_only_clang_compiles_for_another_machine(tmp_path: Path) -> None:
    gcc = script(tmp_path, "gcc", "gcc 1")
    with pytest.raises(
        AutogenError, match=f"compiles for {native_target()} only; give a clang for {FOREIGN}"
    ):
        find([str(gcc)], FOREIGN)


@linux
@pytest.mark.parametrize("does", ["exit 3", "exit 0", "echo true 1"])
def test_a_program_that_is_no_compiler(tmp_path: Path, does: str) -> None:
    other = tmp_path / "other"
    other.write_text(f"#!/bin/sh\n{does}\n")
    other.chmod(0o755)
    with pytest.raises(AutogenError, match="is no C compiler"):
        find([str(other)], native_target())


@pytest.mark.parametrize("name", ["gcc", "clang"])
def test_builtin_headers_are_the_compilers_own(name: str) -> None:
    folders = compiler(name).builtin_headers
    assert any((folder / "stdarg.h").is_file() for folder in folders)


def test_a_compiler_may_come_with_arguments() -> None:
    compiler("gcc")
    [one] = find(["gcc -m64"], native_target())
    assert (one.command, str(one)) == (("gcc", "-m64"), "gcc -m64")
