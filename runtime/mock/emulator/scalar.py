"""What scalar instructions compute: one number a wave."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .decoding import Instruction
from .waves import EXEC, VCC, Array, Part

Make = Callable[..., Any]

_U32, _U64, _I32, _I64 = np.uint32, np.uint64, np.int32, np.int64


def _signed(bits: Array) -> Array:
    return bits.view(_I64 if bits.dtype == _U64 else _I32)


def _width(bits: Array) -> int:
    return int(bits.dtype.itemsize) * 8


def _shift(amount: Array, bits: Array) -> Array:
    return (amount & amount.dtype.type(_width(bits) - 1)).astype(bits.dtype)


def _field(place: Array, bits: Array) -> tuple[Array, Array]:
    width = _width(bits)
    offset = (place & place.dtype.type(width - 1)).astype(bits.dtype)
    size = np.minimum(place >> place.dtype.type(16) & place.dtype.type(0x7F), width).astype(bits.dtype)
    return offset, size


def _ones(size: Array, width: int) -> Array:
    one = size.dtype.type(1)
    full = size >= width
    return np.where(full, ~size.dtype.type(0), (one << np.where(full, size.dtype.type(0), size)) - one)


def _extract(bits: Array, place: Array) -> Array:
    offset, size = _field(place, bits)
    return bits >> offset & _ones(size, _width(bits))


def _extract_signed(bits: Array, place: Array) -> Array:
    offset, size = _field(place, bits)
    one = bits.dtype.type(1)
    size = np.minimum(size, bits.dtype.type(_width(bits)) - offset)  # beyond the end there is the sign
    value = bits >> offset & _ones(size, _width(bits))
    sign = np.where(size > 0, one << (np.maximum(size, one) - one), bits.dtype.type(0))
    return (value ^ sign) - sign


def _count(bits: Array) -> Array:
    return np.array([int(one).bit_count() for one in bits], _U32)


def leading(bits: Array) -> Array:
    """How many zeros before the first one; -1 if there is none."""
    width = _width(bits)
    return np.array([width - int(one).bit_length() if one else 0xFFFFFFFF for one in bits], _U32)


def alike(bits: Array) -> Array:
    """How many bits from the sign on are as it is; -1 if all are."""
    return leading(np.where(_signed(bits) < 0, ~bits, bits))


def trailing(bits: Array) -> Array:
    """How many zeros after the last one; -1 if there is none."""
    return np.array([(int(one) & -int(one)).bit_length() - 1 if one else 0xFFFFFFFF for one in bits], _U32)


def reverse(bits: Array) -> Array:
    """The bits in the other order."""
    width = _width(bits)
    return np.array([int(f"{int(one):0{width}b}"[::-1], 2) for one in bits.ravel()], bits.dtype).reshape(
        bits.shape
    )


def _wide(a: Array) -> Array:
    return a.astype(_U64)


def _nonzero(result: Array) -> Array:
    return result != 0


_LOGIC: dict[str, Callable[[Array, Array], Array]] = {
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "nand": lambda a, b: ~(a & b),
    "nor": lambda a, b: ~(a | b),
    "xnor": lambda a, b: ~(a ^ b),
    "and_not1": lambda a, b: a & ~b,
    "or_not1": lambda a, b: a | ~b,
    "and_not0": lambda a, b: ~a & b,
    "or_not0": lambda a, b: ~a | b,
}

_COMPARE: dict[str, Callable[[Array, Array], Array]] = {
    "eq": lambda a, b: a == b,
    "lg": lambda a, b: a != b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
}


def _sum(a: Array, b: Array, carry: Array) -> tuple[Array, Array]:
    total = _wide(a) + _wide(b) + _wide(carry)
    return total.astype(_U32), total >> _U64(32) != 0


def _difference(a: Array, b: Array, borrow: Array) -> tuple[Array, Array]:
    low = a - b - borrow.astype(_U32)
    return low, _wide(b) + _wide(borrow) > _wide(a)


def _overflow(a: Array, b: Array, result: Array, of_sum: bool) -> Array:
    other = ~(a ^ b) if of_sum else a ^ b
    return (other & (a ^ result)) >> _U32(31) != 0


def binary(part: Part, name: str, a: Array, b: Array) -> tuple[Array, Array | None]:
    """(result, condition or None) of a scalar instruction of two operands. Raises KeyError for one that is unknown."""
    scc = part.waves.scc[part.which]
    head, _, kind = name[2:].rpartition("_")
    if head in _LOGIC and kind in ("b32", "b64"):
        result = _LOGIC[head](a, b)
        return result, _nonzero(result)
    zero = np.zeros(len(a), _U32)
    match name[2:]:
        case "add_u32":
            return _sum(a, b, zero)
        case "addc_u32":
            return _sum(a, b, scc)
        case "sub_u32":
            return _difference(a, b, zero)
        case "subb_u32":
            return _difference(a, b, scc)
        case "add_i32":
            return a + b, _overflow(a, b, a + b, True)
        case "sub_i32":
            return a - b, _overflow(a, b, a - b, False)
        case "absdiff_i32":
            result = np.abs(_signed(a).astype(_I64) - _signed(b)).astype(_U32)
            return result, _nonzero(result)
        case "lshl_b32" | "lshl_b64":
            result = a << _shift(b, a)
            return result, _nonzero(result)
        case "lshr_b32" | "lshr_b64":
            result = a >> _shift(b, a)
            return result, _nonzero(result)
        case "ashr_i32" | "ashr_i64":
            result = (_signed(a) >> _signed(_shift(b, a))).view(a.dtype)
            return result, _nonzero(result)
        case "lshl1_add_u32" | "lshl2_add_u32" | "lshl3_add_u32" | "lshl4_add_u32":
            total = (_wide(a) << _U64(int(name[6]))) + _wide(b)
            return total.astype(_U32), total >> _U64(32) != 0
        case "min_i32":
            return np.minimum(_signed(a), _signed(b)).view(_U32), _signed(a) < _signed(b)
        case "min_u32":
            return np.minimum(a, b), a < b
        case "max_i32":
            return np.maximum(_signed(a), _signed(b)).view(_U32), _signed(a) >= _signed(b)
        case "max_u32":
            return np.maximum(a, b), a >= b
        case "bfe_u32" | "bfe_u64":
            result = _extract(a, b)
            return result, _nonzero(result)
        case "bfe_i32" | "bfe_i64":
            result = _extract_signed(a, b)
            return result, _nonzero(result)
        case "bfm_b32":
            return _ones(a & _U32(31), 32) << (b & _U32(31)), None
        case "bfm_b64":
            return _ones(_wide(a & _U32(63)), 64) << _wide(b & _U32(63)), None
        case "mul_i32":
            return a * b, None
        case "mul_hi_u32":
            return (_wide(a) * _wide(b) >> _U64(32)).astype(_U32), None
        case "mul_hi_i32":
            return (_signed(a).astype(_I64) * _signed(b) >> _I64(32)).astype(_I32).view(_U32), None
        case "cselect_b32" | "cselect_b64":
            return np.where(scc, a, b), None
        case "pack_ll_b32_b16":
            return a & _U32(0xFFFF) | b << _U32(16), None
        case "pack_lh_b32_b16":
            return a & _U32(0xFFFF) | b & _U32(0xFFFF0000), None
        case "pack_hh_b32_b16":
            return a >> _U32(16) | b & _U32(0xFFFF0000), None
        case "pack_hl_b32_b16":
            return a >> _U32(16) | b << _U32(16), None
    raise KeyError(name)


def unary(name: str, a: Array) -> tuple[Array, Array | None]:
    """The same of one operand. Raises KeyError for one that is not known."""
    match name[2:]:
        case "mov_b32" | "mov_b64":
            return a, None
        case "not_b32" | "not_b64":
            return ~a, ~a != 0
        case "brev_b32" | "brev_b64":
            return reverse(a), None
        case "ctz_i32_b32" | "ctz_i32_b64":
            return trailing(a), None
        case "clz_i32_u32" | "clz_i32_u64":
            return leading(a), None
        case "cls_i32" | "cls_i32_i64":
            return alike(a), None
        case "sext_i32_i8":
            return a.astype(np.uint8).view(np.int8).astype(_I32).view(_U32), None
        case "sext_i32_i16":
            return a.astype(np.uint16).view(np.int16).astype(_I32).view(_U32), None
        case "abs_i32":
            result = np.abs(_signed(a)).view(_U32)
            return result, _nonzero(result)
        case "bcnt1_i32_b32" | "bcnt1_i32_b64":
            result = _count(a)
            return result, _nonzero(result)
        case "bcnt0_i32_b32" | "bcnt0_i32_b64":
            result = _count(~a)
            return result, _nonzero(result)
    raise KeyError(name)


_SIMPLE_SOURCES = {"bfm_b64": "u32", "bcnt1_i32_b64": "u64", "bcnt0_i32_b64": "u64", "ctz_i32_b64": "u64"}
_TWO_KINDS = ("lshl_b64", "lshr_b64", "ashr_i64", "bfe_u64", "bfe_i64")


def _kind(name: str) -> str:
    return name.rpartition("_")[2].replace("b", "u")


def two(part: Part, one: Instruction) -> None:
    """SOP2."""
    fields, short = one.fields, one.name[2:]
    kind = _SIMPLE_SOURCES.get(short, _kind(one.name) if not short.startswith("pack") else "u32")
    a = part.scalar(fields["src0"], kind)
    b = part.scalar(fields["src1"], "u32" if short in _TWO_KINDS else kind)
    result, scc = binary(part, one.name, a, b)
    part.set_scalar(fields["dst"], result)
    if scc is not None:
        part.set_scc(scc)


def constant(part: Part, one: Instruction) -> None:
    """SOPK. Raises KeyError for one that is not known."""
    fields, short = one.fields, one.name[2:]
    number = (fields["imm"] ^ 0x8000) - 0x8000
    value = np.full(part.count, number, _I32).view(_U32)
    old = part.scalar(fields["dst"])
    if short == "movk_i32":
        part.set_scalar(fields["dst"], value)
    elif short == "cmovk_i32":
        part.set_scalar(fields["dst"], np.where(part.waves.scc[part.which], value, old))
    elif short == "addk_i32":
        total = old + value
        part.set_scc(_overflow(old, value, total, True))
        part.set_scalar(fields["dst"], total)  # `old` may be the register itself
    elif short == "mulk_i32":
        part.set_scalar(fields["dst"], old * value)
    elif short.startswith("cmpk_"):
        compared = _COMPARE[short[5:7]]
        if short.endswith("u32"):
            part.set_scc(compared(old, _U32(fields["imm"])))
        else:
            part.set_scc(compared(_signed(old), _signed(value)))
    elif not short.startswith(("waitcnt", "version")):
        raise KeyError(one.name)


def compare(part: Part, one: Instruction) -> None:
    """SOPC."""
    fields, short = one.fields, one.name[2:]
    kind = _kind(one.name)
    if short.startswith("bitcmp"):
        a, b = part.scalar(fields["src0"], kind), part.scalar(fields["src1"])
        part.set_scc(a >> _shift(b, a) & a.dtype.type(1) == int(short[6]))
        return
    a, b = part.scalar(fields["src0"], kind), part.scalar(fields["src1"], kind)
    if kind[0] == "i":
        a, b = _signed(a), _signed(b)
    part.set_scc(_COMPARE[short[4:6]](a, b))


def move(part: Part, one: Instruction) -> None:
    """SOP1, without those that jump."""
    fields, short = one.fields, one.name[2:]
    kind = "i64" if short.endswith("i64") else "u64" if short.endswith("64") else "u32"
    if short.endswith(("saveexec_b32", "wrexec_b32")):
        _masks(part, one)
        return
    if short in ("cmov_b32", "cmov_b64"):
        new, old = part.scalar(fields["src0"], kind), part.scalar(fields["dst"], kind)
        part.set_scalar(fields["dst"], np.where(part.waves.scc[part.which], new, old))
        return
    if short in ("bitset0_b32", "bitset1_b32"):
        bit = _U32(1) << (part.scalar(fields["src0"]) & _U32(31))
        old = part.scalar(fields["dst"])
        part.set_scalar(fields["dst"], old | bit if short[6] == "1" else old & ~bit)
        return
    result, scc = unary(one.name, part.scalar(fields["src0"], kind))
    part.set_scalar(fields["dst"], result)
    if scc is not None:
        part.set_scc(scc)


def _masks(part: Part, one: Instruction) -> None:
    logic, _, rest = one.name[2:].rpartition("_")[0].rpartition("_")
    old = part.scalar(EXEC).copy()
    new = _LOGIC[logic](part.scalar(one.fields["src0"]), old)
    if rest == "saveexec":
        part.set_scalar(one.fields["dst"], old)
        part.set_scalar(EXEC, new)
    else:
        part.set_scalar(EXEC, new)
        part.set_scalar(one.fields["dst"], new)
    part.set_scc(new != 0)


def taken(part: Part, name: str) -> Array:
    """Which waves a conditional branch takes along. Raises KeyError for one that is not known."""
    scc = part.waves.scc[part.which]
    match name:
        case "s_branch":
            return np.ones(part.count, bool)
        case "s_cbranch_scc0":
            return ~scc
        case "s_cbranch_scc1":
            return scc
        case "s_cbranch_vccz":
            return part.scalar(VCC) == 0
        case "s_cbranch_vccnz":
            return part.scalar(VCC) != 0
        case "s_cbranch_execz":
            return part.scalar(EXEC) == 0
        case "s_cbranch_execnz":
            return part.scalar(EXEC) != 0
    raise KeyError(name)
