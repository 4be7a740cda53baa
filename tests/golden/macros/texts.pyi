"""Macros with a text: texts.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.stubs import CString

__source__: dict[str, str]
__skipped__: dict[str, str]

NAME: CString
JOINED: CString
ESCAPED: CString
BYTES: CString
WIDE: CString
UTF16: CString
VERSION_TEXT: CString
