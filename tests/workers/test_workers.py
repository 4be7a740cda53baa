"""A run: which tests are made for it, which its workers get, what they share, and that a crash of one ends it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from unittest.mock import MagicMock

import pytest

from tests.examples import telling
from tests.workers import shared
from tests.workers.distribution import Scheduling

ROOT = Path(__file__).parents[2]


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


EACH = """
import os
from pathlib import Path
import pytest
from tests.workers import shared

@pytest.mark.parametrize("number", range(8))
def test_each_has_it(number, tmp_path_factory):
    def make(folder):
        (folder / "made").write_text("whole")
        with Path(os.environ["MADE"]).open("a") as file:
            file.write("once\\n")
    assert (shared.once(tmp_path_factory, "it", make) / "made").read_text() == "whole"
"""


@pytest.mark.parametrize("workers", telling([0, 2], 2))
def test_the_workers_of_a_run_make_it_once(
    workers: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "test_each.py").write_text(EACH)
    monkeypatch.setenv("MADE", str(tmp_path / "log"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.delenv("PYTEST_XDIST_WORKER", raising=False)
    asked = f"-m pytest -q -p no:cacheprovider --rootdir . --basetemp base -n {workers} test_each.py".split()
    done = subprocess.run([sys.executable, *asked], cwd=tmp_path, capture_output=True, text=True)
    assert re.search(r"^8 passed", done.stdout, re.MULTILINE), done.stdout + done.stderr
    assert (tmp_path / "log").read_text() == "once\n"


def test_what_failed_half_way_is_made_anew(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> None:
    def fails(folder: Path) -> None:
        (folder / "half").touch()
        raise OSError("no space left")

    name = request.node.name
    with pytest.raises(OSError, match="no space"):
        shared.once(tmp_path_factory, name, fails)
    folder = shared.once(tmp_path_factory, name, lambda folder: (folder / "whole").touch())
    assert [path.name for path in folder.iterdir()] == ["whole"]


class Worker:
    """What the scheduler sends tests to."""

    shutting_down = False

    def __init__(self) -> None:
        self.got: list[int] = []
        self.gateway = MagicMock()

    def send_runtest_some(self, indices: list[int]) -> None:
        self.got += indices

    def shutdown(self) -> None:
        self.shutting_down = True


def test_workers_get_tests_of_a_file_and_forget_those_that_are_done() -> None:
    tests = [f"test_a.py::test_it[{n}]" for n in range(20)] + [
        f"test_b.py::test_it[{n}]@g" for n in range(20)
    ]
    workers = Worker(), Worker()
    config = MagicMock()
    config.getvalue.return_value = ["2*popen"]
    config.option.loadscopereorder = False
    scheduling = Scheduling(config, MagicMock(), together=8)
    for worker in workers:
        scheduling.add_node(worker)
        scheduling.add_node_collection(worker, tests)
    scheduling.schedule()
    assert [worker.got for worker in workers] == [[*range(8)], [*range(8, 16)]]
    for worker in workers:
        for number in tuple(worker.got):
            scheduling.mark_test_complete(worker, number)
    assert [worker.got for worker in workers] == [
        [*range(8), *range(16, 20)],
        [*range(8, 16), *range(20, 40)],
    ]
    assert [len(units) for units in scheduling.assigned_work.values()] == [1, 1]


def test_what_fixtures_have_in_turn_stays_in_order() -> None:
    """pytest orders tests by the parameters of the session's fixtures: a file comes back with the next one."""
    tests = [f"{file}::test_it[{mode}{n}]" for mode in "pq" for file in ("a.py", "b.py") for n in range(4)]
    worker, config = Worker(), MagicMock()
    config.getvalue.return_value = ["1*popen"]
    scheduling = Scheduling(config, MagicMock(), together=8)
    scheduling.add_node(worker)
    scheduling.add_node_collection(worker, tests)
    scheduling.schedule()
    for number in range(len(tests)):
        scheduling.mark_test_complete(worker, number)
    assert worker.got == [*range(16)] and not config.option.loadscopereorder


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
FILES = {
    "": "test_plain.py",
    "decode": "test_some.py",  # where what is long is of the lists
    "bindings": "test_cdef.py",  # which are of the lists
    "golden": "test_golden.py",  # which are long
    "tools": "test_dist.py",  # which take seconds
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Tests in the places that have marks, with the hooks of this suite."""
    for folder, name in FILES.items():
        path = tmp_path / "tests" / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TESTS)
    for name in ("tests/conftest.py", "tests/needs.py", "pyproject.toml"):
        (tmp_path / name).write_text((ROOT / name).read_text())
    return tmp_path


LEFT_OUT = ("not lists", "not network and not long and not lists")


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
