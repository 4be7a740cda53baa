"""Type checkers that read code beside generated modules."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
Checker = Callable[[Path, str], dict[int, str]]
"""A folder with modules and the text of a file beside them -> the errors by line, several joined."""


def mypy_cache(folder: Path) -> Path:
    """What mypy knows of Python and of this tree since `make lint`, in a copy beside `folder`: from nothing it
    reads for as long as all the tests that ask it take together."""
    cache = folder.parent / "mypy"
    known = ROOT / ".mypy_cache"
    if not cache.exists() and known.exists():
        shutil.copytree(known, cache)
    return cache


def mypy(folder: Path, code: str) -> dict[int, str]:
    (folder / "use.py").write_text(code)
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(mypy_cache(folder)), "use.py"],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    errors: dict[int, str] = {}
    for text in run.stdout.splitlines():
        file, line, rest = text.split(":", 2) if text.count(":") > 1 else ("", "0", text)
        if "error:" in rest:
            errors[int(line)] = errors.get(int(line), "") + f"{file}: {rest}"
    assert run.returncode < 2, run.stdout + run.stderr
    return errors


def pyright(folder: Path, code: str) -> dict[int, str]:
    (folder / "use.py").write_text(code)
    return run_pyright(folder, ["use.py"])


def run_pyright(folder: Path, include: list[str]) -> dict[int, str]:
    """What pyright's strict mode says of files, in one process."""
    configuration = {
        "include": include,
        "extraPaths": [str(ROOT)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportPrivateUsage": False,  # ctypes._Pointer has no other name
        "reportUnusedExpression": False,  # README.md shows values as an interactive Python does
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(configuration))
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--project",
            str(folder),
            "--pythonpath",
            sys.executable,
            "--outputjson",
        ],
        cwd=folder,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},  # it would ask PyPI for a newer one
        capture_output=True,
        text=True,
    )
    if run.returncode > 1:
        pytest.skip(
            f"pyright does not run here (it needs Node's wheel for this machine): {run.stderr[-200:]}"
        )
    report = json.loads(run.stdout)
    assert report["summary"]["filesAnalyzed"], "pyright found no file"
    errors: dict[int, str] = {}
    for one in report["generalDiagnostics"]:
        line = one["range"]["start"]["line"] + 1
        errors[line] = errors.get(line, "") + f"{one['file']}: {one['message']}"
    return errors


@pytest.fixture(params=[mypy, pyright], ids=lambda checker: checker.__name__)
def checker(request: pytest.FixtureRequest) -> Checker:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def pyright_of() -> Callable[[Path, list[str]], dict[int, str]]:
    return run_pyright
