"""Modules made of tables written by hand, in a package that has a copy of `_support`."""

from __future__ import annotations

import importlib
import shutil
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests import needs
from tests.bindings.support.tabled_modules import NUMBERS, Build, Maker, compile_c, module_text

SUPPORT = Path(__file__).resolve().parents[3] / "bindings" / "_support"
PACKAGE = "tabled"


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of an importable package `tabled` with nothing but `_support` in it."""
    folder = tmp_path_factory.mktemp("tree") / PACKAGE
    shutil.copytree(SUPPORT, folder / "_support", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "__init__.py").touch()
    sys.path.insert(0, str(folder.parent))
    yield folder
    sys.path.remove(str(folder.parent))


@pytest.fixture
def make(package: Path) -> Iterator[Maker]:
    """`make(records=…, …)` writes a module as the generator does, imports it and returns it.

    Its name is `name`, or one that no other test has; what a test makes is gone after it.
    """
    result: list[str] = []

    def make(name: str = "", *, text: str = "", **tables: Any) -> ModuleType:
        name = name or f"m{next(NUMBERS)}"
        (package / f"{name}.py").write_text(text or module_text(**tables), encoding="utf-8")
        result.append(name)
        importlib.invalidate_caches()
        return importlib.import_module(f"{PACKAGE}.{name}")

    yield make
    for name in result:
        sys.modules.pop(f"{PACKAGE}.{name}", None)
        (package / f"{name}.py").unlink(missing_ok=True)


@pytest.fixture(scope="session")
def support(package: Path) -> Any:
    """The package's `_support`."""
    return importlib.import_module(f"{PACKAGE}._support")


@pytest.fixture(scope="session")
def gcc() -> str:
    """The C compiler to compare with."""
    return needs.program("gcc")


@pytest.fixture
def build(gcc: str, tmp_path: Path) -> Build:
    """`build(C text)` makes a shared library and returns its file."""

    def build(source: str) -> str:
        number = next(NUMBERS)
        (tmp_path / f"lib{number}.c").write_text(textwrap.dedent(source))
        library = tmp_path / f"lib{number}.so"
        compile_c(gcc, "-shared", "-fPIC", "-o", str(library), str(tmp_path / f"lib{number}.c"))
        return str(library)

    return build
