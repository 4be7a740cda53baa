"""Functions and variables that the library has under another name: asm_labels.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import ctypes as _c

from ._support import stubs as _s

__source__: dict[str, str]
__skipped__: dict[str, str]

def rename(from_: _s.c_char_p, to: _s.c_char_p, /) -> int: ...
level: _c.c_int
