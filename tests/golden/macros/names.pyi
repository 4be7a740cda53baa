"""Macros that stand for other names: types, functions, enumerators, variables; and those that stand for nothing: names.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class box(_c.Structure):
    side: _b.int
    def __init__(__self, side: _b.int = ...) -> None: ...

class shade(_Enum):
    DARK: _t.ClassVar[shade]
    LIGHT: _t.ClassVar[shade]

DARK: _b.int
LIGHT: _b.int
BOX: _t.TypeAlias = box
box_t: _t.TypeAlias = box
def measure(b: _s.reference[box], /) -> _b.int: ...
count: _c.c_int
MEASURE = measure
COUNT = count
DEFAULT_SHADE: _b.int
