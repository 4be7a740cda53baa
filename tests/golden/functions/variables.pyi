"""Variables: numbers, arrays, records, pointers to functions; what is constant in the header is a constant:
variables.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import ctypes as _c

from ._support import stubs as _s
from ._support.stubs import Int as _Int

__source__: dict[str, str]
__skipped__: dict[str, str]

class options(_s.Structure):
    depth: _Int = ...

verbose: _c.c_int
version: _c.Array[_c.c_char]
defaults: options
on_error: _s.Callback[[int], None]
retries: int
