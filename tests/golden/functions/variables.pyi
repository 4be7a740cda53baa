"""Variables: numbers, arrays, records, pointers to functions; what is constant in the header is a constant: variables.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class options(_c.Structure):
    depth: _b.int
    def __init__(__self, depth: _b.int = ...) -> None: ...

verbose: _c.c_int
version: _c.Array[_c.c_char]
defaults: options
on_error: _t.Any
retries: _b.int
