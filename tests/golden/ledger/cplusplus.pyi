"""C++: what has a C form is bound; templates, operators and virtual functions are not: cplusplus.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import ctypes as _c

from ._support import stubs as _s
from ._support.enums import Enum as _Enum
from ._support.stubs import Int as _Int
from ._support.stubs import ints as _ints
from ._support.stubs import members as _members

__source__: dict[str, str]
__skipped__: dict[str, str]

class Point(_s.Structure):
    x: _Int = ...
    y: _Int = ...

class Drawn(_s.Structure):
    opaque: _s.Inner[_c.Union] = ...

class Kind(_Enum):
    Kind_Round, Kind_Flat = _members
Kind_Round, Kind_Flat = _ints

def area(corners: _s.reference[Point], count: int, /) -> int: ...
