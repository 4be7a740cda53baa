"""Processes of a batch end with the one that began them, however that ends."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from tests.interrupts import interruptible

_RUN = """
import os, sys, time
from pathlib import Path

def work(task):
    here = Path(sys.argv[1])
    (here / f"{os.getpid()}.pid").touch()
    half = here / f"{task}.half"
    half.touch()
    try:
        time.sleep(60)
    finally:
        half.unlink()

if __name__ == "__main__":
    import click
    import decode.commands
    from batch import spread
    from runtime.commands.interrupts import early

    @click.command("batch")
    def command():
        list(spread(work, None, range(4), jobs=2))

    early("decode")
    decode.commands.cli.get_command = lambda context, name: command
    decode.commands.main(["batch"])
"""


def alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        (signal.SIGKILL, -9, ""),
        (signal.SIGTERM, 143, "decode: terminated; no file was left half-written\n"),
        (signal.SIGINT, 130, "decode: interrupted; no file was left half-written\n"),
    ],
    ids=lambda value: value.name if isinstance(value, signal.Signals) else "",
)
def test_workers_end_with_their_parent_and_leave_nothing_half_written(
    tmp_path: Path, number: signal.Signals, code: int, words: str
) -> None:
    script = tmp_path / "script.py"
    script.write_text(_RUN)
    root = str(Path(__file__).parents[2])
    with interruptible(str(script), str(tmp_path), folder=tmp_path, PYTHONPATH=root) as run:
        until = time.monotonic() + 60
        while len(list(tmp_path.glob("*.half"))) < 2 and time.monotonic() < until:
            time.sleep(0.05)
        workers = [int(one.stem) for one in tmp_path.glob("*.pid")]
        assert len(workers) == 2
        os.kill(run.pid, number)
        run.wait(timeout=30)
        until = time.monotonic() + 10
        while any(map(alive, workers)) and time.monotonic() < until:
            time.sleep(0.05)
        left = [one for one in workers if alive(one)]
        for one in left:
            os.kill(one, signal.SIGKILL)
        out, err = run.communicate(timeout=30)
    assert not left
    assert (run.returncode, out, err.partition("decode: ")[1] + err.partition("decode: ")[2]) == (
        code,
        "",
        words,
    )
    assert "Traceback" not in err and not list(tmp_path.glob("*.half"))
