"""Words of packets: families of macros again, with the index of the word: packets.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""
# pyright: reportIncompleteStub=false


from ._support.stubs import RegisterName, registers

__source__: dict[str, str]
__skipped__: dict[str, str]

SDMA_PKT_COPY_HEADER, SDMA_PKT_COPY_COUNT = registers
# C's names for offsets, segments, shifts and masks; of more than 4 registers that differ in their numbers only, all between
# the first and the last.
def __getattr__(name: str) -> RegisterName: ...
