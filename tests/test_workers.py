"""Workers of a run: a crash of one ends it, and says where; what they share is made once, by whoever asks first."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import shared

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


EACH = """
import os
from pathlib import Path
import pytest
from tests import shared

@pytest.mark.parametrize("number", range(8))
def test_each_has_it(number, tmp_path_factory):
    def make(folder):
        (folder / "made").write_text("whole")
        with Path(os.environ["MADE"]).open("a") as file:
            file.write("once\\n")
    assert (shared.once(tmp_path_factory, "it", make) / "made").read_text() == "whole"
"""


@pytest.mark.parametrize("workers", [0, 2])
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
