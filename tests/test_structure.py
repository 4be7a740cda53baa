"""What the contracts of import-linter do not say of the tree: where imports stand, how many files a folder has, what is
compiled anew."""

from __future__ import annotations

import ast
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import needs

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "bindings" / "_support" / "objc").rglob("*.py"))
FOLDERS = {
    path.parent
    for room in (
        "autogen",
        "batch",
        "bindings/_support",
        "decode",
        "runtime",
        "sqtt",
        "tools",
        "tests",
    )
    for path in (ROOT / room).rglob("*.py*")
    if path.is_file() and path.suffix != ".pyc"
}


def _in_functions(tree: ast.AST) -> Iterator[int]:
    """The lines of imports inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Import | ast.ImportFrom):
                    yield inner.lineno


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_an_import_inside_a_function_says_what_it_saves(path: Path) -> None:
    text = path.read_text()
    lines = text.splitlines()
    bare = [number for number in _in_functions(ast.parse(text)) if "  # " not in lines[number - 1]]
    assert bare == [], f"{path}: import at the top, or say behind it why not"


@pytest.mark.parametrize("folder", sorted(FOLDERS), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_folder_has_more_than_a_dozen_files(folder: Path) -> None:
    assert len([path for path in folder.iterdir() if path.suffix in (".py", ".pyi", ".c")]) <= 12


COMPILED = [
    path
    for module in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["ext-modules"]
    for path in (*module["sources"], *module.get("depends", ()))
]


@pytest.mark.parametrize("path", COMPILED)
def test_another_content_of_what_is_compiled_makes_the_environment_anew(path: str, tmp_path: Path) -> None:
    (tmp_path / "test").touch()
    command = [needs.program("make"), "--dry-run", f"VENV={tmp_path}", str(tmp_path / "test")]

    def what_runs(*options: str) -> str:
        return subprocess.run(
            [*command, *options], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout

    assert "pip install" not in what_runs()
    assert "--editable ." in what_runs(f"--what-if={path}")
