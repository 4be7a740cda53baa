"""What one target lacks is hidden there, and what only it has is shown there alone: missing.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class ports(_c.Structure):
    base: _b.int
    def __init__(__self, base: _b.int = ...) -> None: ...

class features(_c.Structure):
    bits: _c.Array[_c.c_ulong]
    def __init__(__self, bits: _c.Array[_c.c_ulong] = ...) -> None: ...

class unit(_Enum):
    UNIT_CORE: _t.ClassVar[unit]
    UNIT_X87: _t.ClassVar[unit]
    UNIT_VECTOR: _t.ClassVar[unit]

UNIT_CORE: _b.int
UNIT_X87: _b.int
UNIT_VECTOR: _b.int
def grant(level: _b.int, /) -> _b.int: ...
def probe_features(out: _s.reference[features], /) -> _b.int: ...
CALL_OPEN: _b.int
PORT_IO: _b.int
