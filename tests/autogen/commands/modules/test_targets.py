"""`gen --target`: other machines' headers of the C library, pinned; a word where there are none, or no compiler."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autogen import host
from autogen.host import native_target
from autogen.produce import from_headers
from autogen.project import headers_of_tool
from autogen.sources import load_pins
from autogen.sources.libc import artifact, directories
from autogen.view import open_module
from tests.autogen.run import autogen

HEADER = """
#include <stdint.h>
#include <sys/types.h>
#include <time.h>
struct point { int64_t x; long y; size_t n; off_t o; time_t t; };
"""


def gen(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **environment}
    return autogen("gen", "geo.h", "-o", "geo.py", *words, folder=folder, environment=environment)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "geo.h").write_text(HEADER)
    return tmp_path


# As the C libraries of these systems have it: on 32 bits, musl has 64 for files and time, glibc unless asked has not.
@pytest.mark.network
@pytest.mark.parametrize(
    ("target", "places"),
    [
        ("aarch64-linux-gnu", {"x": 0, "y": 8, "n": 16, "o": 24, "t": 32}),
        ("riscv64-linux-gnu", {"x": 0, "y": 8, "n": 16, "o": 24, "t": 32}),
        ("i386-linux-gnu", {"x": 0, "y": 8, "n": 12, "o": 16, "t": 20}),
        ("arm-linux-gnueabihf", {"x": 0, "y": 8, "n": 12, "o": 16, "t": 20}),
        ("x86_64-linux-musl", {"x": 0, "y": 8, "n": 16, "o": 24, "t": 32}),
        ("i386-linux-musl", {"x": 0, "y": 8, "n": 12, "o": 16, "t": 24}),
        ("x86_64-windows-gnu", {"x": 0, "y": 8, "n": 16, "o": 24, "t": 32}),
        ("arm64-apple-macos", {"x": 0, "y": 8, "n": 16, "o": 24, "t": 32}),
    ],
)
def test_the_c_library_of_the_target(folder: Path, target: str, places: dict[str, int]) -> None:
    done = gen(folder, "--target", target)
    assert done.returncode == 0, done.stderr
    module = open_module(folder / "geo.py")
    members = module.view(target).declarations.records["point"].members
    assert {member.name: member.byte for member in members} == places
    assert module.file.source["artifact"] == "ziglang==0.17.1"


@pytest.mark.parametrize(
    ("target", "hint"),
    [
        ("x86-linux-gnu", "did you mean 'i386-linux-gnu'?"),
        ("RISCV64-linux-musl", "did you mean 'riscv64-linux-musl'?"),
        ("nonsense", "expected one of aarch64-linux-gnu, "),
    ],
)
def test_a_target_that_clang_does_not_have_fetches_nothing(folder: Path, target: str, hint: str) -> None:
    done = gen(folder, "--target", target, AUTOGEN_CACHE=str(folder / "cache"))
    assert done.returncode == 2 and "fetching" not in done.stderr
    assert f"--target {target}: clang has no such target; {hint}" in done.stderr
    assert not (folder / "cache").exists()


def test_where_none_is_known_it_is_said(folder: Path) -> None:
    done = gen(folder, "--target", "x86_64-windows-msvc")
    assert done.returncode == 2
    assert "no headers of a C library are known for x86_64-windows-msvc" in done.stderr
    assert "'sys/types.h' file not found" in done.stderr
    (folder / "geo.h").write_text("#include <stdint.h>\nstruct point { int64_t x; long y; };\n")
    assert gen(folder, "--target", "x86_64-windows-msvc").returncode == 0


def test_what_includes_nothing_fetches_nothing(folder: Path) -> None:
    (folder / "geo.h").write_text("struct point { long x; };\n")
    cache = folder / "cache"
    done = gen(folder, "--target", "aarch64-linux-gnu", AUTOGEN_CACHE=str(cache))
    assert done.returncode == 0 and "fetching" not in done.stderr
    assert not (cache / "archives").exists()


@pytest.mark.parametrize(
    "system, machine, compiled, target",
    [
        ("linux", "x86_64", "x86_64-redhat-linux", "x86_64-linux-gnu"),
        ("linux", "aarch64", "", "aarch64-linux-gnu"),
        ("darwin", "arm64", "arm64-apple-darwin24.1.0", "arm64-apple-macos"),
        ("win32", "AMD64", "", "x86_64-linux-gnu"),
    ],
)
def test_without_one_it_is_this_machine_s(
    system: str, machine: str, compiled: str, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setattr("platform.machine", lambda: machine)
    monkeypatch.setattr(host, "_machine", lambda: compiled)
    assert host.default_target() == target


@pytest.mark.skipif(sys.platform != "linux", reason="it is told that it is another Linux")
def test_which_machine_it_was_is_recorded(folder: Path) -> None:
    (folder / "geo.h").write_text("struct point { int x; };\n")
    elsewhere = (
        "import platform; platform.machine = lambda: 'aarch64'; from autogen.__main__ import main; main()"
    )
    words = (sys.executable, "-c", elsewhere, "gen", "geo.h", "-o", "geo.py")
    assert subprocess.run(words, cwd=folder).returncode == 0
    module = open_module(folder / "geo.py")
    assert [*module.file.targets] == ["aarch64-linux-gnu"]
    assert "--target aarch64-linux-gnu" in module.file.source["command"]


def test_each_target_s_system_is_the_system(tmp_path: Path) -> None:
    (tmp_path / "geo.h").write_text("#include <lib.h>\nstruct point { lib_t x; };\n")
    systems = {"x86_64-linux-gnu": (tmp_path / "one",), "aarch64-linux-gnu": (tmp_path / "two",)}
    for [folder] in systems.values():
        folder.mkdir()
        (folder / "lib.h").write_text("#include <other.h>\ntypedef int lib_t;\n")
        (folder / "other.h").touch()
    (tmp_path / "two/other.h").rename(tmp_path / "two/another.h")
    (tmp_path / "two/lib.h").write_text("#include <another.h>\ntypedef long lib_t;\n")
    product = from_headers([str(tmp_path / "geo.h")], name="geo", targets=[*systems], systems=systems)
    assert product.system == {"lib.h", "other.h", "another.h"}


def test_headers_of_ones_own_are_taken(folder: Path) -> None:
    usr = folder / "root/usr/include"
    usr.mkdir(parents=True)
    for name in ("stdint.h", "sys/types.h", "time.h"):
        (usr / name).parent.mkdir(exist_ok=True)
        (usr / name).write_text("typedef long long int64_t, off_t, time_t; typedef unsigned long size_t;\n")
    done = gen(folder, "--target", "aarch64-linux-gnu", "--", "--sysroot=root", "-nostdinc")
    assert "fetching" not in done.stderr and done.returncode == 0, done.stderr


def test_without_a_compiler_it_says_what_to_do(folder: Path) -> None:
    (folder / "geo.h").write_text("#include <stdlib.h>\n")
    done = gen(folder, PATH="/nowhere", CC="")
    assert done.returncode == 2
    assert "'stdlib.h' file not found" in done.stderr
    assert "no compiler here lists include directories" in done.stderr and "--target" in done.stderr


@pytest.mark.network
@pytest.mark.skipif(not native_target(), reason="Linux")
def test_without_a_compiler_a_target_has_pinned_headers(folder: Path) -> None:
    done = gen(folder, "--target", native_target(), PATH="/nowhere", CC="")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("library", ["gnu", "musl"])
@pytest.mark.parametrize("machine", ["x86_64", "aarch64", "i386", "arm", "riscv64"])
def test_each_linux_has_its_own_folders_first(machine: str, library: str) -> None:
    own, generic, _, kernel = directories(f"{machine}-linux-{library}")
    assert own.endswith(f"-linux-{library}") and "generic" in generic and kernel.endswith("any-linux-any")
    kept = artifact(f"{machine}-linux-{library}", load_pins(headers_of_tool() / "sources.toml"))
    assert kept.sha256 and own + "/" in kept.keep


@pytest.mark.parametrize("target", ["x86_64-windows-msvc", "x86_64-unknown-freebsd", "s390x-linux-gnu"])
def test_others_have_none(target: str) -> None:
    assert directories(target) == ()


@pytest.mark.network
def test_a_module_of_another_target_is_made_again_and_checked(folder: Path) -> None:
    assert gen(folder, "--target", "aarch64-linux-gnu").returncode == 0
    for command in (("check", "geo.py"), ("regen", "geo.py")):
        done = autogen(*command, folder=folder)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.network
@pytest.mark.needs("clang")
def test_a_module_of_another_target_is_verified_with_that_c_library(folder: Path) -> None:
    """musl's time_t has 64 bits on i386, which glibc's has not."""
    assert gen(folder, "--target", "i386-linux-musl").returncode == 0
    done = autogen("verify", "geo.py", "--target", "i386-linux-musl", folder=folder)
    assert done.returncode == 0 and "same" in done.stdout, done.stdout + done.stderr
