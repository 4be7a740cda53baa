"""Enumerations whose values are bits are printed as sums: flags.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class access(_Enum):
    ACCESS_NONE: _t.ClassVar[access]
    ACCESS_READ: _t.ClassVar[access]
    ACCESS_WRITE: _t.ClassVar[access]
    ACCESS_EXECUTE: _t.ClassVar[access]
    ACCESS_ALL: _t.ClassVar[access]

ACCESS_NONE: _b.int
ACCESS_READ: _b.int
ACCESS_WRITE: _b.int
ACCESS_EXECUTE: _b.int
ACCESS_ALL: _b.int
