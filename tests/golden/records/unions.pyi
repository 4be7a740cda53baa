"""Unions, and anonymous members: their members are reached through the record that holds them: unions.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class word(_c.Union):
    all: _b.int
    byte: _c.Array[_c.c_ubyte]
    low: _b.int
    high: _b.int
    def __init__(__self, all: _b.int = ..., byte: _c.Array[_c.c_ubyte] = ..., low: _b.int = ..., high: _b.int = ...) -> None: ...

class word_struct_low(_c.Structure):
    low: _b.int
    high: _b.int
    def __init__(__self, low: _b.int = ..., high: _b.int = ...) -> None: ...

class event(_c.Structure):
    kind: _b.int
    move: event_union_move_move
    key: _b.int
    pressed: _b.int
    value: _b.float
    def __init__(__self, kind: _b.int = ..., move: event_union_move_move = ..., key: _b.int = ..., pressed: _b.int = ..., value: _b.float = ...) -> None: ...

class event_union_move(_c.Union):
    move: event_union_move_move
    key: _b.int
    pressed: _b.int
    value: _b.float
    def __init__(__self, move: event_union_move_move = ..., key: _b.int = ..., pressed: _b.int = ..., value: _b.float = ...) -> None: ...

class event_union_move_move(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class event_union_move_struct_key(_c.Structure):
    key: _b.int
    pressed: _b.int
    def __init__(__self, key: _b.int = ..., pressed: _b.int = ...) -> None: ...

