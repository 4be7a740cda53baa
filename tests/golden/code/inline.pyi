"""Inline functions that compute a value or fill a record: inline.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.stubs import Int, Structure, number

__source__: dict[str, str]
__skipped__: dict[str, str]

class extent(Structure):
    width: Int = ...
    height: Int = ...

def helper(_0: int, /) -> int:
    """int helper(int); // inline.h:24"""
def make_extent(width: number, height: number) -> extent: ...
def area(of: extent) -> int: ...
def forward(value: int) -> int: ...
