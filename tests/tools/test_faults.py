"""`python -m tools.faults`: a few of each kind of fault, and faults of its own that it must find."""

from __future__ import annotations

import random
import signal
import sys
from pathlib import Path

import pytest

from tools.faults import interrupts, tree
from tools.faults.__main__ import faults, main
from tools.faults.rows import Row

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform != "linux", reason="what a run leaves behind is looked up in /proc"),
]


@pytest.mark.parametrize("word", sorted({word for word, *_ in faults()} - {"forks"}))
def test_a_few_of_each_kind_show_nothing_bad(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--only", word, "--share", "0.04", "--seed", "7"])
    output = capsys.readouterr().out
    assert (code, ", 0 bad; python -m tools.faults --seed 7" in output) == (0, True), output


def test_it_sees_files_that_are_half_or_left_or_of_two_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that is killed by the tool's own hand, with a bad hand."""
    real = interrupts._end

    def clumsy(ground: tree.Tree, *rest: object, **more: object) -> None:
        real(ground, *rest, **more)  # type: ignore[arg-type]
        module = ground.root / "bindings/base.py"
        module.write_text(module.read_text()[:200])
        (ground.root / "bindings/.base.py.draft").write_text("")
        (ground.root / "headers/locks/user.lock").unlink()

    monkeypatch.setattr(interrupts, "_end", clumsy)
    row = interrupts.building(signal.SIGKILL, 1, random.Random(1))
    assert (row.half, row.left) == (1, 1)


def test_it_sees_a_process_that_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "_WRAPPED", Path(__file__).with_name("stays.py"))
    monkeypatch.setattr(interrupts, "_next", lambda *_: None)
    row = Row("x", tries=1)
    with tree.tree() as ground:
        started = ground.start("regen")
        started.ready()
        interrupts._end(ground, row, started, signal.SIGTERM, send=True)
        assert ground.alive(5) == []  # it was ended, which a busy machine takes a moment for
    assert (row.hung, row.wrong) == (2, 0)
