"""Type checkers that read code beside generated modules."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
Errors = dict[int, str]
"""What is said of a file by line, several joined."""
Checked = Callable[[Path, Mapping[str, str]], dict[str, Errors]]
"""A folder with modules and the texts of files beside them, by name -> the errors of each."""


def mypy_cache(folder: Path) -> Path:
    """What mypy knows of Python and of this tree since `make lint`, in a copy beside `folder`: from nothing it
    reads for as long as all the tests that ask it take together."""
    cache = folder.parent / "mypy"
    known = ROOT / ".mypy_cache"
    if not cache.exists() and known.exists():
        shutil.copytree(known, cache)
    return cache


def mypy(folder: Path, code: str) -> Errors:
    return mypy_of(folder, {"use": code})["use"]


def pyright(folder: Path, code: str) -> Errors:
    return pyright_of(folder, {"use": code})["use"]


def mypy_of(folder: Path, texts: Mapping[str, str]) -> dict[str, Errors]:
    """What mypy's strict mode says of files, in one process."""
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--cache-dir",
            str(mypy_cache(folder)),
            *_written(folder, texts),
        ],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert run.returncode < 2, run.stdout + run.stderr
    found = []
    for text in run.stdout.splitlines():
        file, line, rest = text.split(":", 2) if text.count(":") > 1 else ("", "0", text)
        if "error:" in rest:
            found.append((file, int(line), rest))
    return _sorted(texts, found)


def pyright_of(folder: Path, texts: Mapping[str, str]) -> dict[str, Errors]:
    """What pyright's strict mode says of files, in one process."""
    configuration = {
        "include": _written(folder, texts),
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
    assert report["summary"]["filesAnalyzed"] == len(texts), "pyright did not find all files"
    diagnostics = report["generalDiagnostics"]
    return _sorted(
        texts, [(one["file"], one["range"]["start"]["line"] + 1, one["message"]) for one in diagnostics]
    )


def _written(folder: Path, texts: Mapping[str, str]) -> list[str]:
    for name, text in texts.items():
        (folder / f"{name}.py").write_text(text)
    return [f"{name}.py" for name in texts]


def _sorted(texts: Mapping[str, str], found: Iterable[tuple[str, int, str]]) -> dict[str, Errors]:
    """Errors by file; one in another file, a stub's own, is one of each file that uses it."""
    errors: dict[str, Errors] = {name: {} for name in texts}
    for file, line, message in found:
        stem = Path(file).stem if Path(file).suffix == ".py" else ""
        for name in [stem] if stem in errors else errors:
            errors[name][line] = errors[name].get(line, "") + f"{file}: {message}"
    return errors


@pytest.fixture(scope="module", params=[mypy_of, pyright_of], ids=["mypy", "pyright"])
def checked(request: pytest.FixtureRequest) -> Checked:
    return request.param  # type: ignore[no-any-return]
