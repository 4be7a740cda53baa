"""Functions: numbers, strings, records by value and by pointer, arrays as parameters, no parameters:
functions.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from ctypes import c_ubyte
from typing import Any, Callable

from ._support.stubs import CFunction, Float, Structure, items, reference, void_p, writable_memory

__source__: dict[str, str]
__skipped__: dict[str, str]

class point(Structure):
    x: Float = ...
    y: Float = ...

def length(p: point, /) -> float:
    """double length(struct point p); // functions.h:9"""
def middle(all: reference[point], count: int, /) -> point:
    """struct point middle(const struct point *all, unsigned long count); // functions.h:10"""
def label(index: int, /) -> bytes | None:
    """const char *label(int index); // functions.h:11"""
def fill(buffer: items[c_ubyte], value: int, /) -> None:
    """void fill(unsigned char *buffer, int value); // functions.h:12"""
def reset() -> int:
    """int reset(void); // functions.h:13"""
def old_style(*arguments: Any) -> int:
    """int old_style(); // functions.h:14"""
def sort(base: writable_memory, order: Callable[[int | None, int | None], int] | CFunction[[int | None, int | None], [void_p, void_p], int] | int | None, /, *, keep: Any = None) -> None:
    """void sort(void *base, int (*order)(const void *, const void *)); // functions.h:15"""
