"""The commands where another project has put something in their place, or where what they need is not installed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

from autogen import NEEDED
from tests.interrupts import interruptible

ROOT = Path(__file__).parents[1]


def run(*first: Path | str, words: tuple[str, ...], cwd: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(map(str, (*first, ROOT)))
    return subprocess.run(
        [sys.executable, "-P", *words],
        cwd=cwd,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )


def distribution(folder: Path, name: str, *packages: str) -> None:
    """What pip leaves of a package that it has installed."""
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "top_level.txt").write_text("\n".join(packages))


def test_ctrl_c_before_anything_is_imported_says_nothing(tmp_path: Path) -> None:
    early = "import os, signal, ctypes_autogen as c\nc.foreign = lambda: os.kill(os.getpid(), signal.SIGINT)\nc.main()"
    with interruptible("-c", early, folder=tmp_path, PYTHONPATH=str(ROOT)) as run:
        assert run.communicate() == ("", "") and run.returncode == -signal.SIGINT


def test_a_package_autogen_of_another_project_is_named(tmp_path: Path) -> None:
    (tmp_path / "autogen").mkdir()
    (tmp_path / "autogen/__init__.py").write_text("raise ImportError('no model was chosen')\n")
    distribution(tmp_path, "some-agents", "autogen")
    done = run(tmp_path, words=("-m", "ctypes_autogen", "list"), cwd=tmp_path)
    assert done.returncode == 2 and done.stdout == ""
    assert "is that of some-agents, which has nothing to do with this command" in done.stderr
    assert "pip install autogen-ctypes into one of its own" in done.stderr


def test_a_clang_of_another_package_is_named(tmp_path: Path) -> None:
    import clang.cindex

    own = Path(clang.cindex.__file__)
    text = own.read_text()
    shutil.copytree(own.parent, tmp_path / "clang", ignore=shutil.ignore_patterns("native"))
    head, _, rest = text.partition("    library_path = ")
    (tmp_path / "clang/cindex.py").write_text(f"{head}    library_path = None{rest[rest.index(chr(10)) :]}")
    distribution(tmp_path, "clang", "clang")
    (tmp_path / "geo.h").write_text("int one;\n")
    done = run(tmp_path, words=("-m", "autogen", "gen", "geo.h", "-o", "geo.py"), cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert "clang/cindex.py with libclang of its choice is not what autogen reads headers with" in done.stderr
    assert "clang installs one too" in done.stderr and "--force-reinstall libclang==18.1.1" in done.stderr
    assert not (tmp_path / "geo.py").exists()
    (tmp_path / "clang/cindex.py").unlink()
    done = run(tmp_path, words=("-m", "autogen", "gen", "geo.h", "-o", "geo.py"), cwd=tmp_path)
    assert done.returncode == 2 and "that Python finds here is not libclang's" in done.stderr, done.stderr


def test_a_later_pycparser_is_named(tmp_path: Path) -> None:
    import pycparser

    shutil.copytree(Path(pycparser.__file__).parent, tmp_path / "pycparser")
    init = tmp_path / "pycparser/__init__.py"
    init.write_text(
        init.read_text().replace(f'__version__ = "{pycparser.__version__}"', '__version__ = "3.12"')
    )
    (tmp_path / "geo.h").write_text("int one;\n")
    for words in (("gen", "geo.h", "-o", "geo.py"), ("cdef", "kfd")):
        done = run(tmp_path, words=("-m", "autogen", *words), cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, ""), done.stderr
        assert done.stderr.startswith("autogen: pycparser 3.12 builds C otherwise"), done.stderr
        assert 'pip install "pycparser<3.1"' in done.stderr


def test_what_is_not_installed_is_named(tmp_path: Path) -> None:
    done = run(words=("-S", "-m", "autogen", "list"), cwd=tmp_path)
    assert done.returncode == 2
    assert "libclang" in done.stderr and "pip install autogen-ctypes" in done.stderr


def test_all_that_is_declared_is_looked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = {Requirement(one).name for one in project["dependencies"]}
    assert {*NEEDED.values()} == declared - {"backports.zstd"}  # Python 3.14 has its own


def test_only_libclang_is_of_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    exact = [one for one in map(Requirement, project["dependencies"]) if "==" in str(one.specifier)]
    assert [one.name for one in exact] == ["libclang"]


def test_the_version_says_what_decides_the_bytes(tmp_path: Path) -> None:
    output = run(words=("-m", "autogen", "--version", "-v"), cwd=tmp_path).stdout
    assert "libclang 18.1.1: this version exactly" in output and "jinja2" in output
