"""Enumerations whose values are bits are printed as sums: flags.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.stubs import Enum, ints, members

__source__: dict[str, str]
__skipped__: dict[str, str]

class access(Enum):
    ACCESS_NONE, ACCESS_READ, ACCESS_WRITE, ACCESS_EXECUTE, ACCESS_ALL = members
ACCESS_NONE, ACCESS_READ, ACCESS_WRITE, ACCESS_EXECUTE, ACCESS_ALL = ints

