"""The errors that generated modules raise; each message says what was tried and what helps."""

from __future__ import annotations


class LibraryError(OSError):
    """No library of a generated module could be loaded, at the call that needed it."""


class SymbolError(LibraryError):
    """The library was loaded, but has no such function or variable (an older or a newer version?)."""


class LayoutError(TypeError):
    """ctypes on this platform would lay a record out differently from the C compiler of the tables."""
