"""Enumerations whose values are bits are printed as sums: flags.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.enums import Enum as _Enum
from ._support.stubs import ints as _ints
from ._support.stubs import members as _members

__source__: dict[str, str]
__skipped__: dict[str, str]

class access(_Enum):
    ACCESS_NONE, ACCESS_READ, ACCESS_WRITE, ACCESS_EXECUTE, ACCESS_ALL = _members
ACCESS_NONE, ACCESS_READ, ACCESS_WRITE, ACCESS_EXECUTE, ACCESS_ALL = _ints

