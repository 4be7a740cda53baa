"""Records without a name get that of the path which holds them: anonymous.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class tree(_c.Structure):
    child: _c.Array[tree_child]
    value: tree_value
    def __init__(__self, child: _c.Array[tree_child] = ..., value: tree_value = ...) -> None: ...

class tree_child(_c.Structure):
    left: _b.int
    right: _b.int
    def __init__(__self, left: _b.int = ..., right: _b.int = ...) -> None: ...

class tree_value(_c.Union):
    number: _b.int
    text: _b.bytes | None
    def __init__(__self, number: _b.int = ..., text: _b.bytes | None = ...) -> None: ...

