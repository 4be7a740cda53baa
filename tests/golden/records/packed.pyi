"""Packing and alignment: by attribute, by pragma, of a member, both together: packed.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class tight(_c.Structure):
    tag: _b.bytes
    value: _b.int
    big: _b.int
    def __init__(__self, tag: _b.bytes = ..., value: _b.int = ..., big: _b.int = ...) -> None: ...

class halves(_c.Structure):
    tag: _b.bytes
    value: _b.int
    def __init__(__self, tag: _b.bytes = ..., value: _b.int = ...) -> None: ...

class roomy(_c.Structure):
    tag: _b.bytes
    value: _b.int
    def __init__(__self, tag: _b.bytes = ..., value: _b.int = ...) -> None: ...

class both(_c.Structure):
    tag: _b.bytes
    value: _b.int
    last: _b.int
    def __init__(__self, tag: _b.bytes = ..., value: _b.int = ..., last: _b.int = ...) -> None: ...

class tight_bits(_c.Structure):
    low: _b.int
    middle: _b.int
    tail: _b.int
    def __init__(__self, low: _b.int = ..., middle: _b.int = ..., tail: _b.int = ...) -> None: ...

