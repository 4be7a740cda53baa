"""Typedefs: of numbers, of pointers, of records with and without a tag, of arrays: typedefs.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from ctypes import Array, c_double, c_uint
from typing import TypeAlias

from ._support.stubs import ArrayOf, BareStructure, Inner, Int, Pointer, PointerTo, Structure

_type_size: TypeAlias = size
__source__: dict[str, str]
__skipped__: dict[str, str]

class size(Structure):
    width: Int = ...
    height: Int = ...

class window(Structure):
    size: Inner[_type_size] = ...
    owner: Int = ...

class opaque_context(BareStructure): ...

class scene(Structure):
    eye: ArrayOf[c_double] = ...
    front: PointerTo[window] = ...
    context: PointerTo[opaque_context] = ...

handle_t = c_uint
handle_list: TypeAlias = Pointer[c_uint]
size_2d = size
window_ref: TypeAlias = Pointer[window]
vector3: TypeAlias = Array[c_double]
context: TypeAlias = Pointer[opaque_context]
