"""What cannot be bound stands in __skipped__ with the reason: reasons.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from ctypes import Union

from ._support.stubs import Char, Float, Inner, Int, Structure

__source__: dict[str, str]
__skipped__: dict[str, str]

class lanes(Structure):
    all: Inner[Union] = ...
    count: Int = ...

class odd(Structure):
    tag: Char = ...
    value: Float = ...

quad = Union
huge = Union
