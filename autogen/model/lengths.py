"""Whether an integer behind `const char *` says how much there is: its name and its type tell.

Only then are the characters memory, which need not end with a NUL. `mode`, `flags` and `c` follow strings. What stands
here was decided on the 2,200 pairs of the headers that a distribution has, and errs towards strings: those that take
memory anyway take bytes, while C reads over the end of a string that has no NUL.
"""

from __future__ import annotations

import re

_SIZES = re.compile(r"c_s?size_t|(\w*_|g)?s?size(_t)?|socklen_t", re.IGNORECASE)
"""Types for sizes: `size_t`, `gssize`, `Py_ssize_t`. They may have any of the names of `_OF_SIZES`, or none."""
_OFFSETS = re.compile(r"_*(lo|o)ff(64)?_t")
"""Lengths of files (`truncate`), which are none of strings."""
_NAMES = re.compile(
    r"n|max|num|count|cnt|n_?(byte|char)\w*|\w+_n|\w*(len|length|size|siz|sz|bytes)", re.IGNORECASE
)
_OF_SIZES = re.compile(r"[a-z]?|\w*(len|siz|sz|count|cnt|bytes|max|num)\w*", re.IGNORECASE)
_OF_SOMETHING_ELSE = re.compile(r"(extra|block|stack|page|class)_?(size|sz|bytes)", re.IGNORECASE)
_PLACES = re.compile(r"\w*(offset|off|start|begin|from|pos|stride)", re.IGNORECASE)


def is_length(name: str, types: tuple[str, ...]) -> bool:
    """Whether an integer of that name is a length; `types` are its typedefs and what is behind them."""
    plain = name.strip("_").rstrip("0123456789")
    if _OF_SOMETHING_ELSE.fullmatch(plain) or any(_OFFSETS.fullmatch(kind) for kind in types):
        return False
    sizes = any(_SIZES.fullmatch(kind) for kind in types)
    return bool(_NAMES.fullmatch(plain) or (sizes and _OF_SIZES.fullmatch(plain)))


def is_place(name: str) -> bool:
    """Whether an integer of that name may stand between memory and its length: where in it to begin."""
    return _PLACES.fullmatch(name.strip("_").rstrip("0123456789")) is not None
