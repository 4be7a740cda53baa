"""VOP3P: two halves at once, mixed precision, dot products, and multiplications of matrices."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from . import floats
from .decoding import Instruction
from .operands import clamped, flushed
from .operations import DTYPES, Operation, saturated
from .waves import LANES, VGPR, Array, Part

_HALVES: dict[str, tuple[str, Callable[..., Array]]] = {
    "v_pk_fma_f16": ("f16", floats.fma16),
    "v_pk_add_f16": ("f16", lambda a, b: a + b),
    "v_pk_mul_f16": ("f16", lambda a, b: a * b),
    "v_pk_min_f16": ("f16", floats.minimum),
    "v_pk_max_f16": ("f16", floats.maximum),
    "v_pk_mad_i16": ("i16", lambda a, b, c: a * b + c),
    "v_pk_mad_u16": ("u16", lambda a, b, c: a * b + c),
    "v_pk_mul_lo_u16": ("u16", lambda a, b: a * b),
    "v_pk_add_i16": ("i16", lambda a, b: a + b),
    "v_pk_add_u16": ("u16", lambda a, b: a + b),
    "v_pk_sub_i16": ("i16", lambda a, b: a - b),
    "v_pk_sub_u16": ("u16", lambda a, b: a - b),
    "v_pk_min_i16": ("i16", np.minimum),
    "v_pk_min_u16": ("u16", np.minimum),
    "v_pk_max_i16": ("i16", np.maximum),
    "v_pk_max_u16": ("u16", np.maximum),
    "v_pk_lshlrev_b16": ("u16", lambda a, b: b << (a & np.uint16(15))),
    "v_pk_lshrrev_b16": ("u16", lambda a, b: b >> (a & np.uint16(15))),
    "v_pk_ashrrev_i16": ("i16", lambda a, b: b >> (a & np.int16(15))),
}
_OPERANDS = {"v_pk_fma_f16": 3, "v_pk_mad_i16": 3, "v_pk_mad_u16": 3}


def _half(part: Part, one: Instruction, at: int, high: bool, kind: str) -> Array:
    """One half of source `at`; the upper result takes what `op_sel_hi` says, the lower what `op_sel` says."""
    fields = one.fields
    select_high = fields["hi01"] | fields["hi2"] << 2
    half = (select_high if high else fields["op_sel"]) >> at & 1
    # A constant has 32 bits; a floating one of 16 stands in the lower half, and the upper is zero.
    of_half = kind[0] == "f" and 240 <= fields[f"src{at}"] <= 248
    bits = part.vector(fields[f"src{at}"], "f16" if of_half else "u32")
    found: Array = (bits >> np.uint32(16 * half)).astype(np.uint16).view(DTYPES[kind])
    negative = (fields["neg_hi"] if high else fields["neg"]) >> at & 1
    return flushed(part, -found if negative and kind[0] == "f" else found, kind, False)


def _halves(part: Part, one: Instruction) -> None:
    kind, compute = _HALVES[one.name]
    results = []
    for high in (False, True):
        values = [_half(part, one, at, high, kind) for at in range(_OPERANDS.get(one.name, 2))]
        if one.fields["clamp"] and kind != "f16":
            result = saturated(Operation(kind, (), compute), values)
        else:
            result = compute(*values).astype(DTYPES[kind], copy=False)
            result = clamped(result) if one.fields["clamp"] else result
        result = flushed(part, result, kind, True)
        results.append(np.broadcast_to(result, (part.count, LANES)).view(np.uint16).astype(np.uint32))
    part.set_vector(one.fields["dst"], results[0] | results[1] << np.uint32(16))


def _mixed(part: Part, one: Instruction) -> None:
    fields = one.fields
    select_high = fields["hi01"] | fields["hi2"] << 2
    values = []
    for at in range(3):
        if select_high >> at & 1:
            bits = part.vector(fields[f"src{at}"], "f16")
            half = (bits >> np.uint32(16 * (fields["op_sel"] >> at & 1))).astype(np.uint16)
            value = flushed(part, half.view(np.float16), "f16", False).astype(np.float32)
        else:
            value = flushed(part, part.vector(fields[f"src{at}"], "f32").view(np.float32), "f32", False)
        if fields["neg_hi"] >> at & 1:
            value = np.abs(value)
        values.append(-value if fields["neg"] >> at & 1 else value)
    result = flushed(part, floats.fma32(*values), "f32", True)
    if fields["clamp"]:
        result = clamped(result)
    if one.name == "v_fma_mix_f32":
        part.set_vector(fields["dst"], np.ascontiguousarray(np.broadcast_to(result, (part.count, LANES))))
        return
    shift = np.uint32(16 if one.name == "v_fma_mixhi_f16" else 0)
    old = part.vector(fields["dst"] | VGPR)
    half = flushed(part, result.astype(np.float16), "f16", True).view(np.uint16).astype(np.uint32)
    part.set_vector(fields["dst"], old & ~(np.uint32(0xFFFF) << shift) | half << shift)


def _dot(part: Part, one: Instruction) -> None:
    fields = one.fields
    a, b = (part.vector(fields[f"src{at}"], "u32") for at in (0, 1))
    if one.name == "v_dot2_f32_f16":
        total = part.vector(fields["src2"], "f32").view(np.float32).astype(np.float64)
        for half in (False, True):
            first, second = (_half(part, one, at, half, "f16").astype(np.float64) for at in (0, 1))
            total = total + first * second
        part.set_vector(fields["dst"], _full(part, total.astype(np.float32)))
        return
    c = part.vector(fields["src2"], "u32").astype(np.int64)
    width = 8 if "dot4" in one.name else 4
    signed = (fields["neg"] & 1, fields["neg"] >> 1 & 1) if "_iu" in one.name else (0, 0)
    for place in range(32 // width):
        parts = []
        for value, has_sign in zip((a, b), signed, strict=True):
            digit = (value >> np.uint32(place * width) & np.uint32((1 << width) - 1)).astype(np.int64)
            parts.append(np.where(digit >> (width - 1) & has_sign == 1, digit - (1 << width), digit))
        c = c + parts[0] * parts[1]
    part.set_vector(fields["dst"], _full(part, c.astype(np.uint32)))


def _full(part: Part, value: Array) -> Array:
    return np.ascontiguousarray(np.broadcast_to(value, (part.count, LANES)))


def _rows(part: Part, register: int, kind: type) -> Array:
    """[wave, row or column, k] of a 16x16 operand of two bytes an element: lane i has row i % 16, two to a register."""
    words = np.stack([part.vector((register + at) | VGPR)[:, :16] for at in range(8)], axis=2)
    found: Array = np.ascontiguousarray(words).view(np.uint16)
    return found.view(np.float16).astype(np.float32) if kind is np.float16 else _brain(found)


def _brain(bits: Array) -> Array:
    return (bits.astype(np.uint32) << np.uint32(16)).view(np.float32)


def _multiply(part: Part, one: Instruction) -> None:
    """16x16x16: A by rows, B by columns. Register r of lane 16 * half + column has row 2r + half of the result."""
    fields = one.fields
    kind = np.float16 if one.name.endswith("_f16") else np.dtype  # else bfloat16
    a, b = (_rows(part, fields[f"src{at}"] - VGPR, kind) for at in (0, 1))
    source = fields["src2"]
    wide = one.name.startswith("v_wmma_f32")
    total = np.zeros((part.count, 16, 16), np.float64)
    if source >= VGPR and wide:
        for register in range(8):
            lanes = part.vector(source + register).view(np.float32)
            total[:, 2 * register], total[:, 2 * register + 1] = lanes[:, :16], lanes[:, 16:]
    elif source < VGPR:
        total += part.vector(source, "f32").view(np.float32)[:, :, None]
    else:
        raise KeyError(f"{one.name} with an accumulator of 16 bits")
    total += np.einsum("wik,wjk->wij", a.astype(np.float64), b.astype(np.float64))
    result = total.astype(np.float32)
    if not wide:
        raise KeyError(one.name)
    for register in range(8):
        lanes = np.concatenate((result[:, 2 * register], result[:, 2 * register + 1]), axis=1)
        part.set_vector(fields["dst"] + register, lanes)


def execute(part: Part, one: Instruction) -> None:
    """Carry one out. Raises KeyError for one that is unknown."""
    if one.name in _HALVES:
        _halves(part, one)
    elif one.name.startswith("v_fma_mix"):
        _mixed(part, one)
    elif one.name.startswith(("v_dot2_f32_f16", "v_dot4", "v_dot8")):
        _dot(part, one)
    elif one.name in ("v_wmma_f32_16x16x16_f16", "v_wmma_f32_16x16x16_bf16"):
        _multiply(part, one)
    else:
        raise KeyError(one.name)
