"""What one target lacks is hidden there, and what only it has is shown there alone: missing.h.

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

class ports(_s.Structure):
    base: _Int = ...

class features(_s.Structure):
    bits: _s.ArrayOf[_c.c_ulong] = ...

class unit(_Enum):
    UNIT_CORE, UNIT_X87, UNIT_VECTOR = _members
UNIT_CORE, UNIT_X87, UNIT_VECTOR = _ints

def grant(level: int, /) -> int: ...
def probe_features(out: _s.reference[features], /) -> int: ...
CALL_OPEN, PORT_IO = _ints
