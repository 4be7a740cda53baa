"""Bindings in a package: headers/gpu/NAME.toml is bindings.gpu.NAME, from regen to export."""

from __future__ import annotations

import subprocess
import sys

import pytest

from autogen.commands.shared import Bars
from tests.autogen.commands.conftest import Tree

TOP = """
about = "what a package's module declares, used outside of it"
headers = ["top.h"]
sources = ["own"]
links = { "regs.h" = "gpu.regs" }
"""
REGS = """
about = "registers"
headers = ["regs.h"]
sources = ["own"]
links = { "base.h" = "base" }
library = ["libnone.so.1"]
"""
CODE = """
import ctypes
from pkg import base, top
from pkg.gpu import more, regs
print(ctypes.sizeof(top.holder), top.holder._fields_[0][1] is regs.packet, regs.packet._fields_[0][1] is base.base)
print(regs.OP(3), more.MORE)
try:
    regs.start(None)
except OSError as error:
    print(type(error).__name__, "AUTOGEN_GPU_REGS_LIBRARY" in str(error))
"""
SAYS = "8 True True\n12 5\nLibraryError True\n"


@pytest.fixture
def package(tree: Tree) -> Tree:
    tree.header(
        "regs.h",
        '#include "base.h"\nstruct packet { struct base b; int op; };\n'
        "#define OP(n) ((n) << 2)\nint start(struct packet *p);\n",
    )
    tree.header("more.h", "#define MORE 5\n")
    tree.header("top.h", '#include "regs.h"\nstruct holder { struct packet p; };\n')
    (tree.root / "headers" / "gpu").mkdir()
    tree.manifest("gpu/regs", REGS)
    tree.manifest("gpu/more", 'about = "more"\nheaders = ["more.h"]\nsources = ["own"]\n')
    tree.manifest("top", TOP)
    run = tree.run("regen")
    assert run.returncode == 0, run.stderr
    return tree


def test_regen_makes_the_package(package: Tree) -> None:
    assert "from .._support import bindings as _bindings\n" in package.module("gpu/regs")
    assert "from headers/gpu/regs.toml" in package.module("gpu/regs")
    assert (package.root / "bindings/gpu/__init__.py").is_file()
    assert (package.root / "headers/locks/gpu.regs.lock").is_file()
    check = package.run("check")
    assert check.returncode == 0, check.stdout
    assert "gpu.regs: exact, same" in check.stdout


def test_the_name_of_a_package_stands_for_its_bindings(package: Tree) -> None:
    lines = package.run("regen", "gpu").stdout.splitlines()
    assert [line.partition(":")[0] for line in lines] == ["gpu.more", "gpu.regs"]
    for command in (["list", "gpu"], ["explain", "gpu.OP"]):
        run = package.run(*command)
        assert run.returncode == 2
        assert "'gpu' is a package; name one of gpu.more, gpu.regs" in run.stderr
    assert "did you mean 'gpu.regs'?" in package.run("regen", "gpu.reg").stderr


def test_list_and_explain(package: Tree) -> None:
    rows = [line.split()[0] for line in package.run("list").stdout.splitlines()]
    assert rows == ["base", "gpu.more", "gpu.regs", "top", "user"]
    assert "regs.h:3" in package.run("explain", "gpu.regs.OP").stdout
    assert "regs.h:3" in package.run("explain", "bindings.gpu.regs.OP").stdout


def test_export_makes_packages_too(package: Tree) -> None:
    run = package.run("export", "top", "gpu", "elsewhere/pkg")
    assert run.returncode == 0, run.stderr
    (package.root / "elsewhere/pkg/__init__.py").write_text("")
    words = [sys.executable, "-c", CODE]
    done = subprocess.run(words, cwd=package.root / "elsewhere", capture_output=True, text=True)
    assert done.stdout == SAYS, done.stderr


def test_the_stubs_find_each_other(package: Tree) -> None:
    assert package.run("export", "top", "gpu", "elsewhere/pkg").returncode == 0
    (package.root / "elsewhere/pkg/__init__.py").write_text("")
    (package.root / "elsewhere/use.py").write_text(
        "from pkg import base, top\nfrom pkg.gpu import regs\n"
        "packet: regs.packet = top.holder().p\nfirst: base.base = packet.b\nop: int = regs.OP(packet.op)\n"
    )
    words = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "use.py"]
    done = subprocess.run(words, cwd=package.root / "elsewhere", capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.needs("gcc")
def test_verify(package: Tree) -> None:
    assert (
        package.run("export", "top", "gpu", "bindings").returncode == 0
    )  # puts `_support` beside the modules
    (package.root / "bindings/__init__.py").write_text("")
    run = package.run("verify", "gpu", "top", "--cc", "gcc")
    assert run.returncode == 0, run.stdout + run.stderr
    assert [line.partition(":")[0] for line in run.stdout.splitlines()] == ["gpu.more", "gpu.regs", "top"]


def test_diff_reads_the_modules_that_types_come_from(package: Tree) -> None:
    assert package.run("export", "top", "old").returncode == 0
    package.header("base.h", "struct base { long a; };\n#define LIMIT 4\n")
    assert package.run("regen").returncode == 0
    assert package.run("export", "top", "new").returncode == 0
    found = package.run("diff", "old/gpu/regs.py", "new/gpu/regs.py")
    assert found.returncode == 4, found.stdout + found.stderr
    assert "packet" in found.stdout


def test_a_download_says_what_it_is_for(capsys: pytest.CaptureFixture[str]) -> None:
    with Bars(1, {"linux": "linux=6.12 (trixie), 152.8 MB, for gpu.regs"}) as bars:
        for done in (0, 10, 100):
            bars.fetching("fetch linux", done, 100)
        bars.fetching("unpack linux", 50, 100)
        bars.fetching("fetch other", 0, 100)
    assert capsys.readouterr().err == "fetching linux=6.12 (trixie), 152.8 MB, for gpu.regs\n"
