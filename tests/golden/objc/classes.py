"""Classes: methods, class methods, properties, ownership by the family of the name, a root of one's own: classes.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'classes.h': 'f21648e517f924b15984c0eeb2563d250d068b967153b0e1b8188c9e6ef4623f',
    'libclang': '18.1.1',
}

_records = """
place: struct, 8 bytes
  x: c_float @ 0
  y: c_float @ 4
"""

_classes = """
Base: None
  + alloc() -> retained instancetype
  - init() -> retained instancetype, consumes self

Shape: Base
  + shapeWithSides:named:(sides: c_int, name: c_char_p) -> Shape
  - copyScaledBy:(factor: c_double) -> retained Shape
  - drawAt:(place: place) -> None
  - place() -> place
  - scale() -> c_double
  - setScale:(scale: c_double) -> None
  - isEmpty() -> c_bool
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    classes=_classes,
    target='x86_64-linux-gnu',
)
