"""Macros with a text: texts.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.strings import CString as _CString

__source__: dict[str, str]
__skipped__: dict[str, str]

NAME: _CString
JOINED: _CString
ESCAPED: _CString
BYTES: _CString
WIDE: _CString
UTF16: _CString
VERSION_TEXT: _CString
