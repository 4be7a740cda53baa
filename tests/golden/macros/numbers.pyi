"""Macros with a number: C's value by C's type rules, and the type that C gives it: numbers.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

DECIMAL: _b.int
OCTAL: _b.int
BINARY: _b.int
ALL: _b.int
MOST: _b.int
LOWEST: _b.int
SHIFTED: _b.int
LETTER: _b.int
WIDE_LETTER: _b.int
HALF: _b.float
TENTH: _b.float
ROOM: _b.int
LESS: _b.int
CAST: _b.int
SUM: _b.int
