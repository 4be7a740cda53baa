"""What a run leaves out by its marks is not even made: the tests are those that the marks alone would leave."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TESTS = """
import pytest
def test_short(): pass
@pytest.mark.long
def test_long(): pass
@pytest.mark.network
def test_network(): pass
@pytest.mark.lists
@pytest.mark.parametrize("number", range(3))
def test_lists(number): pass
@pytest.mark.parametrize("kind", ["short", pytest.param("long", marks=pytest.mark.long)])
class TestClass:
    def test_in_it(self, kind): pass
"""
FILES = (
    "tests/test_plain.py",
    "tests/decode/test_video.py",  # where what is long is of the lists
    "tests/bindings/test_cdef.py",  # which are of the lists
    "tests/golden/test_golden.py",  # which are long
    "tests/tools/test_dist.py",  # which take seconds
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Tests in the places that have marks, with the hooks of this suite."""
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TESTS)
    for name in ("tests/conftest.py", "tests/needs.py", "pyproject.toml"):
        (tmp_path / name).write_text((ROOT / name).read_text())
    return tmp_path


LEFT_OUT = ("not lists", "not network and not long")


@pytest.fixture
def collected(tree: Path) -> dict[str, list[str]]:
    """What is collected for an expression of marks, each line of it: the tests, and how many were made and left out."""
    asked = [*LEFT_OUT, *(f"({marks})" for marks in LEFT_OUT)]  # no hook reads those in parentheses
    code = (
        "import pytest, sys\nfor marks in sys.argv[1:]: print('marks', marks); pytest.main([*WORDS, marks])"
    )
    words = ["-o", "addopts=--import-mode=importlib", "-p", "no:cacheprovider", "-q", "--collect-only", "-m"]
    done = subprocess.run(
        [sys.executable, "-c", f"WORDS = {words}\n{code}", *asked],
        cwd=tree,
        env={"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    of = {part.partition("\n")[0]: part.splitlines() for part in done.stdout.split("marks ")}
    assert of.keys() >= {*asked}, done
    return of


def test_it_is_what_the_marks_alone_would_leave(collected: dict[str, list[str]]) -> None:
    for marks in LEFT_OUT:
        tests = [line for line in collected[marks] if "::" in line]
        assert tests and tests == [line for line in collected[f"({marks})"] if "::" in line]
        # Made and then left out: the parameter with a mark of its own, in each of two files.
        assert "(2 deselected)" in collected[marks][-1], collected[marks][-1]
