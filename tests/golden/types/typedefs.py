"""Typedefs: of numbers, of pointers, of records with and without a tag, of arrays: typedefs.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'typedefs.h': 'ab457d4c315db45c90291c747372f95f2fa002f270a977bf041e1ead3430ba67',
    'libclang': '18.1.1',
}

_records = """
size: struct, 8 bytes
  width: c_int @ 0
  height: c_int @ 4

window: struct, 12 bytes
  size: size_2d @ 0
  owner: handle_t @ 8

opaque_context: struct, incomplete

scene: struct, 40 bytes
  eye: vector3 @ 0
  front: window_ref @ 24
  context: context @ 32
"""

_types = """
handle_t = c_uint
handle_list = POINTER(handle_t)
size_2d = size
window_ref = POINTER(window)
vector3 = c_double * 3
context = POINTER(opaque_context)
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    types=_types,
    target='x86_64-linux-gnu',
)
