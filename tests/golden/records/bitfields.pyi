"""Bit-fields: signs, widths, unnamed ones, a wide member behind them, plain and wide characters: bitfields.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class flags(_c.Structure):
    ready: _b.int
    mode: _b.int
    balance: _b.int
    count: _b.int
    def __init__(__self, ready: _b.int = ..., mode: _b.int = ..., balance: _b.int = ..., count: _b.int = ...) -> None: ...

class restart(_c.Structure):
    low: _b.int
    high: _b.int
    behind: _b.int
    def __init__(__self, low: _b.int = ..., high: _b.int = ..., behind: _b.int = ...) -> None: ...

class letters(_c.Structure):
    plain: _b.int
    small: _b.int
    wide: _b.int
    yes: _b.bool
    def __init__(__self, plain: _b.int = ..., small: _b.int = ..., wide: _b.int = ..., yes: _b.bool = ...) -> None: ...

