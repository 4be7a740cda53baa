"""Macros with a text: texts.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'texts.h': 'e94308c5032a3974a8cc7f2bac5d80232c28360a884093d48f0138577314c113',
    'libclang': '18.1.1',
}

_constants = """
BYTES = '\\udcff\\udcfe'
ESCAPED = 'tab\\there, AB, "quoted"'
JOINED = 'golden'
NAME = 'golden'
UTF16 = '\\U0001f600'
VERSION_TEXT = 'golden 1.0'
WIDE = 'weit'
"""

__getattr__, __dir__ = _bindings(
    globals(),
    constants=_constants,
    target='x86_64-linux-gnu',
)
