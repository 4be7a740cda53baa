"""A crash of the code under test ends the run of the tests, which says where."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.lists
def test_a_run_ends_with_the_worker_that_crashed(tmp_path: Path) -> None:
    (tmp_path / "test_crash.py").write_text(
        "import ctypes\ndef test_it(): ctypes.string_at(0)\ndef test_b(): pass\n"
    )
    words = ["-m", "pytest", "-c", ROOT / "pyproject.toml", "--rootdir", tmp_path, "-p", "no:cacheprovider"]
    done = subprocess.run(
        [sys.executable, *words, "-n", "2", tmp_path], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 1 and "crashed while running 'test_crash.py::test_it'" in done.stdout, (
        done.stdout
    )
