"""Enumerations: values of one's own, of others, negative and wide ones, without a name, two names for a value:
enums.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import typing as _t

from ._support import stubs as _s
from ._support.enums import Enum as _Enum
from ._support.stubs import ints as _ints
from ._support.stubs import members as _members

_type_color: _t.TypeAlias = color
_type_state: _t.TypeAlias = state
__source__: dict[str, str]
__skipped__: dict[str, str]

class lamp(_s.Structure):
    color: _s.Enumeration[_type_color] = ...
    state: _s.Enumeration[_type_state] = ...

class color(_Enum):
    RED, GREEN, BLUE = _members
RED, GREEN, BLUE = _ints

class sign(_Enum):
    NEGATIVE, ZERO, POSITIVE = _members
NEGATIVE, ZERO, POSITIVE = _ints

class wide(_Enum):
    SMALL, LARGE = _members
SMALL, LARGE = _ints

class state(_Enum):
    STATE_OFF, STATE_ON, STATE_DEFAULT = _members
STATE_OFF, STATE_ON, STATE_DEFAULT = _ints

def mix(one: color | int, other: color | int, /) -> _t.Annotated[int, color]: ...
LIMIT, TWICE = _ints
