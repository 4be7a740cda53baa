"""C++: what has a C form is bound; templates, operators and virtual functions are not: cplusplus.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from ctypes import Union

from ._support.stubs import Enum, Inner, Int, Structure, ints, members, reference

__source__: dict[str, str]
__skipped__: dict[str, str]

class Point(Structure):
    x: Int = ...
    y: Int = ...

class Drawn(Structure):
    opaque: Inner[Union] = ...

class Kind(Enum):
    Kind_Round, Kind_Flat = members
Kind_Round, Kind_Flat = ints

def area(corners: reference[Point], count: int, /) -> int:
    """int area(const struct Point *corners, int count); // cplusplus.h:22"""
