"""Ctrl-C while a command line is still being imported: `runtime`, `sqtt` and `decode` end alike."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass

INTERRUPTED = 130


@dataclass(frozen=True)
class _Ends:
    """Ends the process with one line. As a KeyboardInterrupt it would be a traceback, and end by the signal."""

    program: str

    def __call__(self, *_: object) -> None:
        os.write(2, f"{self.program}: interrupted; no file was left half-written\n".encode())
        os._exit(INTERRUPTED)


def early(program: str) -> None:
    """Let an interrupt end this process until `answered`, unless it is ignored or answered by somebody already."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _Ends(program))


def imported_as_command() -> bool:
    """Whether packages are being imported for `python -m`."""
    return sys.argv[:1] == ["-m"]


def answered() -> None:
    """From now on an interrupt is a KeyboardInterrupt, which the command line answers."""
    if isinstance(signal.getsignal(signal.SIGINT), _Ends):
        signal.signal(signal.SIGINT, signal.default_int_handler)
