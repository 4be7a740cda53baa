"""Errors for people: each is one paragraph that says what is wrong and what to do about it."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SHOWN = 8  # calls of a traceback, the innermost


class AutogenError(Exception):
    """Base of what the commands print without a traceback."""


class HeaderError(AutogenError):
    """The headers do not parse; the message holds clang's diagnostics with their include stacks."""


class BindingError(AutogenError):
    """The manifest asks for something that the headers or the other bindings do not have."""


class InternalError(AutogenError):
    """A defect of the generator's own, for which nothing is written; its message asks for a report."""

    def __str__(self) -> str:
        return (
            f"internal error: {super().__str__()}\nNothing was written. This is a defect of autogen: please report it "
            "to those you have autogen from, with these lines and, if you can, the header."
        )


@contextmanager
def doing(what: str) -> Iterator[None]:
    """Note on an exception that nobody expected what was done: "reading struct point (geo.h:3)"."""
    try:
        yield
    except AutogenError:
        raise
    except Exception as error:
        error.add_note(what)
        raise


def internal(error: Exception) -> InternalError:
    """An exception that nobody expected as one for people: what it is, what was done (its notes), and where."""
    if isinstance(error, InternalError):
        return error
    summary = f"{type(error).__name__}: {error}".rstrip(": ")
    doing = [f"  while {note}" for note in getattr(error, "__notes__", ())]
    calls = traceback.extract_tb(error.__traceback__)[-_SHOWN:]
    where = [f"  at {'/'.join(Path(one.filename).parts[-3:])}:{one.lineno} in {one.name}" for one in calls]
    return InternalError("\n".join([summary, *doing, *where]))
