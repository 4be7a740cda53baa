"""What the live tests share: skipping by Debian package, child processes, and the list of unbound functions.

A file says what it needs with `pytestmark = pytest.mark.needs("libva2", "libva.so.2")`; the test that is
skipped then names the package. Known defects of a module are strict `xfail`s: a repaired module fails them,
and the mark goes.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs(package, library): skip unless the library can be loaded")


def needs(package: str, library: str) -> None:
    """Skip the test, naming the Debian package, if the library cannot be loaded."""
    try:
        ctypes.CDLL(library)
    except OSError as error:
        pytest.skip(f"needs Debian package {package}: {error}")


@pytest.fixture(autouse=True)
def _needed(request: pytest.FixtureRequest) -> None:
    for mark in request.node.iter_markers("needs"):
        needs(*mark.args)


Child = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def child() -> Child:
    """Runs Python code in a process of its own, with `environment` on top of the caller's."""

    def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
        clean = {key: value for key, value in os.environ.items() if not key.startswith("AUTOGEN_")}
        path = os.pathsep.join(filter(None, (str(ROOT), clean.get("PYTHONPATH"))))
        return subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            timeout=60,
            env={**clean, "PYTHONPATH": path, **environment},
            check=False,
        )

    return run


@pytest.fixture
def unbound() -> Callable[[ModuleType], set[str]]:
    """Names the functions of a module that the loaded library does not export."""

    def names(module: ModuleType) -> set[str]:
        functions: dict[str, Any] = {}
        for name in dir(module):
            value = getattr(module, name)
            if hasattr(value, "argtypes") and not isinstance(value, type):
                functions[name] = value
        found = {name for name, value in functions.items() if not isinstance(value, ctypes._CFuncPtr)}
        assert len(functions) > len(found), f"nothing of {module.__name__} is bound: is its library the right one?"
        return found

    return names
