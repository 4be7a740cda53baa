"""Macros with a text: texts.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

NAME: _b.str
JOINED: _b.str
ESCAPED: _b.str
BYTES: _b.str
WIDE: _b.str
UTF16: _b.str
VERSION_TEXT: _b.str
