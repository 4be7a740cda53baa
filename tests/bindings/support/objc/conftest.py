"""A module bound to GNUstep by hand-written tables, in each dispatch mode, each with a run time of its own."""

from __future__ import annotations

import importlib
import os
import platform
import shutil
import subprocess
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import needs
from tests.bindings.support.objc.gnustep_tables import GNUSTEP, LIBRARY, MODES, PROBE_TABLES, Mode
from tests.bindings.support.tabled_modules import module_text
from tools.objc_shim import build_shim

SOURCES = Path(__file__).parent
SUPPORT = Path(__file__).resolve().parents[4] / "bindings" / "_support"


@pytest.fixture(scope="session")
def runtime_libraries() -> None:
    """Skips where the Objective-C libraries are missing."""
    needs.gnustep_libraries()


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory, runtime_libraries: None) -> Path:
    """A library with Apple's entry points over GCC's runtime."""
    if platform.machine() != "x86_64":
        pytest.skip("the shim with Apple's entry points is x86_64 assembly")
    needs.program("gcc")
    return build_shim(tmp_path_factory.mktemp("shim"))


@pytest.fixture(scope="session")
def apple(shim: Path) -> Path:
    """A runtime library that has what Apple's has, made of the shim and GCC's runtime."""
    library = shim.with_name("libapple.so")
    parts = [str(SOURCES / "apple.c"), str(shim.with_name("objc_shim.S")), "-l:libobjc.so.4"]
    _run(needs.program("gcc"), "-shared", "-fPIC", "-w", "-o", str(library), *parts)
    return library


@pytest.fixture(scope="session")
def probe_library(tmp_path_factory: pytest.TempPathFactory, runtime_libraries: None) -> Path:
    """The compiled class `Probe`."""
    gcc = needs.objective_c()
    library = tmp_path_factory.mktemp("probe") / "libprobe.so"
    flags = ["-fexceptions", "-fobjc-exceptions", "-fconstant-string-class=NSConstantString", "-DGNUSTEP"]
    flags += [
        "-D_NATIVE_OBJC_EXCEPTIONS",
        "-DGNUSTEP_BASE_LIBRARY=1",
        "-DGNU_RUNTIME=1",
        "-I/usr/include/GNUstep",
    ]
    libraries = [f"-l:{LIBRARY}", "-l:libobjc.so.4"]
    _run(gcc, "-shared", "-fPIC", "-w", *flags, "-o", str(library), str(SOURCES / "probe.m"), *libraries)
    return library


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert not done.returncode, done.stderr


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder on the import path, for packages with a copy of `_support`."""
    folder = tmp_path_factory.mktemp("objc")
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


def write_package(folder: Path, probe: str, library: bool = True) -> None:
    """A package with `_support` and the modules `gnustep` and `probe`; without a `library` all is ctypes."""
    left_out = ("__pycache__",) if library else ("__pycache__", "_guard.*")
    shutil.copytree(SUPPORT, folder / "_support", ignore=shutil.ignore_patterns(*left_out))
    (folder / "__init__.py").touch()
    (folder / "gnustep.py").write_text(module_text(**GNUSTEP))
    (folder / "probe.py").write_text(module_text(library=(probe,), **PROBE_TABLES))


@pytest.fixture(scope="session", params=MODES)
def mode(request: pytest.FixtureRequest, tree: Path, probe_library: Path) -> Mode:
    """The modules and the run time in one dispatch mode, with the library in C or without it.

    Where an install has no compiled library (the pure wheel), there is none in any mode: see `in_c`. Classes defined
    in Python need a name for each.
    """
    name = request.param
    package = f"objc_{name}"
    write_package(tree / package, str(probe_library), not name.endswith("_ctypes"))
    importlib.invalidate_caches()
    environment = {"AUTOGEN_OBJC_DISPATCH": "lookup"}
    if name.startswith("msgsend"):
        environment = {"AUTOGEN_OBJC_SHIM": str(request.getfixturevalue("shim"))}
    elif name == "apple":
        environment = {"AUTOGEN_OBJC_LIBRARY": str(request.getfixturevalue("apple"))}
    before = {key: os.environ.get(key) for key in environment}
    os.environ.update(environment)
    try:
        objc = importlib.import_module(f"{package}._support.objc")
        runtime = importlib.import_module(f"{package}._support.objc.native.runtime").runtime()
    finally:
        for key, value in before.items():
            os.environ.pop(key) if value is None else os.environ.__setitem__(key, value)
    assert runtime.msgsend == (not name.startswith("lookup"))
    modules = [importlib.import_module(f"{package}.{module}") for module in ("gnustep", "probe")]
    return types.SimpleNamespace(
        name=name,
        in_c=any((tree / package / "_support/objc/native").glob("_guard.*.*")),
        objc=objc,
        gnustep=modules[0],
        probe=modules[1],
        package=package,
        tree=tree,
        environment=environment,
    )


@pytest.fixture
def g(mode: Mode) -> Any:
    """The module `gnustep`."""
    return mode.gnustep


@pytest.fixture
def p(mode: Mode) -> Any:
    """The module `probe`."""
    return mode.probe


@pytest.fixture
def objc(mode: Mode) -> Any:
    """The run time, `_support.objc`."""
    return mode.objc


@pytest.fixture
def inside(mode: Mode) -> Any:
    """`inside("define")` is a module of the run time."""
    return lambda name: importlib.import_module(f"{mode.package}._support.objc.{name}")
