"""Macros with a number: C's value by C's type rules, and the type that C gives it: numbers.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.stubs import ints

__source__: dict[str, str]
__skipped__: dict[str, str]

DECIMAL, OCTAL, BINARY, ALL, MOST, LOWEST, SHIFTED, LETTER, WIDE_LETTER, ROOM, LESS, CAST, SUM = ints
HALF: float
TENTH: float
