"""Typedefs: of numbers, of pointers, of records with and without a tag, of arrays: typedefs.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support.stubs import Int as _Int

_type_size: _t.TypeAlias = size
__source__: dict[str, str]
__skipped__: dict[str, str]

class size(_s.Structure):
    width: _Int = ...
    height: _Int = ...

class window(_s.Structure):
    size: _s.Inner[_type_size] = ...
    owner: _Int = ...

class opaque_context(_s.BareStructure): ...

class scene(_s.Structure):
    eye: _s.ArrayOf[_c.c_double] = ...
    front: _s.PointerTo[window] = ...
    context: _s.PointerTo[opaque_context] = ...

handle_t: _t.TypeAlias = _c.c_uint
handle_list: _t.TypeAlias = _s.Pointer[_c.c_uint]
size_2d: _t.TypeAlias = size
window_ref: _t.TypeAlias = _s.Pointer[window]
vector3: _t.TypeAlias = _c.Array[_c.c_double]
context: _t.TypeAlias = _s.Pointer[opaque_context]
