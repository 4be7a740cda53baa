"""What cannot be bound stands in __skipped__ with the reason: reasons.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.stubs import Char, Float, Int, Lanes, Structure, Vector, c_int128

__source__: dict[str, str]
__skipped__: dict[str, str]

class lanes(Structure):
    all: Lanes = ...
    count: Int = ...

class odd(Structure):
    tag: Char = ...
    value: Float = ...

quad = Vector
huge = c_int128
def multiply(a: int, b: int, /) -> int:
    """huge multiply(long a, long b); // reasons.h:10"""
