"""What vector instructions compute, lane by lane: for each name the kinds of result and operands, and a function.

A kind is a letter and a width: u32, i32, f32, u16, f16, u64, f64 …; the function gets arrays of such numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from . import floats
from .waves import Array

DTYPES: dict[str, Any] = {
    "u16": np.uint16, "i16": np.int16, "f16": np.float16,
    "u32": np.uint32, "i32": np.int32, "f32": np.float32,
    "u64": np.uint64, "i64": np.int64, "f64": np.float64,
}  # fmt: skip


@dataclass(frozen=True)
class Operation:
    """One instruction: the kind of its result, of its operands, and what it computes."""

    result: str
    sources: tuple[str, ...]
    compute: Callable[..., Array]


def _int24(a: Array) -> Array:
    return (a.astype(np.int32) << np.int32(8) >> np.int32(8)).astype(np.int64)


def _uint24(a: Array) -> Array:
    return (a & a.dtype.type(0xFFFFFF)).astype(np.int64)


def _wide(a: Array) -> Array:
    return a.astype(np.int64 if a.dtype.kind == "i" else np.uint64)


def _high(a: Array, b: Array) -> Array:
    product = _wide(a) * _wide(b)
    return (product >> product.dtype.type(32)).astype(a.dtype)


def _bits(function: Callable[[int], int]) -> Callable[[Array], Array]:
    table = np.frompyfunc(lambda one: function(int(one)), 1, 1)

    def compute(a: Array) -> Array:
        found: Array = table(a).astype(np.uint32)
        return found

    return compute


def _field(a: Array, offset: Array, width: Array) -> tuple[Array, Array]:
    offset, width = offset & np.uint32(31), width & np.uint32(31)
    return a >> offset, (np.uint32(1) << width) - np.uint32(1)


def _extract(a: Array, offset: Array, width: Array) -> Array:
    value, mask = _field(a, offset, width)
    return value & mask


def _extract_signed(a: Array, offset: Array, width: Array) -> Array:
    size = np.minimum(width & np.uint32(31), np.uint32(32) - (offset & np.uint32(31)))
    value, mask = _field(a, offset, size)  # beyond the end there is the sign
    value = value & mask
    sign = mask ^ mask >> np.uint32(1)
    return ((value ^ sign) - sign).view(np.int32)


def _differences(bits: int, masked: bool = False, by: int = 0) -> Callable[[Array, Array, Array], Array]:
    """c and the sum of how far apart the parts of a and b are, so many bits each; `masked`: without zeros of b."""

    def compute(a: Array, b: Array, c: Array) -> Array:
        total = np.zeros(1, np.uint32)
        for at in range(0, 32, bits):
            one, other = (part >> np.uint32(at) & np.uint32((1 << bits) - 1) for part in (a, b))
            apart = np.maximum(one, other) - np.minimum(one, other)
            total = total + (np.where(other == 0, np.uint32(0), apart) if masked else apart)
        return c + (total << np.uint32(by))

    return compute


def _means(a: Array, b: Array, up: Array) -> Array:
    """The mean of each byte of a and b, rounded up where the byte of `up` is odd."""
    low, ones = np.uint32(0x00FF00FF), np.uint32(0x00010001)
    halves = [
        ((a >> at & low) + (b >> at & low) + (up >> at & ones) >> np.uint32(1) & low) << at
        for at in (np.uint32(0), np.uint32(8))
    ]
    return halves[0] | halves[1]


def _align_bits(high: Array, low: Array, amount: Array) -> Array:
    both = high.astype(np.uint64) << np.uint64(32) | low
    return (both >> (amount & np.uint32(31)).astype(np.uint64)).astype(np.uint32)


def _permute(high: Array, low: Array, select: Array) -> Array:
    both = high.astype(np.uint64) << np.uint64(32) | low
    result = np.zeros(np.broadcast(both, select).shape, np.uint32)
    for place in range(4):
        choice = select >> np.uint32(8 * place) & np.uint32(0xFF)
        byte = both >> ((choice & np.uint32(7)) * np.uint32(8)).astype(np.uint64) & np.uint64(0xFF)
        sign = both >> ((choice & np.uint32(3)) * np.uint32(16) + np.uint32(15)).astype(
            np.uint64
        ) & np.uint64(1)
        found = np.where(choice < 8, byte, np.where(choice < 12, sign * np.uint64(0xFF), 0))
        found = np.where(choice == 12, 0, np.where(choice > 12, 0xFF, found))
        result |= found.astype(np.uint32) << np.uint32(8 * place)
    return result


def _median(a: Array, b: Array, c: Array) -> Array:
    low, high = np.minimum(a, b), np.maximum(a, b)
    return np.maximum(low, np.minimum(high, c))


def _median_float(a: Array, b: Array, c: Array) -> Array:
    smallest = floats.minimum(floats.minimum(a, b), c)
    found = floats.maximum(floats.minimum(a, b), floats.minimum(floats.maximum(a, b), c))
    return np.where(np.isnan(a) | np.isnan(b) | np.isnan(c), smallest, found)


def _ldexp(a: Array, exponent: Array) -> Array:
    return np.ldexp(a, np.clip(exponent.astype(np.int64), -5000, 5000).astype(np.int32)).astype(a.dtype)


def _fract(a: Array) -> Array:
    below = np.nextafter(a.dtype.type(1), a.dtype.type(0))
    return np.where(
        np.isfinite(a), np.minimum(a - np.floor(a), below), np.where(np.isinf(a), a.dtype.type(0), a)
    )


def _turns(function: Callable[[Array], Array]) -> Callable[[Array], Array]:
    """Sine and cosine of whole turns."""

    def compute(a: Array) -> Array:
        turns = a.astype(np.float64)
        return np.where(np.isfinite(turns), function(2 * np.pi * (turns - np.floor(turns))), np.nan).astype(
            a.dtype
        )

    return compute


def _precise(function: Callable[[Array], Array]) -> Callable[[Array], Array]:
    """Computed in double precision: nearer than the hardware, which is allowed one unit in the last place."""

    def compute(a: Array) -> Array:
        found: Array = function(a.astype(np.float64)).astype(a.dtype)
        return found

    return compute


def _packed_halves(a: Array, b: Array) -> Array:
    return a.view(np.uint16).astype(np.uint32) | b.view(np.uint16).astype(np.uint32) << np.uint32(16)


def _byte_of(a: Array, place: Array, rest: Array) -> Array:
    """`rest` with a byte of it replaced by a number from 0 to 255."""
    shift = (place & np.uint32(3)) * np.uint32(8)
    return rest & ~(np.uint32(0xFF) << shift) | floats.to_integer(a, 0, 255, np.uint32) << shift


def _normal(most: int, least: int) -> Callable[[Array], Array]:
    """A number to a part of `most`, not beyond 1 nor below `least` / `most`."""

    def compute(a: Array) -> Array:
        parts = np.rint(np.clip(np.nan_to_num(a.astype(np.float64)), least / most, 1) * most)
        return parts.astype(np.int64).astype(np.uint32) & np.uint32(0xFFFF)

    return compute


def _cube(which: str) -> Callable[[Array, Array, Array], Array]:
    """Of the side of a cube that a direction meets: its number, its axis twice, or where across and down."""

    def compute(x: Array, y: Array, z: Array) -> Array:
        along_z = (np.abs(z) >= np.abs(x)) & (np.abs(z) >= np.abs(y))
        axes = along_z, np.abs(y) >= np.abs(x)
        f = np.float32
        sides = {
            "id": [np.where(one < 0, f(number + 1), f(number)) for number, one in ((4, z), (2, y), (0, x))],
            "ma": [f(2) * z, f(2) * y, f(2) * x],
            "sc": [np.where(z < 0, -x, x), x, np.where(x < 0, z, -z)],
            "tc": [-y, np.where(y < 0, -z, z), -y],
        }[which]
        return np.where(axes[0], sides[0], np.where(axes[1], sides[1], sides[2]))

    return compute


def _clipped(a: Array, low: int, high: int) -> Array:
    return np.clip(a.astype(np.int64), low, high).astype(np.uint32) & np.uint32(0xFFFF)


def _saturated(low: int, high: int) -> Callable[[Array, Array], Array]:
    def compute(a: Array, b: Array) -> Array:
        first, second = (_clipped(one, low, high) for one in (a, b))
        return first | second << np.uint32(16)

    return compute


SATURATED = ("v_add_nc_", "v_sub_nc_", "v_mad_u16", "v_mad_i16", "v_mad_i32_", "v_mad_u32_")
"""How the names of those begin whose whole numbers can be held within their kind."""


def saturated(operation: Operation, values: Sequence[Array]) -> Array:
    """The result, held within its kind."""
    dtype = np.dtype(DTYPES[operation.result])
    bounds = np.iinfo(dtype)
    wide: Array = operation.compute(*(one.astype(np.int64) for one in values))
    return np.clip(wide, bounds.min, bounds.max).astype(dtype)


_F = floats
OPERATIONS: dict[str, Operation] = {}


def _define(names: str, result: str, sources: str, compute: Callable[..., Array]) -> None:
    for name in names.split():
        OPERATIONS[f"v_{name}"] = Operation(result, tuple(sources.split()), compute)


def _shift(left: bool) -> Callable[[Array, Array], Array]:
    def compute(amount: Array, value: Array) -> Array:
        by = (amount & amount.dtype.type(value.dtype.itemsize * 8 - 1)).astype(value.dtype)
        return value << by if left else value >> by

    return compute


for _kind in ("f16", "f32", "f64"):
    _pair, _three = f"{_kind} {_kind}", f"{_kind} {_kind} {_kind}"
    _define(f"add_{_kind}", _kind, _pair, lambda a, b: a + b)
    _define(f"sub_{_kind}", _kind, _pair, lambda a, b: a - b)
    _define(f"subrev_{_kind}", _kind, _pair, lambda a, b: b - a)
    _define(f"mul_{_kind}", _kind, _pair, lambda a, b: a * b)
    _define(f"min_{_kind}", _kind, _pair, _F.minimum)
    _define(f"max_{_kind}", _kind, _pair, _F.maximum)
    _define(f"min3_{_kind}", _kind, _three, lambda a, b, c: _F.minimum(_F.minimum(a, b), c))
    _define(f"max3_{_kind}", _kind, _three, lambda a, b, c: _F.maximum(_F.maximum(a, b), c))
    _define(f"maxmin_{_kind}", _kind, _three, lambda a, b, c: _F.minimum(_F.maximum(a, b), c))
    _define(f"minmax_{_kind}", _kind, _three, lambda a, b, c: _F.maximum(_F.minimum(a, b), c))
    _define(f"med3_{_kind}", _kind, _three, _median_float)
    _define(f"ldexp_{_kind}", _kind, f"{_kind} {'i16' if _kind == 'f16' else 'i32'}", _ldexp)
    _define(f"trunc_{_kind}", _kind, _kind, np.trunc)
    _define(f"ceil_{_kind}", _kind, _kind, np.ceil)
    _define(f"floor_{_kind}", _kind, _kind, np.floor)
    _define(f"rndne_{_kind}", _kind, _kind, np.rint)
    _define(f"fract_{_kind}", _kind, _kind, _fract)
    _define(
        f"rcp_{_kind} {'rcp_iflag_f32' if _kind == 'f32' else ''}",
        _kind,
        _kind,
        lambda a: a.dtype.type(1) / a,
    )
    _define(f"rsq_{_kind}", _kind, _kind, _precise(lambda a: 1 / np.sqrt(a)))
    _define(f"sqrt_{_kind}", _kind, _kind, np.sqrt)
    _define(f"frexp_mant_{_kind}", _kind, _kind, lambda a: np.where(np.isfinite(a), np.frexp(a)[0], a))
for _kind in ("f16", "f32"):
    _define(f"exp_{_kind}", _kind, _kind, _precise(np.exp2))
    _define(f"log_{_kind}", _kind, _kind, _precise(np.log2))
    _define(f"sin_{_kind}", _kind, _kind, _turns(np.sin))
    _define(f"cos_{_kind}", _kind, _kind, _turns(np.cos))
_define("frexp_exp_i32_f32", "i32", "f32", _F.exponent)
_define("frexp_exp_i32_f64", "i32", "f64", _F.exponent)
_define("frexp_exp_i16_f16", "i16", "f16", lambda a: _F.exponent(a).astype(np.int16))
_define("fma_f16", "f16", "f16 f16 f16", _F.fma16)
_define("fma_f32", "f32", "f32 f32 f32", _F.fma32)
_define("fma_f64", "f64", "f64 f64 f64", _F.fma64)
_define(
    "mul_dx9_zero_f32", "f32", "f32 f32", lambda a, b: np.where((a == 0) | (b == 0), np.float32(0), a * b)
)

for _kind, _i, _u in (("32", "i32", "u32"), ("16", "i16", "u16")):
    for _sign in (_i, _u):
        _pair, _three = f"{_sign} {_sign}", f"{_sign} {_sign} {_sign}"
        _define(f"min_{_sign}", _sign, _pair, np.minimum)
        _define(f"max_{_sign}", _sign, _pair, np.maximum)
        _define(f"min3_{_sign}", _sign, _three, lambda a, b, c: np.minimum(np.minimum(a, b), c))
        _define(f"max3_{_sign}", _sign, _three, lambda a, b, c: np.maximum(np.maximum(a, b), c))
        _define(f"maxmin_{_sign}", _sign, _three, lambda a, b, c: np.minimum(np.maximum(a, b), c))
        _define(f"minmax_{_sign}", _sign, _three, lambda a, b, c: np.maximum(np.minimum(a, b), c))
        _define(f"med3_{_sign}", _sign, _three, _median)
        _define(f"add_nc_{_sign}", _sign, _pair, lambda a, b: a + b)
        _define(f"sub_nc_{_sign}", _sign, _pair, lambda a, b: a - b)
        _define(f"mad_{_sign}", _sign, _three, lambda a, b, c: a * b + c)
    _define(f"and_b{_kind}", _u, f"{_u} {_u}", lambda a, b: a & b)
    _define(f"or_b{_kind}", _u, f"{_u} {_u}", lambda a, b: a | b)
    _define(f"xor_b{_kind}", _u, f"{_u} {_u}", lambda a, b: a ^ b)
    _define(f"xnor_b{_kind}", _u, f"{_u} {_u}", lambda a, b: ~(a ^ b))
    _define(f"not_b{_kind}", _u, _u, lambda a: ~a)
    _define(f"mov_b{_kind}", _u, _u, lambda a: a)
    _define(f"lshlrev_b{_kind}", _u, f"{_u} {_u}", _shift(True))
    _define(f"lshrrev_b{_kind}", _u, f"{_u} {_u}", _shift(False))
    _define(f"ashrrev_i{_kind}", _i, f"{_u} {_i}", _shift(False))
_define("subrev_nc_u32", "u32", "u32 u32", lambda a, b: b - a)
_define("lshlrev_b64", "u64", "u32 u64", _shift(True))
_define("lshrrev_b64", "u64", "u32 u64", _shift(False))
_define("ashrrev_i64", "i64", "u32 i64", _shift(False))
_define("mul_lo_u32", "u32", "u32 u32", lambda a, b: a * b)
_define("mul_lo_u16", "u16", "u16 u16", lambda a, b: a * b)
_define("mul_hi_u32", "u32", "u32 u32", _high)
_define("mul_hi_i32", "i32", "i32 i32", _high)
_define("mul_i32_i24", "u32", "u32 u32", lambda a, b: (_int24(a) * _int24(b)).astype(np.uint32))
_define("mul_u32_u24", "u32", "u32 u32", lambda a, b: (_uint24(a) * _uint24(b)).astype(np.uint32))
_define("mul_hi_i32_i24", "u32", "u32 u32", lambda a, b: (_int24(a) * _int24(b) >> 32).astype(np.uint32))
_define(
    "mul_hi_u32_u24",
    "u32",
    "u32 u32",
    lambda a, b: (_uint24(a) * _uint24(b) >> 32).astype(np.uint32),
)
_define("mad_i32_i24", "i32", "u32 u32 i32", lambda a, b, c: _int24(a) * _int24(b) + c)
_define("mad_u32_u24", "u32", "u32 u32 u32", lambda a, b, c: _uint24(a) * _uint24(b) + c)
_define("mad_u32_u16", "u32", "u16 u16 u32", lambda a, b, c: a.astype(np.uint32) * b + c)
_define("mad_i32_i16", "i32", "i16 i16 i32", lambda a, b, c: a.astype(np.int32) * b + c)
_define("bfe_u32", "u32", "u32 u32 u32", _extract)
_define("bfe_i32", "i32", "u32 u32 u32", _extract_signed)
_define("bfi_b32", "u32", "u32 u32 u32", lambda a, b, c: a & b | ~a & c)
_define("bfm_b32", "u32", "u32 u32", lambda a, b: _field(a, b, a)[1] << (b & np.uint32(31)))
_define("alignbit_b32", "u32", "u32 u32 u32", _align_bits)
_define(
    "alignbyte_b32",
    "u32",
    "u32 u32 u32",
    lambda a, b, c: _align_bits(a, b, (c & np.uint32(3)) * np.uint32(8)),
)
_define("perm_b32", "u32", "u32 u32 u32", _permute)
_define("xor3_b32", "u32", "u32 u32 u32", lambda a, b, c: a ^ b ^ c)
_define("or3_b32", "u32", "u32 u32 u32", lambda a, b, c: a | b | c)
_define("and_or_b32", "u32", "u32 u32 u32", lambda a, b, c: a & b | c)
_define("add3_u32", "u32", "u32 u32 u32", lambda a, b, c: a + b + c)
_define("xad_u32", "u32", "u32 u32 u32", lambda a, b, c: (a ^ b) + c)
_define("lshl_add_u32", "u32", "u32 u32 u32", lambda a, b, c: (a << (b & np.uint32(31))) + c)
_define("add_lshl_u32", "u32", "u32 u32 u32", lambda a, b, c: a + b << (c & np.uint32(31)))
_define("lshl_or_b32", "u32", "u32 u32 u32", lambda a, b, c: a << (b & np.uint32(31)) | c)
for _name, _compute in {
    "sad_u32": _differences(32), "sad_u16": _differences(16), "sad_u8": _differences(8),
    "sad_hi_u8": _differences(8, by=16), "msad_u8": _differences(8, masked=True), "lerp_u8": _means,
}.items():  # fmt: skip
    _define(_name, "u32", "u32 u32 u32", _compute)
_define("bfrev_b32", "u32", "u32", _bits(lambda one: int(f"{one:032b}"[::-1], 2)))
_define("clz_i32_u32", "u32", "u32", _bits(lambda one: 32 - one.bit_length() if one else 0xFFFFFFFF))
_define("ctz_i32_b32", "u32", "u32", _bits(lambda one: (one & -one).bit_length() - 1 if one else 0xFFFFFFFF))
_define(
    "cls_i32",
    "u32",
    "u32",
    _bits(lambda one: next((at for at in range(1, 32) if one >> (31 - at) & 1 != one >> 31), 0xFFFFFFFF)),
)
_define("bcnt_u32_b32", "u32", "u32 u32", lambda a, b: _bits(int.bit_count)(a) + b)
_define("cvt_i32_i16", "i32", "i16", lambda a: a.astype(np.int32))
_define("cvt_u32_u16", "u32", "u16", lambda a: a.astype(np.uint32))

_define("cvt_f32_i32", "f32", "i32", lambda a: a.astype(np.float32))
_define("cvt_f32_u32", "f32", "u32", lambda a: a.astype(np.float32))
_define("cvt_f64_i32", "f64", "i32", lambda a: a.astype(np.float64))
_define("cvt_f64_u32", "f64", "u32", lambda a: a.astype(np.float64))
_define("cvt_f64_f32", "f64", "f32", lambda a: a.astype(np.float64))
_define("cvt_f32_f64", "f32", "f64", lambda a: a.astype(np.float32))
_define("cvt_f32_f16", "f32", "f16", lambda a: a.astype(np.float32))
_define("cvt_f16_f32", "f16", "f32", lambda a: a.astype(np.float16))
_define("cvt_f16_u16", "f16", "u16", lambda a: a.astype(np.float16))
_define("cvt_f16_i16", "f16", "i16", lambda a: a.astype(np.float16))
for _kind in ("f32", "f64"):
    _define(f"cvt_i32_{_kind}", "i32", _kind, lambda a: _F.to_integer(a, -(2**31), 2**31 - 1, np.int32))
    _define(f"cvt_u32_{_kind}", "u32", _kind, lambda a: _F.to_integer(a, 0, 2**32 - 1, np.uint32))
_define("cvt_i16_f16", "i16", "f16", lambda a: _F.to_integer(a, -(2**15), 2**15 - 1, np.int16))
_define("cvt_u16_f16", "u16", "f16", lambda a: _F.to_integer(a, 0, 2**16 - 1, np.uint16))
_define(
    "cvt_floor_i32_f32", "i32", "f32", lambda a: _F.to_integer(np.floor(a), -(2**31), 2**31 - 1, np.int32)
)
_define(
    "cvt_nearest_i32_f32",
    "i32",
    "f32",
    lambda a: _F.to_integer(np.floor(a.astype(np.float64) + 0.5), -(2**31), 2**31 - 1, np.int32),
)


def _byte(place: int) -> Callable[[Array], Array]:
    shift = np.uint32(8 * place)
    return lambda a: (a >> shift & np.uint32(0xFF)).astype(np.float32)


for _place in range(4):
    _define(f"cvt_f32_ubyte{_place}", "f32", "u32", _byte(_place))
_define(
    "cvt_pk_rtz_f16_f32",
    "u32",
    "f32 f32",
    lambda a, b: _packed_halves(_F.round_to_zero16(a), _F.round_to_zero16(b)),
)
_define("cvt_pk_u8_f32", "u32", "f32 u32 u32", _byte_of)
for _kind in ("f16", "f32"):
    for _name, _part in (("i16", _normal(0x7FFF, -0x7FFF)), ("u16", _normal(0xFFFF, 0))):
        _define(
            f"cvt_pk_norm_{_name}_{_kind}",
            "u32",
            f"{_kind} {_kind}",
            lambda a, b, part=_part: part(a) | part(b) << np.uint32(16),
        )
for _name in ("id", "ma", "sc", "tc"):
    _define(f"cube{_name}_f32", "f32", "f32 f32 f32", _cube(_name))
_define("pack_b32_f16", "u32", "f16 f16", _packed_halves)
_define("cvt_pk_u16_u32", "u32", "u32 u32", _saturated(0, 0xFFFF))
_define("cvt_pk_i16_i32", "u32", "i32 i32", _saturated(-0x8000, 0x7FFF))
