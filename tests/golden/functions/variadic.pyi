"""Functions with further arguments, and what takes them as a list: variadic.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from typing import Any

from ._support.stubs import char_p, writable_memory

__source__: dict[str, str]
__skipped__: dict[str, str]

def print(format: char_p, /, *arguments: Any) -> int:
    """int print(const char *format, ...); // variadic.h:4"""
def print_list(format: char_p, list: writable_memory, /) -> int:
    """int print_list(const char *format, va_list list); // variadic.h:5"""
