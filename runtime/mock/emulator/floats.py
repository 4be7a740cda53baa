"""Arithmetic that numpy lacks, rounded once as the hardware does."""

from __future__ import annotations

from typing import Any

import numpy as np

from .waves import Array


def fma32(a: Array, b: Array, c: Array) -> Array:
    """a * b + c of float32, rounded once."""
    product = np.multiply(a, b, dtype=np.float64)  # exact
    total = product + c
    # Rounded twice is rounded otherwise only where the first result lies in the middle between two of float32.
    middle = total.view(np.int64) & 0x1FFFFFFF == 0x10000000
    small = np.abs(total) < 2.0**-125
    if middle.any() or (small & (total != 0)).any():
        total = _odd_sum(product, c.astype(np.float64))
    return total.astype(np.float32)


def scaled_fma32(a: Array, b: Array, c: Array, by: Array) -> Array:
    """(a * b + c) * 2 ** by of float32, rounded once."""
    product = np.multiply(a, b, dtype=np.float64)
    return np.ldexp(_odd_sum(product, c.astype(np.float64)), by).astype(np.float32)


def fma16(a: Array, b: Array, c: Array) -> Array:
    """The same of float16."""
    product = a.astype(np.float64) * b.astype(np.float64)
    return _odd_sum(product, c.astype(np.float64)).astype(np.float16)


def _odd_sum(a: Array, b: Array) -> Array:
    """a + b rounded to odd: rounded again to fewer bits it is rounded once."""
    total = a + b
    error = _error(a, b, total)
    inexact = (error != 0) & np.isfinite(total)
    even = total.view(np.int64) & 1 == 0
    toward = np.where(error > 0, np.inf, -np.inf)
    return np.where(inexact & even, np.nextafter(total, toward), total)


def _error(a: Array, b: Array, total: Array) -> Array:
    """What a + b lost when it was rounded to `total`."""
    other = total - a
    return (a - (total - other)) + (b - other)


def fma64(a: Array, b: Array, c: Array) -> Array:
    """a * b + c of float64, rounded once (Boldo and Melquiond); by fractions where a step would leave the range."""
    a, b, c = np.broadcast_arrays(a, b, c)
    product = a * b
    low = _product_error(a, b, product)
    high, rest = _two_sum(c, low)
    total, left = _two_sum(product, high)
    result = np.where((product == 0) & (c == 0), product + c, total + _odd_sum(left, rest))
    extreme = np.isfinite(a) & np.isfinite(b) & np.isfinite(c) & ~_ordinary(product, c, a, b)
    if extreme.any():
        result[extreme] = [_exact(*values) for values in zip(a[extreme], b[extreme], c[extreme], strict=True)]
    special = ~(np.isfinite(a) & np.isfinite(b) & np.isfinite(c))
    return np.where(special, product + c, result)


def scaled_fma64(a: Array, b: Array, c: Array, by: Array) -> Array:
    """(a * b + c) * 2 ** by of float64, rounded once."""
    a, b, c, by = np.broadcast_arrays(a, b, c, by)
    found = np.ldexp(fma64(a, b, c), by)
    small = (by != 0) & (np.abs(found) <= np.finfo(np.float64).tiny)  # was rounded twice
    if small.any():
        found[small] = [
            _exact(*values) for values in zip(a[small], b[small], c[small], by[small], strict=True)
        ]
    return found


def _two_sum(a: Array, b: Array) -> tuple[Array, Array]:
    total = a + b
    return total, _error(a, b, total)


def _product_error(a: Array, b: Array, product: Array) -> Array:
    (a1, a2), (b1, b2) = _split(a), _split(b)
    return ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2


def _split(a: Array) -> tuple[Array, Array]:
    scaled = a * 134217729.0
    high = scaled - (scaled - a)
    return high, a - high


def _ordinary(product: Array, c: Array, a: Array, b: Array) -> Array:
    small, large = 1e-250, 1e250
    sizes = [np.abs(one) for one in (a, b, product, c)]
    return np.logical_and.reduce([(one < large) & ((one > small) | (one == 0)) for one in sizes])


def _exact(a: Any, b: Any, c: Any, by: int = 0) -> float:
    from fractions import Fraction

    value = Fraction(float(a)) * Fraction(float(b)) + Fraction(float(c))
    if value == 0:
        return float(float(a) * float(b) + float(c))
    try:
        return float(value * Fraction(2) ** int(by))
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def flushed(value: Array) -> Array:
    """Zero of the same sign for what is smaller than the smallest normal number."""
    return np.where(
        np.abs(value) < np.finfo(value.dtype).tiny, np.copysign(value.dtype.type(0), value), value
    )


def minimum(a: Array, b: Array) -> Array:
    """The smaller; the number where one is none; -0 below +0."""
    low = np.fmin(a, b)
    return np.where((a == b) & (np.signbit(a) | np.signbit(b)) & (a == 0), -np.zeros_like(low), low)


def maximum(a: Array, b: Array) -> Array:
    """The larger, likewise."""
    high = np.fmax(a, b)
    both = np.signbit(a) & np.signbit(b)
    return np.where((a == b) & (a == 0) & ~both, np.zeros_like(high), high)


def to_integer(value: Array, low: int, high: int, dtype: Any) -> Array:
    """Towards zero, to the nearest that there is; 0 for what is no number."""
    wide = np.where(np.isnan(value), 0.0, np.trunc(value.astype(np.float64)))
    bounded = np.clip(wide, float(low), float(high))
    result = bounded.astype(np.int64) if low < 0 else bounded.astype(np.uint64)
    return np.where(wide >= float(high), np.array(high, dtype), result.astype(dtype))


def exponent(value: Array) -> Array:
    """What `frexp` gives; 0 for zero and what is not finite."""
    _, found = np.frexp(value)
    return np.where(np.isfinite(value) & (value != 0), found, 0).astype(np.int32)


def round_to_zero16(value: Array) -> Array:
    """float32 to float16, towards zero."""
    near = value.astype(np.float16)
    beyond = np.abs(near.astype(np.float32)) > np.abs(value)
    return np.where(beyond & np.isfinite(value), np.nextafter(near, np.float16(0)), near)
