"""A binding whose types another one takes: base.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.stubs import BareStructure, Enum, Int, Structure, ints, members

__source__: dict[str, str]
__skipped__: dict[str, str]

class ticket(Structure):
    id: Int = ...

class queue(BareStructure): ...

class priority(Enum):
    LOW, HIGH = members
LOW, HIGH = ints

