"""Commands of the layers, run in the test's own process, or by a shell."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GONE = "import os; reader, writer = os.pipe(); os.close(reader); os.dup2(writer, 1); "
"""Python whose standard output nobody reads."""

Run = Callable[..., tuple[int, str, str]]


def runner(main: Callable[[list[str]], None], capsys: pytest.CaptureFixture[str]) -> Run:
    """What runs a command with arguments, and gives exit code, standard output and standard error."""

    def command(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as stopped:
            main([str(one) for one in arguments])
        out, err = capsys.readouterr()
        return int(stopped.value.code or 0), out, err

    return command


def shell(line: str, folder: Path, **environment: str) -> tuple[int, bytes, bytes]:
    """Exit code, standard output and standard error of a line of bash; `$python` is this one."""
    found = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}"],
        cwd=folder,
        capture_output=True,
        check=False,
        env={**os.environ, "python": sys.executable, "PYTHONPATH": str(ROOT), **environment},
    )
    return found.returncode, found.stdout, found.stderr
