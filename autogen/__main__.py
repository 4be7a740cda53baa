"""`autogen` and `python -m autogen`: the command line, imported where the signals that end it are already heard."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from types import FrameType
from typing import NoReturn

PATIENCE = 0.7
"""Seconds that a run which is to end may take to tidy up; what is left then is for the next run to sweep."""
_SIGNALS = {"SIGINT": "interrupted", "SIGTERM": "terminated", "SIGHUP": "hung up"}


class Ended(BaseException):
    """A signal asks the run to end. Not a KeyboardInterrupt: only `main` is to answer it."""


def main() -> None:
    """Run the command line; a signal ends it within a second, with one line and 128 and its number as exit code.

    The exception that a signal raises can be lost (in a callback, in what collects garbage), and tidying up can take
    long: a timer ends the process then. A second signal ends it at once.
    """
    heard: list[int] = []

    def end(number: int, _frame: FrameType | None) -> None:
        if heard:
            _leave(heard[0])
        heard.append(number)
        if sys.platform != "win32":
            signal.signal(signal.SIGALRM, lambda *_: _leave(number))
            signal.setitimer(signal.ITIMER_REAL, PATIENCE)
        raise Ended

    numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    ours = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]  # as nohup wants
    try:
        try:
            for number in ours:
                signal.signal(number, end)
            from .commands import main as run  # most of a short run is this import

            run()
        finally:
            for number in ours:  # all is done, and an exception while Python ends would be printed
                signal.signal(number, lambda number, _frame: _leave(number))
    except (Ended, KeyboardInterrupt):
        with suppress(OSError):
            sys.stdout.flush()
        _leave(heard[0] if heard else signal.SIGINT)


def _leave(number: int) -> NoReturn:
    """End the process now: no thread is joined, nothing that is registered for the end is called."""
    line = f"autogen: {_SIGNALS[signal.Signals(number).name]}; no module was left half-written\n"
    with suppress(OSError):
        os.write(2, line.encode())
    os._exit(128 + number)


if __name__ == "__main__":
    main()
