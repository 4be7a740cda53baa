"""Macros that stand for other names: types, functions, enumerators, variables; and those that stand for nothing:
names.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from ctypes import c_int

from ._support.stubs import Enum, Int, Structure, ints, members, reference

__source__: dict[str, str]
__skipped__: dict[str, str]

class box(Structure):
    side: Int = ...

class shade(Enum):
    DARK, LIGHT = members
DARK, LIGHT = ints

BOX = box
box_t = box
def measure(b: reference[box], /) -> int:
    """int measure(struct box *b); // names.h:6"""
count: c_int
MEASURE = measure
COUNT = count
DEFAULT_SHADE: int
