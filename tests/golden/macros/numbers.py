"""Macros with a number: C's value by C's type rules, and the type that C gives it: numbers.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'numbers.h': 'f080e8102cb7a60b4a568bf8c387a56fca6120246b9ef22a6b42b5f6d6887946',
    'libclang': '18.1.1',
}

_constants = """
DECIMAL = 42
OCTAL = 493
BINARY = 10
ALL = 4294967295
MOST = 9223372036854775807
LOWEST = -2147483648
SHIFTED = 2147483648
LETTER = 65
WIDE_LETTER = 233
HALF = 0.5
TENTH = 0.1
ROOM = 8
LESS = 0
CAST = 44
SUM = 50
"""

__getattr__, __dir__ = _bindings(
    globals(),
    constants=_constants,
    target='x86_64-linux-gnu',
)
