"""Programs of others: what they say, and that no bound is passed and nothing stays, whoever ends whom."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from autogen import programs
from autogen.programs import ProgramError, run
from tests.interrupts import interruptible

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="bounds are those of POSIX")
FOREVER = "sleep 1000 & echo $$ $! >$0; wait"  # with a helper of its own


def _run(*words: str, seconds: float = 10, headers: bool = False) -> subprocess.CompletedProcess[str]:
    return run(words, about="it", seconds=seconds, environment=dict(os.environ), headers=headers)


def _python(text: str) -> subprocess.CompletedProcess[str]:
    return _run(sys.executable, "-c", text)


def _state(process: int) -> str:
    """Z of one that ended and nobody waited for, nothing of one that is not there."""
    if sys.platform == "linux":  # a bare machine has no ps
        try:
            return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].strip()
        except (FileNotFoundError, ProcessLookupError):
            return ""
    return subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True).stdout


def _gone(processes: Sequence[int]) -> bool:
    for _ in range(3000):
        if all(_state(process)[:1] in ("", "Z") for process in processes):
            return True
        time.sleep(0.02)
    return False


def test_what_it_says_comes_back_with_its_code() -> None:
    done = _run("sh", "-c", 'echo out "$1"; echo err >&2; cat; exit 3', "sh", "two words; $x")
    assert (done.returncode, done.stdout, done.stderr) == (3, "out two words; $x\n", "err\n")


def test_one_that_is_not_there() -> None:
    with pytest.raises(FileNotFoundError):
        _run("nonesuch")


def _pids(path: Path) -> list[int]:
    """What FOREVER has written: of itself and of its helper; of neither as long as it has not begun."""
    text = path.read_text() if path.exists() else ""
    return [int(word) for word in text.split()] if text.endswith("\n") else []


def test_time_is_bounded_and_its_helpers_go_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second is over as soon as it has a helper."""
    pids = tmp_path / "pids"
    clock = SimpleNamespace(monotonic=lambda: 1.01 if _pids(pids) else 0.0)
    monkeypatch.setattr(programs, "time", clock)
    with pytest.raises(ProgramError, match=r"^it takes more than 1 seconds$"):
        _run("sh", "-c", FOREVER, str(pids), seconds=1)
    assert len(_pids(pids)) == 2 and _gone(_pids(pids))


def test_a_helper_that_it_leaves_behind_goes_too(tmp_path: Path) -> None:
    assert _run("sh", "-c", "sleep 1000 & echo $! >$0", str(tmp_path / "pid")).returncode == 0
    assert _gone([int((tmp_path / "pid").read_text())])


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_it_ends_with_whoever_started_it(tmp_path: Path, number: signal.Signals) -> None:
    text = f"""
import os
from autogen.programs import run
run(["sh", "-c", {FOREVER!r}, {str(tmp_path / "pids")!r}], about="it", seconds=100, environment=dict(os.environ))
"""
    with interruptible("-c", text, folder=Path(__file__).parents[2]) as starter:
        while not (pids := _pids(tmp_path / "pids")):
            time.sleep(0.02)
        starter.send_signal(number)
        starter.communicate()
    assert _gone(pids)


@on_linux
@pytest.mark.parametrize("step", [1 << 20, 1 << 30], ids=["little by little", "at one stroke"])
def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    monkeypatch.setenv("AUTOGEN_MEGABYTES", "100")
    with pytest.raises(
        ProgramError, match=r"^it takes more than 100 MiB of memory; .* AUTOGEN_MEGABYTES=200$"
    ):
        _python(f"held = [b'x' * {step} for _ in range(1000)]")


def test_what_it_says_and_writes_is_bounded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(programs, "OUTPUT", 1 << 16)
    with pytest.raises(ProgramError, match=r"^it says more than"):
        _run("sh", "-c", "while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done")
    monkeypatch.setattr(programs, "FILES", 1 << 16)
    _run("sh", "-c", "exec head -c 9999999 /dev/zero >$0", str(tmp_path / "file"))
    assert (tmp_path / "file").stat().st_size <= 2 << 16


@on_linux
@pytest.mark.parametrize("way", ["cat {}", "cat <{}", "exec head -c 1T {} >/dev/null", "cat & cat {}"])
@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_what_is_no_header_is_named(tmp_path: Path, way: str, kind: str) -> None:
    path = "/dev/zero" if kind == "device" else str(tmp_path / "pipe")
    os.mkfifo(tmp_path / "pipe")
    begun = time.monotonic()
    with pytest.raises(ProgramError, match=rf"^it stands still or goes on for ever at {path}: it is a FIFO"):
        _run("sh", "-c", way.format(path), headers=True)
    assert time.monotonic() - begun < 8
