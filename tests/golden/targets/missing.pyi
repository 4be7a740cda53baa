"""What one target lacks is hidden there, and what only it has is shown there alone: missing.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from ctypes import c_ulong

from ._support.stubs import ArrayOf, Enum, Int, Structure, ints, members, reference

__source__: dict[str, str]
__skipped__: dict[str, str]

class ports(Structure):
    base: Int = ...

class features(Structure):
    bits: ArrayOf[c_ulong] = ...

class unit(Enum):
    UNIT_CORE, UNIT_X87, UNIT_VECTOR = members
UNIT_CORE, UNIT_X87, UNIT_VECTOR = ints

def grant(level: int, /) -> int:
    """int grant(int level); // missing.h:19"""
def probe_features(out: reference[features], /) -> int:
    """int probe_features(struct features *out); // missing.h:25"""
CALL_OPEN, PORT_IO = ints
