"""What cannot be bound stands in __skipped__ with the reason: reasons.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class lanes(_c.Structure):
    all: _c.Union
    count: _b.int
    def __init__(__self, all: _c.Union = ..., count: _b.int = ...) -> None: ...

class odd(_c.Structure):
    tag: _b.bytes
    value: _b.float
    def __init__(__self, tag: _b.bytes = ..., value: _b.float = ...) -> None: ...

quad: _t.TypeAlias = _c.Union
huge: _t.TypeAlias = _c.Union
