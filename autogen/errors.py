"""Errors for people: each is one paragraph that says what is wrong and what to do about it."""

from __future__ import annotations


class AutogenError(Exception):
    """Base of what the commands print without a traceback."""


class HeaderError(AutogenError):
    """The headers do not parse; the message holds clang's diagnostics with their include stacks."""


class BindingError(AutogenError):
    """The manifest asks for something that the headers or the other bindings do not have."""


class InternalError(AutogenError):
    """The generator contradicts itself: a defect of its own, for which nothing is written."""

    def __str__(self) -> str:
        return f"internal error: {super().__str__()}; nothing was written. Please report it with the header."
