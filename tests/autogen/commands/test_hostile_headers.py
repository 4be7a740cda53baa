"""Headers that end clang, or never end: one message, one exit code, one binding."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import autogen
from autogen import children
from autogen.children import ReadingError

from .conftest import Tree

# libclang recurses for each sign, and overflows its stack.
CRASH = f"int f(int);\n#define M {'- ' * 200_000}1\n"
CRASHED = "clang crashed (SIGSEGV) while reading {} (asking about them for x86_64-linux-gnu)"


@pytest.fixture
def hostile(tree: Tree) -> Tree:
    """A binding that crashes clang beside the good ones."""
    tree.header("crash.h", CRASH)
    tree.manifest("crash", 'about = "crash"\nheaders = ["crash.h"]\nsources = ["own"]\n')
    return tree


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_crash_costs_one_binding(hostile: Tree, jobs: str) -> None:
    run = hostile.run("regen", "--jobs", jobs)
    assert run.returncode == 2
    assert "crash: failed: " + CRASHED.format("crash (crash.h)") in run.stderr
    assert run.stdout.splitlines() == [
        "base: exact, written: 2 names, 0 skipped",
        "user: exact, written: 3 names, 0 skipped",
    ]
    assert sorted(hostile.modules) == ["base.py", "base.pyi", "user.py", "user.pyi"]
    check = hostile.run("check", "--jobs", jobs)
    assert check.returncode == 2
    assert "base: exact, same\n" in check.stdout and CRASHED.format("crash (crash.h)") in check.stdout


@pytest.mark.parametrize("words", [("list", "crash"), ("explain", "crash.f")])
def test_a_crash_ends_other_commands_with_its_message(hostile: Tree, words: tuple[str, ...]) -> None:
    run = hostile.run(*words)
    assert run.returncode == 2
    assert run.stderr.startswith("autogen: crash: " + CRASHED.format("crash (crash.h)"))


def test_verify_is_not_ended_by_clang(hostile: Tree) -> None:
    hostile.header("crash.h", "int f(int);\n")
    assert hostile.run("regen", "crash").returncode == 0
    hostile.header("crash.h", CRASH)
    run = hostile.run("verify", "crash")
    assert run.returncode == 2
    assert run.stderr.startswith("autogen: " + CRASHED.format("crash"))


def test_gen_says_it_and_writes_nothing(tree: Tree) -> None:
    tree.header("crash.h", CRASH)
    run = tree.run("gen", "include/crash.h", "-o", "crash.py")
    assert run.returncode == 2
    assert run.stderr.startswith("autogen: " + CRASHED.format("include/crash.h"))
    assert not (tree.root / "crash.py").exists()


def test_generate_raises_it(tmp_path: Path) -> None:
    (tmp_path / "crash.h").write_text(CRASH)
    with pytest.raises(ReadingError, match="clang crashed"):
        autogen.generate([str(tmp_path / "crash.h")], name="crash")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="POSIX has it")
def test_an_included_fifo_that_nobody_writes_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "IDLE", 1)
    os.mkfifo(tmp_path / "pipe.h")
    (tmp_path / "a.h").write_text('#include "pipe.h"\nint f(int);\n')
    with pytest.raises(
        ReadingError, match=r"a\.h \(parsing them for x86_64-linux-gnu\) stands still .* FIFO"
    ):
        autogen.generate([str(tmp_path / "a.h")], name="a")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="Unix has it")
def test_an_included_device_that_never_ends(tree: Tree) -> None:
    tree.header("a.h", '#include "/dev/zero"\nint f(int);\n')
    run = tree.run("gen", "include/a.h", "-o", "a.py", AUTOGEN_MEGABYTES="200", AUTOGEN_SECONDS="60")
    assert run.returncode == 2
    assert "clang crashed" in run.stderr or "takes more than 200 MiB of memory" in run.stderr


def test_constant_expressions_that_take_for_ever(tree: Tree) -> None:
    """clang bounds the steps of each, but not their number."""
    loop = "constexpr int f(int n) { int s = 0; for (int i = 0; i < n; i++) s ^= i; return s; }\n"
    tree.header("a.hpp", loop + "".join(f"constexpr int v{n} = f({300_000 + n});\n" for n in range(2000)))
    run = tree.run("gen", "include/a.hpp", "-o", "a.py", AUTOGEN_SECONDS="2")
    assert run.returncode == 2
    assert "reading include/a.hpp (parsing them for x86_64-linux-gnu) takes more than 2 seconds" in run.stderr
    assert "AUTOGEN_SECONDS=4" in run.stderr
