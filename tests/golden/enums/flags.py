"""Enumerations whose values are bits are printed as sums: flags.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'flags.h': 'cdba56593bd87954ba3287a7cf86d00c1125a5b18014fc3a44e74a8fbdb2b51b',
    'libclang': '18.1.1',
}

_enums = """
access: c_uint
  ACCESS_NONE = 0
  ACCESS_READ = 1
  ACCESS_WRITE = 2
  ACCESS_EXECUTE = 4
  ACCESS_ALL = 7
"""

__getattr__, __dir__ = _bindings(
    globals(),
    enums=_enums,
    target='x86_64-linux-gnu',
)
