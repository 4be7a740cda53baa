"""Names: Python's keywords, a tag beside another thing of its name, names that ctypes keeps for itself: names.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'names.h': 'fa62fdba6638293e06f9a9c18ea420827d975c367977ccc7abb8cd95667db017',
    'libclang': '18.1.1',
}

_records = """
class_: struct, 16 bytes
  from_: c_int @ 0
  import_: c_int @ 4
  None_: c_int @ 8
  _fields__: c_int @ 12

struct_stat: struct, 4 bytes
  size: c_int @ 0
"""

_enums = """
lambda_: c_uint
  pass_ = 0
  yield_ = 1
"""

_functions = """
stat(path: c_char_p, out: POINTER(struct_stat)) -> c_int
print(in_: c_int, is_: c_int) -> c_int
"""

_constants = """
def_ = 7
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    functions=_functions,
    constants=_constants,
    target='x86_64-linux-gnu',
)
