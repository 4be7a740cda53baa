"""Inline functions that compute a value or fill a record: inline.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class extent(_c.Structure):
    width: _b.int
    height: _b.int
    def __init__(__self, width: _b.int = ..., height: _b.int = ...) -> None: ...

def helper(_0: _b.int, /) -> _b.int: ...
def make_extent(width: _s.number, height: _s.number) -> extent: ...
def area(of: extent) -> _b.int: ...
