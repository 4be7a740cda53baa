"""Inline functions that compute a value or fill a record: inline.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support import stubs as _s
from ._support.stubs import Int as _Int

__source__: dict[str, str]
__skipped__: dict[str, str]

class extent(_s.Structure):
    width: _Int = ...
    height: _Int = ...

def helper(_0: int, /) -> int: ...
def make_extent(width: _s.number, height: _s.number) -> extent: ...
def area(of: extent) -> int: ...
