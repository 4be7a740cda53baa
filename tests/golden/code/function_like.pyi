"""Macros with arguments: each is kept because sampled calls have the value that clang gives them: function_like.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

def SQUARE(x: _s.number) -> _t.Any: ...
def FIELD(value: _s.number, shift: _s.number, bits: _s.number) -> _b.int: ...
def PACK(major: _s.number, minor: _s.number) -> _b.int: ...
def AT_LEAST(a: _s.number, b: _s.number) -> _t.Any: ...
def SIZE_OF(type: _t.Any) -> _b.int: ...
