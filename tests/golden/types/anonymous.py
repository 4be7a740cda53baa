"""Records without a name get that of the path which holds them: anonymous.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'anonymous.h': '23fe1c9206578dcd7cc857e792011339a09bfa4adbc82e7baea75b4e9329ed00',
    'libclang': '18.1.1',
}

_records = """
tree: struct, 24 bytes
  child: tree_child * 2 @ 0
  value: tree_value @ 16

tree_child: struct, 8 bytes
  left: c_int @ 0
  right: c_int @ 4

tree_value: union, 8 bytes
  number: c_int @ 0
  text: c_char_p @ 0
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    target='x86_64-linux-gnu',
)
