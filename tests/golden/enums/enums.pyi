"""Enumerations: values of one's own, of others, negative and wide ones, without a name, two names for a value: enums.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class lamp(_c.Structure):
    color: _b.int
    state: _b.int
    def __init__(__self, color: _b.int = ..., state: _b.int = ...) -> None: ...

class color(_Enum):
    RED: _t.ClassVar[color]
    GREEN: _t.ClassVar[color]
    BLUE: _t.ClassVar[color]

class sign(_Enum):
    NEGATIVE: _t.ClassVar[sign]
    ZERO: _t.ClassVar[sign]
    POSITIVE: _t.ClassVar[sign]

class wide(_Enum):
    SMALL: _t.ClassVar[wide]
    LARGE: _t.ClassVar[wide]

class state(_Enum):
    STATE_OFF: _t.ClassVar[state]
    STATE_ON: _t.ClassVar[state]
    STATE_DEFAULT: _t.ClassVar[state]

RED: _b.int
GREEN: _b.int
BLUE: _b.int
NEGATIVE: _b.int
ZERO: _b.int
POSITIVE: _b.int
SMALL: _b.int
LARGE: _b.int
STATE_OFF: _b.int
STATE_ON: _b.int
STATE_DEFAULT: _b.int
def mix(one: _b.int, other: _b.int, /) -> _b.int: ...
LIMIT: _b.int
TWICE: _b.int
