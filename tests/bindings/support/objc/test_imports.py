"""The floors of the run time: modules import each other at the top, where the contracts see all of it at a glance."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[4] / "bindings" / "_support" / "objc"
FILES = sorted(FOLDER.rglob("*.py"))


def _in_functions(tree: ast.AST) -> Iterator[int]:
    """The lines of imports inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Import | ast.ImportFrom):
                    yield inner.lineno


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_an_import_inside_a_function_says_what_it_saves(path: Path) -> None:
    lines = path.read_text().splitlines()
    bare = [
        number for number in _in_functions(ast.parse(path.read_text())) if "  # " not in lines[number - 1]
    ]
    assert bare == [], f"{path}: import at the top, or say behind it why not"


def test_no_room_is_crowded() -> None:
    rooms = {path.parent for path in FILES}
    assert max(len(list(room.glob("*.py"))) for room in rooms) <= 12
