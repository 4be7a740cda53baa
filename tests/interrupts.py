"""Programs that a test interrupts as Ctrl-C does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path


def interruptible(*words: str, folder: Path, **environment: str) -> subprocess.Popen[str]:
    """Start Python in a process group of its own, where SIGINT interrupts.

    A shell starts what stands before `&` with the signal ignored, and children inherit that.
    """
    return subprocess.Popen(
        [sys.executable, *words],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        env={**os.environ, **environment},
    )
