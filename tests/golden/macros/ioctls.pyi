"""Requests of ioctl: their number, and the record that the call fills: ioctls.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import typing as _t

from ._support import stubs as _s
from ._support.ioctl import Ioctl as _Ioctl
from ._support.stubs import Int as _Int

__source__: dict[str, str]
__skipped__: dict[str, str]

class golden_version(_s.Structure):
    major: _Int = ...
    minor: _Int = ...

def _IOC(direction: _s.number, type: _s.number, number: _s.number, size: _s.number) -> int: ...
def _IO(type: _s.number, number: _s.number) -> int: ...
def _IOR(type: _s.number, number: _s.number, argument: _t.Any) -> int: ...
def _IOW(type: _s.number, number: _s.number, argument: _t.Any) -> int: ...
def _IOWR(type: _s.number, number: _s.number, argument: _t.Any) -> int: ...
GOLDEN_RESET: _Ioctl[int]
GOLDEN_VERSION: _Ioctl[golden_version]
GOLDEN_LEVEL: _Ioctl[int]
GOLDEN_SWAP: _Ioctl[golden_version]
