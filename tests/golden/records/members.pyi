"""Structures: numbers, arrays, pointers, structures in structures, a member of unknown length: members.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

_type_node: _t.TypeAlias = node
__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class node(_c.Structure):
    next: _c._Pointer[node]
    name: _b.bytes | None
    data: _b.int | None
    key: _c.Array[_c.c_ubyte]
    def __init__(__self, next: _c._Pointer[node] = ..., name: _b.bytes | None = ..., data: _b.int | None = ..., key: _c.Array[_c.c_ubyte] = ...) -> None: ...

class matrix(_c.Structure):
    cell: _c.Array[_c.Array[_c.c_float]]
    def __init__(__self, cell: _c.Array[_c.Array[_c.c_float]] = ...) -> None: ...

class message(_c.Structure):
    node: _type_node
    where: _c._Pointer[matrix]
    stamp: _b.int
    urgent: _b.bool
    rest: _c.Array[_c.c_short]
    def __init__(__self, node: _type_node = ..., where: _c._Pointer[matrix] = ..., stamp: _b.int = ..., urgent: _b.bool = ..., rest: _c.Array[_c.c_short] = ...) -> None: ...

class nothing(_c.Structure):
    ...

