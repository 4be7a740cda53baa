"""Macros with arguments: each is kept because sampled calls have the value that clang gives them:
function_like.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from typing import Any

from ._support.stubs import number

__source__: dict[str, str]
__skipped__: dict[str, str]

def SQUARE(x: number) -> Any: ...
def FIELD(value: number, shift: number, bits: number) -> int: ...
def PACK(major: number, minor: number) -> int: ...
def AT_LEAST(a: number, b: number) -> Any: ...
def SIZE_OF(type: Any) -> int: ...
