"""Functions with further arguments, and what takes them as a list: variadic.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

def print(format: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def print_list(format: _s.c_char_p, list: _s.c_void_p, /) -> _b.int: ...
