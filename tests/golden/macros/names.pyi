"""Macros that stand for other names: types, functions, enumerators, variables; and those that stand for nothing:
names.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support.enums import Enum as _Enum
from ._support.stubs import Int as _Int
from ._support.stubs import ints as _ints
from ._support.stubs import members as _members

__source__: dict[str, str]
__skipped__: dict[str, str]

class box(_s.Structure):
    side: _Int = ...

class shade(_Enum):
    DARK, LIGHT = _members
DARK, LIGHT = _ints

BOX: _t.TypeAlias = box
box_t: _t.TypeAlias = box
def measure(b: _s.reference[box], /) -> int: ...
count: _c.c_int
MEASURE = measure
COUNT = count
DEFAULT_SHADE: int
