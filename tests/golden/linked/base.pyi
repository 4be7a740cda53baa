"""A binding whose types another one takes: base.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support import stubs as _s
from ._support.enums import Enum as _Enum
from ._support.stubs import Int as _Int
from ._support.stubs import ints as _ints
from ._support.stubs import members as _members

__source__: dict[str, str]
__skipped__: dict[str, str]

class ticket(_s.Structure):
    id: _Int = ...

class queue(_s.BareStructure): ...

class priority(_Enum):
    LOW, HIGH = _members
LOW, HIGH = _ints

