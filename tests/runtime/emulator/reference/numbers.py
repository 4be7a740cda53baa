"""Floating numbers of 16, 32 and 64 bits, computed exactly with fractions and rounded once.

Each is carried as a Python float, which holds all of them.
"""

from __future__ import annotations

import math
import struct
from fractions import Fraction

_LAYOUT = {"f16": ("e", 10, 15), "f32": ("f", 23, 127), "f64": ("d", 52, 1023)}
_WORD = {"f16": "H", "f32": "I", "f64": "Q"}


def number(bits: int, kind: str) -> float:
    """What the bits stand for."""
    return float(struct.unpack(_LAYOUT[kind][0], struct.pack(_WORD[kind], bits))[0])


def bits_of(value: float, kind: str) -> int:
    """The bits of a number that the kind has."""
    return int(struct.unpack(_WORD[kind], struct.pack(_LAYOUT[kind][0], value))[0])


def smallest(kind: str) -> float:
    """The smallest normal number."""
    return math.ldexp(1.0, 1 - _LAYOUT[kind][2])


def largest(kind: str) -> float:
    """The largest finite number."""
    _, mantissa, bias = _LAYOUT[kind]
    return float((2 - Fraction(1, 1 << mantissa)) * (1 << bias))


def rounded(exact: Fraction, kind: str, negative: bool = False) -> float:
    """To the nearest number of the kind, to even in the middle; `negative` is the sign of a zero."""
    _, mantissa, bias = _LAYOUT[kind]
    if not exact:
        return -0.0 if negative else 0.0
    size = abs(exact)
    exponent = size.numerator.bit_length() - size.denominator.bit_length()
    if size < Fraction(2) ** exponent:
        exponent -= 1
    unit = Fraction(2) ** (max(exponent, 1 - bias) - mantissa)
    found = round(size / unit) * unit
    value = math.inf if found >= Fraction(2) ** (bias + 1) else float(found)
    return -value if exact < 0 else value


def converted(value: float, kind: str) -> float:
    """A number rounded to another kind."""
    return rounded(Fraction(value), kind, math.copysign(1, value) < 0) if math.isfinite(value) else value


def add(a: float, b: float, kind: str) -> float:
    if not (math.isfinite(a) and math.isfinite(b)):
        return a + b
    exact = Fraction(a) + Fraction(b)
    return rounded(exact, kind) if exact else a + b


def multiply(a: float, b: float, kind: str) -> float:
    if not (math.isfinite(a) and math.isfinite(b)):
        return a * b
    return rounded(Fraction(a) * Fraction(b), kind, math.copysign(1, a) * math.copysign(1, b) < 0)


def fused(a: float, b: float, c: float, kind: str, by: int = 0) -> float:
    """(a * b + c) * 2 ** by, rounded once."""
    if not (math.isfinite(a) and math.isfinite(b)):
        return a * b + c
    if not math.isfinite(c):
        return c
    exact = Fraction(a) * Fraction(b) + Fraction(c)
    if exact:
        return rounded(exact * Fraction(2) ** by, kind)
    negative = math.copysign(1, a) * math.copysign(1, b) < 0
    zero = a == 0 or b == 0
    return (-0.0 if negative else 0.0) + c if zero else 0.0


def divided(a: float, b: float, kind: str) -> float:
    if math.isnan(a) or math.isnan(b) or (a == b == 0) or (math.isinf(a) and math.isinf(b)):
        return math.nan
    sign = math.copysign(1, a) * math.copysign(1, b)
    if b == 0 or math.isinf(a):
        return sign * math.inf
    if math.isinf(b):
        return sign * 0.0
    return rounded(Fraction(a) / Fraction(b), kind, sign < 0)


def scaled(a: float, by: int, kind: str) -> float:
    """a * 2 ** by."""
    if not math.isfinite(a):
        return a
    return rounded(Fraction(a) * Fraction(2) ** max(-5000, min(by, 5000)), kind, math.copysign(1, a) < 0)


def flushed(a: float, kind: str) -> float:
    """Zero for what is smaller than the smallest normal number."""
    return math.copysign(0.0, a) if abs(a) < smallest(kind) else a


def least(a: float, b: float) -> float:
    """The smaller; the number where the other is none; -0 is less than 0."""
    if math.isnan(a) or math.isnan(b):
        return b if math.isnan(a) else a
    if a == b == 0:
        return a if math.copysign(1, a) < 0 else b
    return min(a, b)


def most(a: float, b: float) -> float:
    if math.isnan(a) or math.isnan(b):
        return b if math.isnan(a) else a
    if a == b == 0:
        return a if math.copysign(1, a) > 0 else b
    return max(a, b)


def whole(a: float, low: int, high: int) -> int:
    """Towards zero, not beyond the ends; 0 for what is no number."""
    if math.isnan(a):
        return 0
    return high if a >= high else low if a <= low else int(a)


def towards_zero(a: float, kind: str) -> float:
    """Rounded so that it does not grow."""
    found = converted(a, kind)
    if not math.isfinite(a) or abs(found) <= abs(a):
        return found
    return math.copysign(number(bits_of(abs(found), kind) - 1, kind), a)
