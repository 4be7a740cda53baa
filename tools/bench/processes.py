"""Fresh processes: a Python child that measures itself, and any command measured from outside."""

from __future__ import annotations

import ast
import json
import marshal
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
CHILDREN = HERE / "children"
AUTOGEN = (sys.executable, "-m", "autogen")
_IGNORED = ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME")  # the first would time the source compiler


class ChildError(Exception):
    """A child failed; the message is the last line of what it said."""


@dataclass(frozen=True)
class Usage:
    """What a whole command took, its own children included. Seconds and MiB."""

    cpu: float
    wall: float
    peak: float


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment without what would change how Python caches or finds modules."""
    kept = {key: value for key, value in os.environ.items() if key not in _IGNORED}
    return {**kept, **(extra or {})}


def python(script: str, request: Mapping[str, Any]) -> Any:
    """The answer of one of the scripts in `children`, run without site-packages."""
    words = marshal.dumps(dict(request)).hex()
    command = [sys.executable, "-I", "-S", str(CHILDREN / script), words]
    run = subprocess.run(command, capture_output=True, text=True, env=environment(), check=False)
    if run.returncode:
        raise ChildError(last_line(run.stderr) or f"exit {run.returncode}")
    return ast.literal_eval(run.stdout)


def command(
    words: Sequence[str],
    extra: Mapping[str, str] | None = None,
    accepted: Sequence[int] = (0,),
    folder: Path | None = None,
) -> Usage:
    """Run a command to its end. A small launcher starts it, so that its peak is not this process's own."""
    launcher = [sys.executable, "-I", "-S", str(HERE / "launch.py"), *words]
    run = subprocess.run(
        launcher, capture_output=True, text=True, env=environment(extra), cwd=folder, check=False
    )
    code, cpu, wall, peak = json.loads(run.stdout)
    if code not in accepted:
        raise ChildError(last_line(run.stderr) or f"exit {code}")
    return Usage(cpu, wall, peak)


def last_line(text: str) -> str:
    """The last line with words in it: that of a traceback is its error."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""
