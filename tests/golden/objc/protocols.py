"""Protocols: required and optional methods, one on top of another, objects that only promise one: protocols.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'protocols.h': '5259cc322070f49745b21b811f458d76f663d4c91676666d7c4bd7ff5bde495d',
    'libclang': '18.1.1',
}

_classes = """
Store: None, Saved
  - first() -> id[Saved]
"""

_protocols = """
Named: None
  - name() -> c_char_p

Saved: Named
  - saveTo:(path: c_char_p) -> c_bool
  - saved:(by: id[Named]) -> None, optional
"""

__getattr__, __dir__ = _bindings(
    globals(),
    classes=_classes,
    protocols=_protocols,
    target='x86_64-linux-gnu',
)
