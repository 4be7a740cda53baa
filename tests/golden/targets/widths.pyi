"""One module for several targets: where `long`, the sign of char or an alignment differs, each has its own:
widths.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.stubs import Address, Char, Float, Int, Structure, ints, reference

__source__: dict[str, str]
__skipped__: dict[str, str]

class sample(Structure):
    sign: Char = ...
    count: Int = ...
    exact: Float = ...
    where: Address = ...
    letter: Int = ...

class bits(Structure):
    low: Int = ...
    high: Int = ...
    sign: Int = ...

def total(all: reference[sample], count: int, /) -> int:
    """unsigned long total(const struct sample *all, long count); // widths.h:21"""
CHAR_IS_SIGNED, LONG_BYTES = ints
