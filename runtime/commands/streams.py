"""The standard streams of a command line: they are there, and take whatever is printed."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper


def standard_streams() -> None:
    """Open those that the process was started without, and let no character be an error where it is printed.

    What is written to a stream that was closed is lost, and goes into no file that happens to get its number. A
    standard input that was closed stays None: nothing is no input.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(
                os.open(os.devnull, os.O_RDWR), True
            )  # the lowest free number, which is this one
        if number and getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "w", closefd=False))
    if isinstance(sys.stdout, TextIOWrapper):
        unicode = sys.stdout.encoding.lower().startswith(
            "utf"
        )  # lacks nothing but halves of names that are not text
        if not unicode or sys.stdout.errors == "strict":
            sys.stdout.reconfigure(errors="backslashreplace" if unicode else "replace")
