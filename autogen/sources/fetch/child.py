"""Run a registry's client as a child process that can be watched, stopped and timed out, and that ends with us."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from autogen.programs import end
from autogen.sources.errors import SourceError, Stopped, Unavailable
from autogen.sources.fetch import bound

PATIENCE = 90.0
"""Seconds without a new byte after which a client is taken for hung."""

SLACK = 1 << 24
"""Bytes that a download may take besides the pinned size: clients have files of their own."""

_BOUND = [sys.executable, "-I", "-S", bound.__file__] if os.name == "posix" else []


@dataclass(frozen=True)
class Finished:
    """How a program ended, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        """All that it wrote."""
        return self.out + self.err


@dataclass(frozen=True)
class Job:
    """What a fetcher works with: a folder of its own, a flag that says stop, an ear for its progress."""

    workspace: Path
    stop: threading.Event
    report: Callable[[int], None] = lambda done: None
    most: int | None = None
    """Bytes that the workspace may hold, whatever a server sends; None if nobody knows."""

    def run(self, argv: Sequence[str], env: Mapping[str, str] | None = None) -> Finished:
        """Run to the end, reporting how the workspace grows. FileNotFoundError if there is no such program.

        The child leads a process group of its own, so that its helpers die with it when we stop, or are killed.
        """
        if shutil.which(argv[0]) is None:
            raise FileNotFoundError(argv[0])
        reading, writing = os.pipe()  # nothing is written: it ends when we do
        process = subprocess.Popen(
            [*_BOUND, *argv],
            env={**os.environ, "LC_ALL": "C", **(env or {})},
            stdin=reading if _BOUND else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
        size, since = -1, time.monotonic()
        try:
            os.close(reading)
            while True:
                if self.stop.is_set():
                    raise Stopped
                try:
                    out, err = process.communicate(timeout=0.1)
                    return Finished(process.returncode, out, err)
                except subprocess.TimeoutExpired:
                    grown = size_of(self.workspace)
                    self.check(grown)
                    self.report(grown)
                if grown != size:
                    size, since = grown, time.monotonic()
                elif time.monotonic() - since > PATIENCE:
                    name = Path(argv[0]).name
                    raise Unavailable(f"{name} made no progress for {PATIENCE:.0f} seconds; try again later.")
        finally:
            kill(process)
            os.close(writing)

    def check(self, size: int) -> None:
        """Raise SourceError if the workspace, or a file that will be in it, has become too large."""
        if self.most is not None and size > self.most:
            raise SourceError(
                f"more than {self.most:,} bytes were sent, which is more than the pin's size allows; nothing was "
                "kept. Check the pin's `bytes`, and the mirror or index that was asked."
            )


def kill(process: subprocess.Popen[str]) -> None:
    """End the child and its helpers, and wait until they are gone."""
    end(process)
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


def size_of(folder: Path) -> int:
    """Bytes in all files below `folder`, as far as they stand still."""
    total = 0
    for parent, _, files in os.walk(folder):
        for name in files:
            with suppress(OSError):
                total += Path(parent, name).lstat().st_size
    return total
