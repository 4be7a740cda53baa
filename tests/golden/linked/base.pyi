"""A binding whose types another one takes: base.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class ticket(_c.Structure):
    id: _b.int
    def __init__(__self, id: _b.int = ...) -> None: ...

class queue(_c.Structure):
    ...

class priority(_Enum):
    LOW: _t.ClassVar[priority]
    HIGH: _t.ClassVar[priority]

LOW: _b.int
HIGH: _b.int
