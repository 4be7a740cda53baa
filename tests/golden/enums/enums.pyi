"""Enumerations: values of one's own, of others, negative and wide ones, without a name, two names for a value:
enums.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from typing import TypeAlias

from ._support.stubs import Enum, Enumeration, Structure, ints, members

_type_color: TypeAlias = color
_type_state: TypeAlias = state
__source__: dict[str, str]
__skipped__: dict[str, str]

class lamp(Structure):
    color: Enumeration[_type_color] = ...
    state: Enumeration[_type_state] = ...

class color(Enum):
    RED, GREEN, BLUE = members
RED, GREEN, BLUE = ints

class sign(Enum):
    NEGATIVE, ZERO, POSITIVE = members
NEGATIVE, ZERO, POSITIVE = ints

class wide(Enum):
    SMALL, LARGE = members
SMALL, LARGE = ints

class state(Enum):
    STATE_OFF, STATE_ON, STATE_DEFAULT = members
STATE_OFF, STATE_ON, STATE_DEFAULT = ints

def mix(one: color | int, other: color | int, /) -> color:
    """enum color mix(enum color one, enum color other); // enums.h:13"""
LIMIT, TWICE = ints
