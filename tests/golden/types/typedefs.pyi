"""Typedefs: of numbers, of pointers, of records with and without a tag, of arrays: typedefs.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

_type_size: _t.TypeAlias = size
__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class size(_c.Structure):
    width: _b.int
    height: _b.int
    def __init__(__self, width: _b.int = ..., height: _b.int = ...) -> None: ...

class window(_c.Structure):
    size: _type_size
    owner: _b.int
    def __init__(__self, size: _type_size = ..., owner: _b.int = ...) -> None: ...

class opaque_context(_c.Structure):
    ...

class scene(_c.Structure):
    eye: _c.Array[_c.c_double]
    front: _c._Pointer[window]
    context: _c._Pointer[opaque_context]
    def __init__(__self, eye: _c.Array[_c.c_double] = ..., front: _c._Pointer[window] = ..., context: _c._Pointer[opaque_context] = ...) -> None: ...

handle_t: _t.TypeAlias = _c.c_uint
handle_list: _t.TypeAlias = _c._Pointer[_c.c_uint]
size_2d: _t.TypeAlias = size
window_ref: _t.TypeAlias = _c._Pointer[window]
vector3: _t.TypeAlias = _c.Array[_c.c_double]
context: _t.TypeAlias = _c._Pointer[opaque_context]
