"""One module for several targets: where `long`, the sign of char or an alignment differs, each has its own: widths.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class sample(_c.Structure):
    sign: _b.bytes
    count: _b.int
    exact: _b.float
    where: _b.int | None
    letter: _b.int
    def __init__(__self, sign: _b.bytes = ..., count: _b.int = ..., exact: _b.float = ..., where: _b.int | None = ..., letter: _b.int = ...) -> None: ...

class bits(_c.Structure):
    low: _b.int
    high: _b.int
    sign: _b.int
    def __init__(__self, low: _b.int = ..., high: _b.int = ..., sign: _b.int = ...) -> None: ...

def total(all: _s.reference[sample], count: _b.int, /) -> _b.int: ...
CHAR_IS_SIGNED: _b.int
LONG_BYTES: _b.int
