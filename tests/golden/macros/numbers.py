"""Macros with a number: C's value by C's type rules, and the type that C gives it: numbers.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'numbers.h': 'f080e8102cb7a60b4a568bf8c387a56fca6120246b9ef22a6b42b5f6d6887946',
    'libclang': '18.1.1',
}

_constants = """
ALL = 4294967295
BINARY = 10
CAST = 44
DECIMAL = 42
HALF = 0.5
LESS = 0
LETTER = 65
LOWEST = -2147483648
MOST = 9223372036854775807
OCTAL = 493
ROOM = 8
SHIFTED = 2147483648
SUM = 50
TENTH = 0.1
WIDE_LETTER = 233
"""

__getattr__, __dir__ = _bindings(
    globals(),
    constants=_constants,
    target='x86_64-linux-gnu',
)
