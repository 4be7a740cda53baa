"""The Pythons that the modules promise to work on, as far as this machine has them: on PATH, or kept by pyenv."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

MINORS = (11, 12, 13, 14)


def every() -> list[Any]:
    """A parameter for each: its path, the Python that runs the tests first; a skipped one for each that is missing.

    Of the others all but the newest are for the lists.
    """
    found = [pytest.param(sys.executable, id=f"3.{sys.version_info.minor}")]
    others = {minor: find(minor) for minor in MINORS if minor != sys.version_info.minor}
    there = [minor for minor, path in others.items() if path]
    for minor, path in others.items():
        marks = [] if path else [pytest.mark.skip(reason=f"needs Python 3.{minor}, on PATH or kept by pyenv")]
        if path and minor != there[-1]:
            marks = [pytest.mark.lists]
        found.append(pytest.param(path, id=f"3.{minor}", marks=marks))
    return found


@functools.cache
def find(minor: int) -> str | None:
    """The path of Python 3.`minor`; None if there is none that runs.

    What pyenv keeps comes before its shim on PATH, which takes ten times as long to start.
    """
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    places = [*sorted(kept.glob(f"3.{minor}.*/bin/python3.{minor}")), shutil.which(f"python3.{minor}")]
    return next((str(path) for path in places if path and _runs(str(path))), None)


def _runs(path: str) -> bool:
    """A shim of pyenv is there for Pythons that are not chosen, and only says so."""
    return subprocess.run([path, "-c", ""], capture_output=True).returncode == 0
