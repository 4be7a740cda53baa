"""`autogen` and `python -m autogen`: the command line, imported where the signals that end it are already heard."""

from __future__ import annotations

import io
import os
import signal
import sys
from contextlib import suppress
from importlib.util import find_spec
from types import FrameType
from typing import NoReturn

from . import NEEDED

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
    _open_standard_streams()
    _in_utf8()
    interrupts: list[int] = []

    def end(number: int, _frame: FrameType | None) -> None:
        if interrupts:
            _leave(interrupts[0])
        interrupts.append(number)
        if sys.platform != "win32":
            signal.signal(signal.SIGALRM, lambda *_: _leave(number))
            signal.setitimer(signal.ITIMER_REAL, PATIENCE)
        raise Ended

    numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    ours = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]  # as nohup wants
    sys.unraisablehook = _unraisable
    try:
        for number in ours:
            signal.signal(number, end)
        if missing := [package for name, package in NEEDED.items() if find_spec(name) is None]:
            sys.stderr.write(
                f"autogen: {', '.join(missing)}: not installed here. The modules and their run time need nothing; for "
                "the commands, pip install autogen-ctypes\n"
            )
            os._exit(2)
        from .commands import main as run  # most of a short run is this import

        try:
            run()
            code: object = 0
        except SystemExit as stop:
            code = stop.code
        # Not through Python's own end, which takes a while, hears no signal any more and lets it kill the process.
        os._exit(_flushed(code if isinstance(code, int) else int(code is not None)))
    except (Ended, KeyboardInterrupt):
        with suppress(OSError):
            sys.stdout.flush()
        _leave(interrupts[0] if interrupts else signal.SIGINT)


def _unraisable(lost: sys.UnraisableHookArgs) -> None:
    """Show what a destructor or a callback raises, except for what a signal raised in it: the timer ends the run."""
    if lost.exc_type is not Ended:
        sys.__unraisablehook__(lost)


def _open_standard_streams() -> None:
    """Where a process was started without some of them, what is written there is lost, and goes into no file."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest free number, which is this one
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "r" if number == 0 else "w", closefd=False))


def _in_utf8() -> None:
    """Begin again in Python's UTF-8 mode where the locale has another encoding; what that cannot print is escaped.

    Headers, modules and C's names are UTF-8, and so are the paths that libclang gives back.
    """
    assert sys.stdout is not None
    if sys.getfilesystemencoding() != "utf-8" and os.name == "posix" and sys.executable:
        encoding = sys.stdout.encoding or "ascii"  # which says that nobody has told, as of the locale C
        printed = {"PYTHONIOENCODING": encoding} if encoding != "ascii" else {}
        words = [sys.executable, "-X", "utf8", *sys.orig_argv[1:]]
        os.execve(sys.executable, words, {**printed, **os.environ})
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _flushed(code: int) -> int:
    """The exit code, once all that was printed is written; another one where it cannot be."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return code or 1
    except OSError as error:
        if code != 2:  # else the command's own message has said it
            sys.stderr.write(f"autogen: standard output cannot be written ({error.strerror})\n")
        code = code or 1
    with suppress(OSError):
        sys.stderr.flush()
    return code


def _leave(number: int) -> NoReturn:
    """End the process now: no thread is joined, nothing that is registered for the end is called."""
    line = f"autogen: {_SIGNALS[signal.Signals(number).name]}; no module was left half-written\n"
    with suppress(OSError):
        os.write(2, line.encode())
    os._exit(128 + number)


if __name__ == "__main__":
    main()
