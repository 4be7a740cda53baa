"""Headers that end clang, or never end: one message, one exit code, one binding."""

from __future__ import annotations

import os
import subprocess
import sys
import time
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
    found = ("clang crashed", "takes more than 200 MiB of memory", "goes on for ever at /dev/zero")
    assert any(words in run.stderr for words in found)


needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux says which file a process waits for")


@needs_linux
@pytest.mark.parametrize("writer", [False, True])
def test_an_included_fifo_is_named_at_once(tmp_path: Path, writer: bool) -> None:
    """Nobody opens it for writing, or somebody does and says nothing."""
    os.mkfifo(tmp_path / "pipe.h")
    (tmp_path / "a.h").write_text('#include "pipe.h"\nint f(int);\n')
    handle = os.open(tmp_path / "pipe.h", os.O_RDWR) if writer else None
    begin = time.monotonic()
    try:
        with pytest.raises(
            ReadingError,
            match=rf"\(parsing them for x86_64-linux-gnu\) stands still.* at {tmp_path}/pipe\.h, which is included: "
            "it is a FIFO",
        ):
            autogen.generate([str(tmp_path / "a.h")], name="a")
    finally:
        if handle is not None:
            os.close(handle)
    assert time.monotonic() - begin < children.IDLE / 2


@needs_linux
@pytest.mark.parametrize("bounds", [{}, {"AUTOGEN_MEGABYTES": "200"}], ids=["usual bounds", "200 MiB"])
@pytest.mark.parametrize("how", ["itself", "link"])
def test_an_included_device_is_named_at_once(tree: Tree, bounds: dict[str, str], how: str) -> None:
    if how == "link":
        (tree.root / "include" / "zero.h").symlink_to("/dev/zero")
    tree.header("a.h", f'#include "{"/dev/zero" if how == "itself" else "zero.h"}"\nint f(int);\n')
    begin = time.monotonic()
    run = tree.run("gen", "include/a.h", "-o", "a.py", **bounds)
    assert run.returncode == 2
    assert "at /dev/zero, which is included: it is a FIFO, a device" in run.stderr
    assert time.monotonic() - begin < children.IDLE / 2


@needs_linux
@pytest.mark.skipif(not os.access("/proc/kmsg", os.R_OK), reason="only root reads it")
def test_an_included_file_of_the_system_that_says_nothing_is_named_at_once(tree: Tree) -> None:
    tree.header("a.h", '#include "/proc/kmsg"\nint f(int);\n')
    run = tree.run("gen", "include/a.h", "-o", "a.py", AUTOGEN_SECONDS="20")
    assert run.returncode == 2
    assert "/proc/kmsg" in run.stderr


@pytest.mark.parametrize("path", ["/dev/null", "/proc/sys/kernel/ostype"])
def test_what_ends_but_is_no_file_is_refused_too(tree: Tree, path: str) -> None:
    if not Path(path).exists():
        pytest.skip(f"no {path} here")
    tree.header("a.h", f'#include "{path}"\nint f(int);\n')
    run = tree.run("gen", "include/a.h", "-o", "a.py")
    assert run.returncode == 2
    assert (
        f"the header {path}, which is included, is a device, a pipe or a file of the system's" in run.stderr
    )


@needs_linux
@pytest.mark.parametrize("kib", [122_000, 128_000, 132_000])
def test_want_of_memory_is_no_crash_of_clang_alone(tree: Tree, kib: int) -> None:
    """libclang is loaded, and gets no thread or no memory."""
    tree.header("a.h", "#include <stdio.h>\nint f(int);\n")
    command = f'ulimit -v {kib} && exec "$@"'
    words = [sys.executable, "-m", "autogen", "gen", "include/a.h", "-o", "a.py"]
    done = subprocess.run(
        ["sh", "-c", command, "sh", *words], cwd=tree.root, capture_output=True, text=True, timeout=60
    )
    if done.returncode:  # how much it takes is the machine's
        assert done.returncode == 2 and "ulimit -v" in done.stderr, done.stderr


def test_constant_expressions_that_take_for_ever(tree: Tree) -> None:
    """clang bounds the steps of each, but not their number."""
    loop = "constexpr int f(int n) { int s = 0; for (int i = 0; i < n; i++) s ^= i; return s; }\n"
    tree.header("a.hpp", loop + "".join(f"constexpr int v{n} = f({300_000 + n});\n" for n in range(2000)))
    run = tree.run("gen", "include/a.hpp", "-o", "a.py", AUTOGEN_SECONDS="2")
    assert run.returncode == 2
    assert "reading include/a.hpp (parsing them for x86_64-linux-gnu) takes more than 2 seconds" in run.stderr
    assert "AUTOGEN_SECONDS=4" in run.stderr
