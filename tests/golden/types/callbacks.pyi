"""Pointers to functions: as typedefs, as members, as results, with themselves as arguments: callbacks.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class operations(_c.Structure):
    open: _t.Any
    close: _t.Any
    order: _t.Any
    each: _c.Array[_t.Any]
    def __init__(__self, open: _t.Any = ..., close: _t.Any = ..., order: _t.Any = ..., each: _c.Array[_t.Any] = ...) -> None: ...

compare: _t.TypeAlias = _t.Any
visit: _t.TypeAlias = _t.Any
choose: _t.TypeAlias = _t.Any
