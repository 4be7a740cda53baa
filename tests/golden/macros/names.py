"""Macros that stand for other names: types, functions, enumerators, variables; and those that stand for nothing: names.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'names.h': '14f5d9e860f554e476e147aa08cea8f0cec4b8d6b62fda5c10d8db697e285ea4',
    'libclang': '18.1.1',
}

_records = """
box: struct, 4 bytes
  side: c_int @ 0
"""

_enums = """
shade: c_uint
  DARK = 0
  LIGHT = 1
"""

_types = """
BOX = box
box_t = box
"""

_functions = """
measure(b: POINTER(box)) -> c_int
"""

_globals = """
count: c_int
"""

_aliases = """
MEASURE = measure
COUNT = count
"""

_constants = """
DEFAULT_SHADE = 1
"""

_skipped = """
EXPORT: neither a constant nor a type: expected expression
LOOP: it has no value: a statement
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    types=_types,
    functions=_functions,
    globals=_globals,
    aliases=_aliases,
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
)
