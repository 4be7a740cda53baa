"""Variables: numbers, arrays, records, pointers to functions; what is constant in the header is a constant:
variables.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from ctypes import Array, c_char, c_int

from ._support.stubs import Callback, Int, Structure

__source__: dict[str, str]
__skipped__: dict[str, str]

class options(Structure):
    depth: Int = ...

verbose: c_int
version: Array[c_char]
defaults: options
on_error: Callback[[int], None]
retries: int
