"""Locales and terminals with another encoding than UTF-8, in which headers, modules and C's names are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.host import native_target
from tests import needs

pytestmark = pytest.mark.skipif(not native_target(), reason="locales as Linux has them")
C = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def run(folder: Path, words: list[str], **environment: str) -> subprocess.CompletedProcess[bytes]:
    """In a process of its own: the encodings are those that it starts with."""
    others = {name: value for name, value in os.environ.items() if name != "PYTHONIOENCODING"}
    ours = {**others, "PYTHONPATH": str(Path.cwd()), **environment}
    return subprocess.run(
        [sys.executable, "-m", "autogen", *words], cwd=folder, env=ours, capture_output=True
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A header and a folder with names beyond ASCII, and the module made of them."""
    inner = tmp_path / "inc dir" / "sub ü"
    inner.mkdir(parents=True)
    (inner / "x.h").write_text("int f(int);\n", encoding="utf-8")
    (inner.parent / "top.h").write_text('#include "sub ü/x.h"\nstruct ΔX { int a; };\n', encoding="utf-8")
    assert run(tmp_path, ["gen", "inc dir/top.h", "-o", "uni.py"]).returncode == 0
    return tmp_path


def test_a_module_is_the_same_whatever_the_locale(folder: Path) -> None:
    made = (folder / "uni.py").read_bytes()
    (folder / "uni.py").unlink()
    done = run(folder, ["gen", "inc dir/top.h", "-o", "uni.py"], **C)
    assert (done.returncode, b"internal" in done.stderr) == (0, False), done.stderr
    assert (folder / "uni.py").read_bytes() == made


def test_names_are_found_and_what_a_terminal_has_no_sign_for_is_escaped(folder: Path) -> None:
    done = run(folder, ["explain", "uni.py", "ΔX"], **C)
    assert done.returncode == 0, done.stderr
    assert "struct ΔX".encode() in done.stdout, (
        "what says no encoding has UTF-8, as with Python's own UTF-8 mode"
    )
    done = run(folder, ["list", "uni.py"], PYTHONIOENCODING="latin-1")
    assert done.returncode == 0, done.stderr
    assert rb"\u0394X" in done.stdout and b"sub \xfc/x.h" in done.stdout
    (folder / "other.h").write_text("struct ΔX { long a; };\n", encoding="utf-8")
    assert run(folder, ["gen", "other.h", "-o", "other.py"]).returncode == 0
    done = run(folder, ["diff", "uni.py", "other.py"], PYTHONIOENCODING="latin-1")
    assert (done.returncode, done.stderr) == (4, b"")


def test_compilers_list_what_has_such_names(folder: Path) -> None:
    needs.program("gcc")
    done = run(folder, ["verify", "uni.py", "--cc", "gcc"], **C)
    assert (done.returncode, done.stderr) == (0, b""), done.stderr
    assert b": same (1 records, 1 members, 1 functions" in done.stdout
