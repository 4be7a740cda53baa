"""Macros with arguments: each is kept because sampled calls have the value that clang gives them: function_like.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'function_like.h': '633b9019c52e8d35a293242eef3b6e861b41693988d680ef5815eae45550074d',
    'libclang': '18.1.1',
}

_macros = """
SQUARE(x) = x * x
FIELD(value, shift, bits) = value >> shift & (c_uint(1) << bits) - 1
PACK(major, minor) = c_ulong(major) << 16 | minor
AT_LEAST(a, b) = a if a > b else b
SIZE_OF(type: type) = sizeof(type)
"""

_skipped = """
TEXT: it makes a string
SWAP: it assigns to its argument
"""

__getattr__, __dir__ = _bindings(
    globals(),
    macros=_macros,
    skipped=_skipped,
    target='x86_64-linux-gnu',
)
