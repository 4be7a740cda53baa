"""What cannot be bound stands in __skipped__ with the reason: reasons.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'reasons.h': '2f71a3b15daab17f00522585b155a22160a5c160b89d2e928e6bd509ac7e500b',
    'libclang': '18.1.1',
}

_records = """
lanes: struct, 32 bytes
  all: quad @ 0
  count: c_int @ 16

odd: struct, 9 bytes, pack 1, by address
  tag: c_char @ 0
  value: c_double @ 1
"""

_types = """
quad = vector(c_float, 4, 16, 16)
huge = c_int128
"""

_functions = """
multiply(a: c_long, b: c_long) -> huge
"""

_skipped = """
counter: static data of type int: no library has it
STATEMENT: it has no value: a statement
UNKNOWN_NAME: nothing declares no_such_name
VALUE_OF: it calls no_such_function(), which is not declared
add: passes a vector (__attribute__((__vector_size__(4 * sizeof(float)))) float) by value, which ctypes cannot do right
take: passes struct odd by value, which ctypes cannot do right
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    types=_types,
    functions=_functions,
    skipped=_skipped,
    target='x86_64-linux-gnu',
)
