"""Ctrl-C or SIGTERM at any time ends a command line with one line, and 130 or 143."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interrupts import interruptible

_RUN = """
import os, runpy, signal, sys

class At:
    def find_spec(self, name, path=None, target=None):
        if name == "{module}":
            os.kill(os.getpid(), signal.{name})

sys.meta_path.insert(0, At())
sys.argv = ["-m", "--help"]  # as they are while python -m imports the package
runpy.run_module("{program}", run_name="__main__", alter_sys=True)
"""


@pytest.mark.parametrize(
    ("program", "module"),
    [
        ("runtime", "runtime.amd.models"),
        ("runtime", "click"),
        ("decode", "decode.video"),
        ("decode", "decode.commands"),
        ("sqtt", "sqtt.commands"),
        ("sqtt", "click"),
    ],
)
@pytest.mark.parametrize(
    ("name", "words", "status"), [("SIGINT", "interrupted", 130), ("SIGTERM", "terminated", 143)]
)
def test_a_signal_while_modules_are_imported_is_one_line(
    tmp_path: Path, program: str, module: str, name: str, words: str, status: int
) -> None:
    root = str(Path(__file__).parents[3])
    code = _RUN.format(program=program, module=module, name=name)
    with interruptible("-c", code, folder=tmp_path, PYTHONPATH=root) as run:
        out, err = run.communicate(timeout=60)
    assert (out, err) == ("", f"{program}: {words}; no file was left half-written\n")
    assert run.returncode == status


def test_an_interrupt_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    code = """
import signal
from runtime.commands.interrupts import answered, early
signal.signal(signal.SIGINT, signal.SIG_IGN)
early("x")
answered()
print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN)
signal.signal(signal.SIGINT, signal.default_int_handler)
early("x")
answered()
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
"""
    with interruptible("-c", code, folder=tmp_path, PYTHONPATH=str(Path(__file__).parents[3])) as run:
        assert run.communicate(timeout=60) == ("True\nTrue\n", "")
