"""The command `autogen` as tests run it: a process of its own, which does not import it anew for each."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path


def autogen(
    *words: str | Path,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    cold: bool = False,
) -> subprocess.CompletedProcess[str]:
    """Run `autogen words…` in a folder, by default the current one.

    It runs in a fork of a process that has imported all commands, for the import is most of a run. `cold` is for what
    hangs on the process itself, such as its memory; where it is shown what an interpreter reads, a test starts one.
    """
    given = [str(word) for word in words]
    there, variables = folder or Path.cwd(), dict(os.environ if environment is None else environment)
    if sys.platform == "linux" and not cold:
        return forked(_warm(), variables, {"words": given}, there)
    return subprocess.run(
        [sys.executable, "-m", "autogen", *given],
        cwd=there,
        capture_output=True,
        text=True,
        timeout=300,
        env=variables,
    )


def forked(
    process: subprocess.Popen[str], environment: dict[str, str], what: Mapping[str, object], folder: Path
) -> subprocess.CompletedProcess[str]:
    """Have a warm process carry something out in a fork of it."""
    asked, answers = process.stdin, process.stdout
    assert asked is not None and answers is not None
    with tempfile.NamedTemporaryFile("r") as output, tempfile.NamedTemporaryFile("r") as errors:
        run = {**what, "folder": str(folder), "environment": environment}
        print(json.dumps({**run, "output": output.name, "errors": errors.name}), file=asked, flush=True)
        code = int(answers.readline())
        return subprocess.CompletedProcess([*what.values()], code, output.read(), errors.read())


@cache
def _warm() -> subprocess.Popen[str]:
    return warm(Path(__file__).parent / "commands" / "warm.py", {})


def warm(program: Path, environment: Mapping[str, str]) -> subprocess.Popen[str]:
    """A process to be forked, one for all tests; it ends with this one, whose end of the pipe is closed then."""
    return subprocess.Popen(
        [sys.executable, program],
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
