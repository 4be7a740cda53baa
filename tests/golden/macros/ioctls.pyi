"""Requests of ioctl: their number, and the record that the call fills: ioctls.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class golden_version(_c.Structure):
    major: _b.int
    minor: _b.int
    def __init__(__self, major: _b.int = ..., minor: _b.int = ...) -> None: ...

def _IOC(direction: _s.number, type: _s.number, number: _s.number, size: _s.number) -> _b.int: ...
def _IO(type: _s.number, number: _s.number) -> _b.int: ...
def _IOR(type: _s.number, number: _s.number, argument: _t.Any) -> _b.int: ...
def _IOW(type: _s.number, number: _s.number, argument: _t.Any) -> _b.int: ...
def _IOWR(type: _s.number, number: _s.number, argument: _t.Any) -> _b.int: ...
GOLDEN_RESET: _Ioctl
GOLDEN_VERSION: _Ioctl
GOLDEN_LEVEL: _Ioctl
GOLDEN_SWAP: _Ioctl
