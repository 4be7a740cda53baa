"""Functions and variables that the library has under another name: asm_labels.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from ctypes import c_int

from ._support.stubs import char_p

__source__: dict[str, str]
__skipped__: dict[str, str]

def rename(from_: char_p, to: char_p, /) -> int:
    """int rename(const char *from, const char *to); // asm_labels.h:2"""
level: c_int
