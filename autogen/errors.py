"""Errors for people: each is one paragraph that says what is wrong and what to do about it."""

from __future__ import annotations


class AutogenError(Exception):
    """Base of what the commands print without a traceback."""


class HeaderError(AutogenError):
    """The headers do not parse; the message holds clang's diagnostics with their include stacks."""


class BindingError(AutogenError):
    """The manifest asks for something that the headers or the other bindings do not have."""
