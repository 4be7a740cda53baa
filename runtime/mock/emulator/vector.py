"""Vector instructions: what computes, writes masks and carries, and moves between lanes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from . import floats
from .decoding import Instruction
from .operands import Operands, flushed
from .operations import DTYPES, OPERATIONS, SATURATED, Operation, saturated
from .waves import EXEC, LANES, M0, VCC, VGPR, Array, Part

_FLOAT_TESTS: dict[str, Callable[[Array, Array], Any]] = {
    "f": lambda a, b: np.zeros(np.broadcast(a, b).shape, bool),
    "lt": lambda a, b: a < b,
    "eq": lambda a, b: a == b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "lg": lambda a, b: (a < b) | (a > b),
    "ge": lambda a, b: a >= b,
    "o": lambda a, b: ~(np.isnan(a) | np.isnan(b)),
    "u": lambda a, b: np.isnan(a) | np.isnan(b),
    "nge": lambda a, b: ~(a >= b),
    "nlg": lambda a, b: ~((a < b) | (a > b)),
    "ngt": lambda a, b: ~(a > b),
    "nle": lambda a, b: ~(a <= b),
    "neq": lambda a, b: ~(a == b),
    "nlt": lambda a, b: ~(a < b),
    "ne": lambda a, b: a != b,
    "t": lambda a, b: np.ones(np.broadcast(a, b).shape, bool),
}


def compare(part: Part, one: Instruction) -> None:
    """VOPC, and the same as VOP3."""
    operands = Operands(part, one)
    head, _, kind = one.name.rpartition("_")
    kind = kind.replace("b", "u")
    test = head.rpartition("_")[2]
    if test == "class":
        found = _class(operands, kind)
    else:
        found = _FLOAT_TESTS[test](operands.value(0, kind), operands.value(1, kind))
    lanes = np.broadcast_to(found, (part.count, LANES)) & part.lanes
    if operands.skipped is not None:
        lanes = lanes & ~operands.skipped
    mask = part.packed(lanes)
    if one.name.startswith("v_cmpx_"):
        part.set_scalar(EXEC, mask)
    else:
        part.set_scalar(one.fields["dst"] if operands.long else VCC, mask)


def _class(operands: Operands, kind: str) -> Array:
    value = operands.signed(0, kind)
    mask = operands.bits(1, "u32" if kind != "f16" else "u16").astype(np.uint32)
    bits = value.view(DTYPES["u" + kind[1:]])
    mantissa = np.finfo(value.dtype).nmant
    quiet = bits >> bits.dtype.type(mantissa - 1) & bits.dtype.type(1) != 0
    negative, none, infinite = np.signbit(value), np.isnan(value), np.isinf(value)
    zero = value == 0
    small = ~zero & (np.abs(value) < np.finfo(value.dtype).tiny)
    normal = ~(none | infinite | zero | small)
    tests = (
        none & ~quiet, none & quiet, infinite & negative, normal & negative, small & negative, zero & negative,
        zero & ~negative, small & ~negative, normal & ~negative, infinite & ~negative,
    )  # fmt: skip
    found = np.zeros(np.broadcast(value, mask).shape, bool)
    for place, test in enumerate(tests):
        found |= test & (mask >> np.uint32(place) & np.uint32(1) != 0)
    return found


def _carry(part: Part, one: Instruction, operands: Operands) -> None:
    a, b = operands.bits(0, "u32"), operands.bits(1, "u32")
    if one.name.startswith("v_subrev"):
        a, b = b, a
    adds = one.name.startswith("v_add")
    total = a + b if adds else a - b
    over = total < a if adds else a < b
    if "_co_ci_" in one.name:
        carry = part.unpacked(part.scalar(operands.codes[2] if operands.long else VCC)).astype(np.uint32)
        before = total
        total = before + carry if adds else before - carry
        over = over | (total < before if adds else before < carry)
    if operands.long and one.fields["clamp"]:
        total = np.where(over, np.uint32(0xFFFFFFFF if adds else 0), total)
    over = np.broadcast_to(over, (part.count, LANES)) & part.lanes
    operands.write(total)
    part.set_scalar(one.fields["sdst"] if operands.long else VCC, part.packed(over))


def _multiply_add(part: Part, one: Instruction, operands: Operands) -> None:
    signed = one.name == "v_mad_i64_i32"
    a, b = (
        operands.value(at, "i32" if signed else "u32").astype(np.int64 if signed else np.uint64)
        for at in (0, 1)
    )
    c = operands.value(2, "i64" if signed else "u64")
    total = a * b + c
    over = ((a * b ^ total) & (c ^ total)) < 0 if signed else total < c
    operands.write(total)
    lanes = np.broadcast_to(over, (part.count, LANES)) & part.lanes
    part.set_scalar(one.fields["sdst"], part.packed(lanes))


def _scale(part: Part, one: Instruction, operands: Operands) -> None:
    kind = one.name[-3:]
    a, b, c = np.broadcast_arrays(*(operands.value(at, kind) for at in range(3)))
    far, tiny_exponent, bias, by = (96, 23, 127, 64) if kind == "f32" else (768, 53, 1023, 128)
    least = np.finfo(a.dtype).tiny
    raised, lowered = np.ldexp(a, by).astype(a.dtype), np.ldexp(a, -by).astype(a.dtype)
    denominator, numerator = np.where(a == b, raised, a), np.where(a == c, raised, a)
    small_reciprocal, small_ratio = np.abs(1 / b) < least, np.abs(c / b) < least
    # The first that holds counts: (test, result, whether the quotient has to be scaled back).
    rules = (
        ((b == 0) | (c == 0), np.full_like(a, np.nan), False),
        (floats.exponent(c) - floats.exponent(b) >= far, denominator, True),
        (np.abs(b) < least, raised, False),
        (small_reciprocal & small_ratio, np.where(a == b, lowered, a), True),
        (small_reciprocal, lowered, False),
        (small_ratio, numerator, True),
        (floats.exponent(c) - 1 + bias <= tiny_exponent, raised, False),
    )
    tests = [test for test, _, _ in rules]
    operands.write(np.select(tests, [result for _, result, _ in rules], a))
    scaled = np.select(tests, [np.full(a.shape, flag) for _, _, flag in rules], False)
    part.set_scalar(
        one.fields["sdst"], part.packed(np.broadcast_to(scaled, (part.count, LANES)) & part.lanes)
    )


def _finish_division(part: Part, one: Instruction, operands: Operands) -> None:
    kind = one.name[-3:]
    a, b, c = (operands.value(at, kind) for at in range(3))
    fma = floats.scaled_fma32 if kind == "f32" else floats.scaled_fma64
    # A quotient that is large was made of a denominator that was raised, a small one of a numerator.
    by = np.where(floats.exponent(c) - 1 > 0, 1, -1) * (64 if kind == "f32" else 128)
    scaled = part.unpacked(part.scalar(VCC))
    operands.write(operands.finished(fma(a, b, c, np.where(scaled, by, 0))))


def _fix_division(part: Part, one: Instruction, operands: Operands) -> None:
    kind = one.name[-3:]
    quotient, b, c = (operands.value(at, kind) for at in range(3))
    sign = np.where(np.signbit(b) ^ np.signbit(c), quotient.dtype.type(-1), quotient.dtype.type(1))
    zero, infinity = sign * quotient.dtype.type(0), sign * quotient.dtype.type(np.inf)
    found = np.abs(quotient) * sign
    exponents = floats.exponent(c).astype(np.int64) - floats.exponent(b)
    low, high = {"f16": (-26, 17), "f32": (-150, 129), "f64": (-1075, 1025)}[kind]
    found = np.where(exponents < low, zero, np.where(exponents > high, infinity, found))
    found = np.where((b == 0) | np.isinf(c), infinity, found)
    found = np.where(np.isinf(b) | (c == 0), zero, found)
    none = np.isnan(b) | np.isnan(c) | (b == 0) & (c == 0) | np.isinf(b) & np.isinf(c)
    operands.write(operands.finished(np.where(none, quotient.dtype.type(np.nan), found)))


def _select(part: Part, one: Instruction, operands: Operands) -> None:
    kind = "u16" if one.name.endswith("16") else "f32" if operands.long else "u32"
    code = operands.codes[2] if operands.long else VCC
    chosen = part.unpacked(part.scalar(code))
    operands.write(np.where(chosen, operands.signed(1, kind), operands.signed(0, kind)))


def _accumulate(part: Part, one: Instruction, operands: Operands) -> None:
    kind = one.name[-3:]
    register, half = one.fields["dst"], 0
    if kind == "f16":
        half = one.fields["op_sel"] >> 3 if operands.long else register >> 7
        register = register if operands.long else register & 127
    c = part.vector(register | VGPR, "u32") >> np.uint32(16 * half)
    old = flushed(part, (c.astype(np.uint16) if kind == "f16" else c).view(DTYPES[kind]), kind, False)
    fma = floats.fma16 if kind == "f16" else floats.fma32
    operands.write(operands.finished(fma(operands.value(0, kind), operands.value(1, kind), old)))


def _with_literal(part: Part, one: Instruction, operands: Operands) -> None:
    kind = one.name[-3:]
    number = np.array([[part.literal]], np.uint32)
    literal = flushed(
        part, (number.astype(np.uint16) if kind == "f16" else number).view(DTYPES[kind]), kind, False
    )
    a, b = operands.value(0, kind), operands.value(1, kind)
    fma = floats.fma16 if kind == "f16" else floats.fma32
    operands.write(operands.finished(fma(a, literal, b) if "fmamk" in one.name else fma(a, b, literal)))


def _first_lane(part: Part, one: Instruction, operands: Operands) -> None:
    source = np.broadcast_to(operands.bits(0, "u32"), (part.count, LANES))
    first = np.where(part.lanes.any(axis=1), part.lanes.argmax(axis=1), 0)
    part.set_scalar(one.fields["dst"], source[np.arange(part.count), first].copy())


def _read_lane(part: Part, one: Instruction, operands: Operands) -> None:
    lane = part.scalar(operands.codes[1]) & np.uint32(LANES - 1)
    source = operands.bits(0, "u32")
    part.set_scalar(one.fields["dst"], source[np.arange(part.count), lane].copy())


def _write_lane(part: Part, one: Instruction, operands: Operands) -> None:
    value, lane = part.scalar(operands.codes[0]), part.scalar(operands.codes[1]) & np.uint32(LANES - 1)
    register = part.waves.vgprs[one.fields["dst"]]
    register[np.arange(len(part.waves.pc))[part.which], lane] = value


def _count_below(part: Part, one: Instruction, operands: Operands) -> None:
    mask, add = operands.bits(0, "u32"), operands.bits(1, "u32")
    if "_hi_" in one.name:
        operands.write(np.broadcast_to(add, (part.count, LANES)))
        return
    below = mask & (np.uint32(1) << np.arange(LANES, dtype=np.uint32)) - np.uint32(1)
    operands.write(OPERATIONS["v_bcnt_u32_b32"].compute(below, add))


def _other_half(part: Part, one: Instruction, operands: Operands) -> None:
    source = operands.bits(0, "u32")
    low, high = part.scalar(operands.codes[1]), part.scalar(operands.codes[2])
    chosen = (high.astype(np.uint64) << np.uint64(32) | low)[:, None]
    lanes = np.arange(LANES)
    within = (chosen >> (np.uint64(4) * (lanes & 15).astype(np.uint64)) & np.uint64(15)).astype(np.int64)
    row = (lanes & ~15) ^ (16 if "permlanex16" in one.name else 0)
    operands.write(np.take_along_axis(np.broadcast_to(source, (part.count, LANES)), row | within, 1))


def _chosen(part: Part, register: int) -> tuple[Array, Array]:
    """(register, wave) of the one that M0 counts from a register on; the first where it is beyond the last."""
    waves, beyond = part.waves, register + part.scalar(M0).astype(np.int64)
    there = np.where(beyond < len(waves.vgprs), beyond, register)
    return there, np.arange(len(waves.pc))[part.which]


def _from_chosen(part: Part, one: Instruction, operands: Operands) -> None:
    operands.write(part.waves.vgprs[_chosen(part, operands.codes[0] - VGPR)])


def _to_chosen(part: Part, one: Instruction, operands: Operands) -> None:
    place, vgprs = _chosen(part, one.fields["dst"]), part.waves.vgprs
    vgprs[place] = np.where(part.lanes, operands.bits(0, "u32"), vgprs[place])


def _swap(part: Part, one: Instruction, operands: Operands) -> None:
    mine, other = one.fields["dst"], operands.codes[0] - VGPR
    a, b = part.vector(mine | VGPR).copy(), part.vector(other | VGPR).copy()
    part.set_vector(mine, b)
    part.set_vector(other, a)


_SPECIAL: dict[str, Callable[[Part, Instruction, Operands], None]] = {
    **dict.fromkeys(
        (
            *(f"v_{kind}_co_u32" for kind in ("add", "sub", "subrev")),
            *(f"v_{kind}_co_ci_u32" for kind in ("add", "sub", "subrev")),
        ),
        _carry,
    ),
    **dict.fromkeys(("v_mad_u64_u32", "v_mad_i64_i32"), _multiply_add),
    **dict.fromkeys(("v_div_scale_f32", "v_div_scale_f64"), _scale),
    **dict.fromkeys(("v_div_fmas_f32", "v_div_fmas_f64"), _finish_division),
    **dict.fromkeys(("v_div_fixup_f16", "v_div_fixup_f32", "v_div_fixup_f64"), _fix_division),
    **dict.fromkeys(("v_cndmask_b32", "v_cndmask_b16"), _select),
    **dict.fromkeys(("v_fmac_f32", "v_fmac_f16"), _accumulate),
    **dict.fromkeys(("v_fmaak_f32", "v_fmamk_f32", "v_fmaak_f16", "v_fmamk_f16"), _with_literal),
    "v_readfirstlane_b32": _first_lane,
    "v_readlane_b32": _read_lane,
    "v_writelane_b32": _write_lane,
    **dict.fromkeys(("v_mbcnt_lo_u32_b32", "v_mbcnt_hi_u32_b32"), _count_below),
    **dict.fromkeys(("v_permlane16_b32", "v_permlanex16_b32"), _other_half),
    "v_movrels_b32": _from_chosen,
    "v_movreld_b32": _to_chosen,
    "v_swap_b32": _swap,
    "v_nop": lambda part, one, operands: None,
}


def known(name: str) -> bool:
    """Whether an instruction of VOP1, VOP2, VOPC or VOP3 can be carried out."""
    return name in _SPECIAL or name in OPERATIONS or name.startswith(("v_cmp_", "v_cmpx_"))


def execute(part: Part, one: Instruction) -> None:
    """VOP1, VOP2, VOPC, VOP3. Raises KeyError for one that is unknown."""
    if one.name.startswith(("v_cmp_", "v_cmpx_")):
        compare(part, one)
        return
    operands = Operands(part, one)
    special = _SPECIAL.get(one.name)
    if special is not None:
        special(part, one, operands)
        return
    operation = OPERATIONS[one.name]
    operands.write(operands.finished(_computed(operation, operands)))


def _computed(operation: Operation, operands: Operands) -> Array:
    values = [operands.value(at, kind) for at, kind in enumerate(operation.sources)]
    if operands.long and operands.one.fields["clamp"] and operation.result[0] != "f":
        if not operands.one.name.startswith(SATURATED):
            raise KeyError(f"{operands.one.name} with clamp")
        return saturated(operation, values)
    found: Array = operation.compute(*values)
    return found.astype(DTYPES[operation.result], copy=False)


def dual(part: Part, one: Instruction) -> None:
    """VOPD: two instructions at once; both read before either writes."""
    fields = one.fields
    halves = [
        (one.name, fields["src0"], fields["vsrc1"], fields["dst"]),
        (one.second, fields["srcy0"], fields["vsrcy1"], fields["dsty"] << 1 | (~fields["dst"] & 1)),
    ]
    results = [
        (register, _half(part, name, first, second, register)) for name, first, second, register in halves
    ]
    for register, value in results:
        part.set_vector(register, np.ascontiguousarray(np.broadcast_to(value, (part.count, LANES))))


def _half(part: Part, name: str, first: int, second: int, register: int) -> Array:
    if name == "cndmask_b32":
        return np.where(part.unpacked(part.scalar(VCC)), part.vector(second | VGPR), part.vector(first))
    kind = "f32" if name.endswith("f32") else "u32"

    def number(bits: Array) -> Array:
        return flushed(part, bits.view(DTYPES[kind]), kind, False)

    a, b = number(part.vector(first, kind)), number(part.vector(second | VGPR))
    if name in ("fmac_f32", "fmaak_f32", "fmamk_f32"):
        literal = number(np.array([[part.literal]], np.uint32))
        c = number(part.vector(register | VGPR)) if name == "fmac_f32" else literal
        found = floats.fma32(a, literal, b) if name == "fmamk_f32" else floats.fma32(a, b, c)
    else:
        operation = OPERATIONS[f"v_{name}"]
        found = operation.compute(*(a, b)[: len(operation.sources)]).astype(DTYPES[operation.result])
    return flushed(part, found, kind, True)
