"""C++: what has a C form is bound; templates, operators and virtual functions are not: cplusplus.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'cplusplus.h': '4a4f2eec6c1229187910fcb7157d3a2398c60d79f5712061c539de8fcff637d1',
    'libclang': '18.1.1',
}

_records = """
Point: struct, 8 bytes
  x: c_int @ 0
  y: c_int @ 4

Drawn: struct, 16 bytes, align 8, explicit
  opaque: opaque(16, 8) @ 0
"""

_enums = """
Kind: c_ubyte
  Kind_Round = 0
  Kind_Flat = 1
"""

_functions = """
area(corners: POINTER(Point), count: c_int) -> c_int
"""

_skipped = """
Point::sum: a member function of C++
Drawn::draw: a member function of C++
Pair: C++ template
operator==: a C++ operator
Drawn: members are not bound: a C++ class with virtual functions
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    functions=_functions,
    skipped=_skipped,
    target='x86_64-linux-gnu',
)
