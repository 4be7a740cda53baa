"""Blocks as arguments, classes with type arguments, errors by the last parameter: blocks.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'blocks.h': '0f435b3d08a4228f07ef3e65adbfb088b752d9a6491f493c89ea039f6e5dafc7',
    'libclang': '18.1.1',
}

_classes = """
NSError: None
  - code() -> c_long

Collection: None
  - count() -> c_ulong

List: Collection
  - at:(index: c_ulong) -> id
  - each:(visit: BLOCK(None, id, POINTER(c_bool))) -> None
  - load:error:(path: c_char_p, error: out(NSError)) -> c_bool
"""

__getattr__, __dir__ = _bindings(
    globals(),
    classes=_classes,
    target='x86_64-linux-gnu',
)
