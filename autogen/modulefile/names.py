"""Names in the tables, as C and libraries have them: what the writer checks, and the reader of a stranger's module."""

from __future__ import annotations

import re

_NO_NAME = re.compile(r"[\s\x00-#%-/:-@\[-^`{-\x9f]")  # ASCII but letters, digits, _ and $; white space, C1
_SYMBOL = re.compile(r"[\w.$@?]+")
_FILE = re.compile(r"\$package(?:/(?!\.{1,2}(?:/|$))[^/\\]+)+")
_PATH = re.compile(r"(?:[A-Za-z_]\w*\.)+", re.ASCII)


def is_name(text: str) -> bool:
    """Whether a text is a name of C: letters, digits, `_`, `$`, and what is neither ASCII nor white space."""
    return bool(text) and not _NO_NAME.search(text)


def is_symbol(text: str) -> bool:
    """Whether it is a name of a library's symbol, which may be mangled or have a version."""
    return _SYMBOL.fullmatch(text) is not None


def is_library(text: str) -> bool:
    """Whether it is what a library is called: a name, or `$package/PATH`, which does not climb out of that folder."""
    return not text.startswith("$") or _FILE.fullmatch(text) is not None


def is_reference(text: str) -> bool:
    """Whether it is a name, or one of another module: `MODULE.NAME`."""
    path, dot, name = text.rpartition(".")
    return is_name(name) and (not dot or _PATH.fullmatch(f"{path}.") is not None)
