"""Programs that a test interrupts as Ctrl-C does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path


def _default() -> None:
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)


def interruptible(*words: str, folder: Path, **environment: str) -> subprocess.Popen[str]:
    """Start Python in a process group of its own, where signals end it.

    A shell starts what stands before `&` with SIGINT ignored, nohup starts it with SIGHUP ignored, and children
    inherit that.
    """
    return subprocess.Popen(
        [sys.executable, *words],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_default,
        env={**os.environ, **environment},
    )
