"""Ctrl-C and SIGTERM, also while a command line is still being imported: `runtime`, `sqtt` and `decode` end alike."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass
from typing import NoReturn

INTERRUPTED, TERMINATED = 130, 143
_WORDS = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}


class Terminated(BaseException):
    """SIGTERM asks the command to end. No KeyboardInterrupt: that is how a server ends well."""


@dataclass(frozen=True)
class _Ends:
    """Ends the process with one line. As an exception it would be a traceback, and end by the signal."""

    program: str

    def __call__(self, number: int, _frame: object) -> NoReturn:
        os.write(
            2, f"{self.program}: {_WORDS[signal.Signals(number)]}; no file was left half-written\n".encode()
        )
        os._exit(128 + number)


def early(program: str) -> None:
    """Let Ctrl-C and SIGTERM end this process until `answered`, unless they are ignored or answered already."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _Ends(program))
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _Ends(program))


def imported_as_command() -> bool:
    """Whether packages are being imported for `python -m`."""
    return sys.argv[:1] == ["-m"]


def answered() -> None:
    """From now on they are a KeyboardInterrupt and Terminated, which the command line answers."""
    if isinstance(signal.getsignal(signal.SIGINT), _Ends):
        signal.signal(signal.SIGINT, signal.default_int_handler)
    at_once = signal.getsignal(signal.SIGTERM)
    if isinstance(at_once, _Ends):

        def terminated(number: int, _frame: object) -> NoReturn:
            signal.signal(number, at_once)  # a second one does not wait for what the first makes tidy up
            raise Terminated

        signal.signal(signal.SIGTERM, terminated)
