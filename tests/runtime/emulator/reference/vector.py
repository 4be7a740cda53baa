"""What vector instructions give for one lane: (kind of the result, kinds of the operands, function), by name.

Written from AMD's published description of RDNA3, with Python's integers and exact fractions.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from . import numbers
from .numbers import add, converted, divided, fused, least, most, multiply, rounded, scaled, whole

Rule = tuple[str, tuple[str, ...], Callable[..., Any]]
RULES: dict[str, Rule] = {}
NEAR: set[str] = set()
"""Those of which the hardware promises no more than to be near."""
WIDTH = {"16": 0xFFFF, "32": 0xFFFFFFFF, "64": (1 << 64) - 1}


def rule(names: str, result: str, sources: str, function: Callable[..., Any], near: bool = False) -> None:
    for name in names.split():
        RULES[f"v_{name}"] = result, tuple(sources.split()), function
        if near:
            NEAR.add(f"v_{name}")


def signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def middle(a: float, b: float, c: float) -> float:
    if any(map(math.isnan, (a, b, c))):
        return least(least(a, b), c)
    return sorted((a, b, c), key=lambda one: (one, math.copysign(1, one)))[1]


def fraction(a: float, kind: str) -> float:
    if not math.isfinite(a):
        return math.nan if math.isnan(a) else 0.0
    exact = Fraction(a) - math.floor(Fraction(a))
    below = numbers.number(numbers.bits_of(1.0, kind) - 1, kind)
    return min(rounded(exact, kind), below)


def to_even(a: float) -> float:
    return math.copysign(float(round(Fraction(a))), a) if math.isfinite(a) else a


def cut(function: Callable[[float], int]) -> Callable[[float], float]:
    return lambda a: math.copysign(float(function(a)), a) if math.isfinite(a) and a else a


def significand(a: float) -> float:
    return math.frexp(a)[0] if math.isfinite(a) else a


def exponent(a: float) -> int:
    return math.frexp(a)[1] if math.isfinite(a) and a else 0


def power(a: float) -> float:
    if math.isnan(a):
        return a
    return math.inf if a > 1000 else 0.0 if a < -1000 else 2.0**a


def logarithm(a: float) -> float:
    if math.isnan(a) or a < 0:
        return math.nan
    return -math.inf if a == 0 else math.inf if math.isinf(a) else math.log2(a)


def root(a: float) -> float:
    return math.nan if math.isnan(a) or a < 0 else math.sqrt(a)


def reciprocal_root(a: float) -> float:
    if math.isnan(a) or a < 0:
        return math.nan
    return math.copysign(math.inf, a) if a == 0 else 1 / math.sqrt(a)


def turns(function: Callable[[float], float]) -> Callable[[float], float]:
    return lambda a: function(2 * math.pi * (a - math.floor(a))) if math.isfinite(a) else math.nan


for kind in ("f16", "f32", "f64"):

    def of(function: Callable[..., float], kind: str = kind) -> Callable[..., float]:
        return lambda *values: function(*values, kind)

    two, three = f"{kind} {kind}", f"{kind} {kind} {kind}"
    rule(f"add_{kind}", kind, two, of(add))
    rule(f"sub_{kind}", kind, two, of(lambda a, b, kind: add(a, -b, kind)))
    rule(f"subrev_{kind}", kind, two, of(lambda a, b, kind: add(b, -a, kind)))
    rule(f"mul_{kind}", kind, two, of(multiply))
    rule(f"fma_{kind}", kind, three, of(fused))
    rule(f"min_{kind}", kind, two, least)
    rule(f"max_{kind}", kind, two, most)
    rule(f"min3_{kind}", kind, three, lambda a, b, c: least(least(a, b), c))
    rule(f"max3_{kind}", kind, three, lambda a, b, c: most(most(a, b), c))
    rule(f"minmax_{kind}", kind, three, lambda a, b, c: most(least(a, b), c))
    rule(f"maxmin_{kind}", kind, three, lambda a, b, c: least(most(a, b), c))
    rule(f"med3_{kind}", kind, three, middle)
    rule(f"ldexp_{kind}", kind, f"{kind} {'i16' if kind == 'f16' else 'i32'}", of(scaled))
    rule(f"trunc_{kind}", kind, kind, cut(math.trunc))
    rule(f"ceil_{kind}", kind, kind, cut(math.ceil))
    rule(f"floor_{kind}", kind, kind, cut(math.floor))
    rule(f"rndne_{kind}", kind, kind, to_even)
    rule(f"fract_{kind}", kind, kind, of(fraction))
    rule(f"frexp_mant_{kind}", kind, kind, significand)
    rule(f"rcp_{kind}", kind, kind, of(lambda a, kind: divided(1.0, a, kind)), near=True)
    rule(f"rsq_{kind}", kind, kind, of(lambda a, kind: converted(reciprocal_root(a), kind)), near=True)
    rule(f"sqrt_{kind}", kind, kind, of(lambda a, kind: converted(root(a), kind)), near=True)
for kind in ("f16", "f32"):
    rule(f"exp_{kind}", kind, kind, lambda a, kind=kind: converted(power(a), kind), near=True)
    rule(f"log_{kind}", kind, kind, lambda a, kind=kind: converted(logarithm(a), kind), near=True)
    rule(f"sin_{kind}", kind, kind, lambda a, kind=kind: converted(turns(math.sin)(a), kind), near=True)
    rule(f"cos_{kind}", kind, kind, lambda a, kind=kind: converted(turns(math.cos)(a), kind), near=True)
rule("rcp_iflag_f32", "f32", "f32", lambda a: divided(1.0, a, "f32"), near=True)
rule("mul_dx9_zero_f32", "f32", "f32 f32", lambda a, b: 0.0 if a == 0 or b == 0 else multiply(a, b, "f32"))
rule("frexp_exp_i32_f32", "i32", "f32", exponent)
rule("frexp_exp_i32_f64", "i32", "f64", exponent)
rule("frexp_exp_i16_f16", "i16", "f16", exponent)

for bits in ("16", "32"):
    unsigned, natural = f"u{bits}", f"i{bits}"
    for kind in (unsigned, natural):
        two, three = f"{kind} {kind}", f"{kind} {kind} {kind}"
        rule(f"min_{kind}", kind, two, min)
        rule(f"max_{kind}", kind, two, max)
        rule(f"min3_{kind}", kind, three, min)
        rule(f"max3_{kind}", kind, three, max)
        rule(f"med3_{kind}", kind, three, lambda a, b, c: sorted((a, b, c))[1])
        rule(f"maxmin_{kind}", kind, three, lambda a, b, c: min(max(a, b), c))
        rule(f"minmax_{kind}", kind, three, lambda a, b, c: max(min(a, b), c))
        rule(f"add_nc_{kind}", kind, two, lambda a, b: a + b)
        rule(f"sub_nc_{kind}", kind, two, lambda a, b: a - b)
    two = f"{unsigned} {unsigned}"
    rule(f"and_b{bits}", unsigned, two, lambda a, b: a & b)
    rule(f"or_b{bits}", unsigned, two, lambda a, b: a | b)
    rule(f"xor_b{bits}", unsigned, two, lambda a, b: a ^ b)
    rule(f"not_b{bits}", unsigned, unsigned, lambda a: ~a)
    rule(f"mov_b{bits}", unsigned, unsigned, lambda a: a)
    mask = int(bits) - 1
    rule(f"lshlrev_b{bits}", unsigned, two, lambda a, b, mask=mask: b << (a & mask))
    rule(f"lshrrev_b{bits}", unsigned, two, lambda a, b, mask=mask: b >> (a & mask))
    rule(f"ashrrev_i{bits}", natural, f"{unsigned} {natural}", lambda a, b, mask=mask: b >> (a & mask))


def extracted(a: int, at: int, width: int) -> int:
    """As LLVM folds it: where the field would end beyond the number, a shift that keeps the sign."""
    at, width = at & 31, width & 31
    if not width:
        return 0
    return signed(a >> at, width) if at + width < 32 else signed(a, 32) >> at


def differences(bits: int, a: int, b: int, masked: bool = False) -> int:
    parts = [(a >> at & (1 << bits) - 1, b >> at & (1 << bits) - 1) for at in range(0, 32, bits)]
    return sum(abs(one - other) for one, other in parts if other or not masked)


def means(a: int, b: int, up: int) -> int:
    return sum((a >> at & 255) + (b >> at & 255) + (up >> at & 1) >> 1 << at for at in range(0, 32, 8))


def side(which: str, x: float, y: float, z: float) -> float:
    if abs(z) >= abs(x) and abs(z) >= abs(y):
        number, most, across, down = 5 if z < 0 else 4, z, -x if z < 0 else x, -y
    elif abs(y) >= abs(x):
        number, most, across, down = 3 if y < 0 else 2, y, x, -z if y < 0 else z
    else:
        number, most, across, down = 1 if x < 0 else 0, x, z if x < 0 else -z, -y
    return {"id": float(number), "ma": multiply(2.0, most, "f32"), "sc": across, "tc": down}[which]


rule("mad_u16", "u16", "u16 u16 u16", lambda a, b, c: a * b + c)
rule("mad_i16", "i16", "i16 i16 i16", lambda a, b, c: a * b + c)
rule("xnor_b32", "u32", "u32 u32", lambda a, b: ~(a ^ b))
rule("subrev_nc_u32", "u32", "u32 u32", lambda a, b: b - a)
rule("lshlrev_b64", "u64", "u32 u64", lambda a, b: b << (a & 63))
rule("lshrrev_b64", "u64", "u32 u64", lambda a, b: b >> (a & 63))
rule("ashrrev_i64", "i64", "u32 i64", lambda a, b: b >> (a & 63))
rule("mul_lo_u32", "u32", "u32 u32", lambda a, b: a * b)
rule("mul_lo_u16", "u16", "u16 u16", lambda a, b: a * b)
rule("mul_hi_u32", "u32", "u32 u32", lambda a, b: a * b >> 32)
rule("mul_hi_i32", "i32", "i32 i32", lambda a, b: a * b >> 32)
rule("mul_i32_i24", "u32", "u32 u32", lambda a, b: signed(a, 24) * signed(b, 24))
rule("mul_hi_i32_i24", "u32", "u32 u32", lambda a, b: signed(a, 24) * signed(b, 24) >> 32)
rule("mul_u32_u24", "u32", "u32 u32", lambda a, b: (a & 0xFFFFFF) * (b & 0xFFFFFF))
rule("mul_hi_u32_u24", "u32", "u32 u32", lambda a, b: (a & 0xFFFFFF) * (b & 0xFFFFFF) >> 32)
rule("mad_i32_i24", "i32", "u32 u32 i32", lambda a, b, c: signed(a, 24) * signed(b, 24) + c)
rule("mad_u32_u24", "u32", "u32 u32 u32", lambda a, b, c: (a & 0xFFFFFF) * (b & 0xFFFFFF) + c)
rule("mad_u32_u16", "u32", "u16 u16 u32", lambda a, b, c: a * b + c)
rule("mad_i32_i16", "i32", "i16 i16 i32", lambda a, b, c: a * b + c)
rule("bfe_u32", "u32", "u32 u32 u32", lambda a, b, c: a >> (b & 31) & ((1 << (c & 31)) - 1))
rule("bfe_i32", "i32", "u32 u32 u32", extracted)
rule("bfi_b32", "u32", "u32 u32 u32", lambda a, b, c: (a & b) | (~a & c))
rule("bfm_b32", "u32", "u32 u32", lambda a, b: ((1 << (a & 31)) - 1) << (b & 31))
rule("alignbit_b32", "u32", "u32 u32 u32", lambda a, b, c: (a << 32 | b) >> (c & 31))
rule("alignbyte_b32", "u32", "u32 u32 u32", lambda a, b, c: (a << 32 | b) >> 8 * (c & 3))
rule("xor3_b32", "u32", "u32 u32 u32", lambda a, b, c: a ^ b ^ c)
rule("or3_b32", "u32", "u32 u32 u32", lambda a, b, c: a | b | c)
rule("and_or_b32", "u32", "u32 u32 u32", lambda a, b, c: (a & b) | c)
rule("add3_u32", "u32", "u32 u32 u32", lambda a, b, c: a + b + c)
rule("xad_u32", "u32", "u32 u32 u32", lambda a, b, c: (a ^ b) + c)
rule("lshl_add_u32", "u32", "u32 u32 u32", lambda a, b, c: (a << (b & 31)) + c)
rule("add_lshl_u32", "u32", "u32 u32 u32", lambda a, b, c: (a + b) << (c & 31))
rule("lshl_or_b32", "u32", "u32 u32 u32", lambda a, b, c: a << (b & 31) | c)
for bits, kind in ((32, "u32"), (16, "u16"), (8, "u8")):
    rule(f"sad_{kind}", "u32", "u32 u32 u32", lambda a, b, c, bits=bits: differences(bits, a, b) + c)
rule("sad_hi_u8", "u32", "u32 u32 u32", lambda a, b, c: (differences(8, a, b) << 16) + c)
rule("msad_u8", "u32", "u32 u32 u32", lambda a, b, c: differences(8, a, b, True) + c)
rule("lerp_u8", "u32", "u32 u32 u32", means)
for which in ("id", "ma", "sc", "tc"):
    rule(f"cube{which}_f32", "f32", "f32 f32 f32", lambda *of, which=which: side(which, *of))
rule("bfrev_b32", "u32", "u32", lambda a: sum((a >> at & 1) << (31 - at) for at in range(32)))
rule("clz_i32_u32", "i32", "u32", lambda a: next((at for at in range(32) if a >> (31 - at) & 1), -1))
rule("cls_i32", "i32", "u32", lambda a: alike(f"{a:032b}"))
rule("ctz_i32_b32", "i32", "u32", lambda a: next((at for at in range(32) if a >> at & 1), -1))
rule("bcnt_u32_b32", "u32", "u32 u32", lambda a, b: bin(a).count("1") + b)


def permuted(a: int, b: int, select: int) -> int:
    source = (a << 32 | b).to_bytes(8, "little")
    found = bytearray()
    for choice in select.to_bytes(4, "little"):
        if choice < 8:
            found.append(source[choice])
        elif choice < 12:
            found.append(0xFF if source[2 * (choice - 8) + 1] >> 7 else 0)
        else:
            found.append(0 if choice == 12 else 0xFF)
    return int.from_bytes(found, "little")


def half_bits(a: float) -> int:
    return numbers.bits_of(a, "f16")


def alike(text: str) -> int:
    """How many digits from the first on are as it is; -1 if all are."""
    return text.find("10"[int(text[0])])


def replaced(a: float, place: int, rest: int) -> int:
    found = bytearray(rest.to_bytes(4, "little"))
    found[place & 3] = whole(a, 0, 255)
    return int.from_bytes(found, "little")


def part_of(a: float, high: int, low: int) -> int:
    exact = Fraction(0) if math.isnan(a) else Fraction(max(-1.0, min(a, 1.0))) * high
    return round(max(exact, Fraction(low))) & 0xFFFF


def clipped(a: int, low: int, high: int) -> int:
    return min(max(a, low), high) & 0xFFFF


rule("perm_b32", "u32", "u32 u32 u32", permuted)
rule("cvt_i32_i16", "i32", "i16", lambda a: a)
rule("cvt_u32_u16", "u32", "u16", lambda a: a)
for kind in ("f32", "f64"):
    rule(f"cvt_{kind}_i32", kind, "i32", lambda a, kind=kind: rounded(Fraction(a), kind))
    rule(f"cvt_{kind}_u32", kind, "u32", lambda a, kind=kind: rounded(Fraction(a), kind))
    rule(f"cvt_i32_{kind}", "i32", kind, lambda a: whole(a, -(1 << 31), (1 << 31) - 1))
    rule(f"cvt_u32_{kind}", "u32", kind, lambda a: whole(a, 0, (1 << 32) - 1))
rule("cvt_f64_f32", "f64", "f32", lambda a: a)
rule("cvt_f32_f64", "f32", "f64", lambda a: converted(a, "f32"))
rule("cvt_f32_f16", "f32", "f16", lambda a: a)
rule("cvt_f16_f32", "f16", "f32", lambda a: converted(a, "f16"))
rule("cvt_f16_u16", "f16", "u16", lambda a: rounded(Fraction(a), "f16"))
rule("cvt_f16_i16", "f16", "i16", lambda a: rounded(Fraction(a), "f16"))
rule("cvt_i16_f16", "i16", "f16", lambda a: whole(a, -(1 << 15), (1 << 15) - 1))
rule("cvt_u16_f16", "u16", "f16", lambda a: whole(a, 0, (1 << 16) - 1))
LEAST, GREATEST = -(1 << 31), (1 << 31) - 1
rule(
    *("cvt_floor_i32_f32", "i32", "f32"),
    lambda a: whole(math.floor(a) if math.isfinite(a) else a, LEAST, GREATEST),
)
rule(
    *("cvt_nearest_i32_f32", "i32", "f32"),
    lambda a: whole(math.floor(Fraction(a) + Fraction(1, 2)) if math.isfinite(a) else a, LEAST, GREATEST),
)
for at in range(4):
    rule(f"cvt_f32_ubyte{at}", "f32", "u32", lambda a, at=at: float(a >> 8 * at & 255))
rule(
    *("cvt_pk_rtz_f16_f32", "u32", "f32 f32"),
    lambda a, b: half_bits(numbers.towards_zero(a, "f16")) | half_bits(numbers.towards_zero(b, "f16")) << 16,
)
rule("cvt_pk_u8_f32", "u32", "f32 u32 u32", replaced)
for kind in ("f16", "f32"):
    for to, high, low in (("i16", 0x7FFF, -0x7FFF), ("u16", 0xFFFF, 0)):
        rule(
            *(f"cvt_pk_norm_{to}_{kind}", "u32", f"{kind} {kind}"),
            lambda a, b, high=high, low=low: part_of(a, high, low) | part_of(b, high, low) << 16,
        )
rule("pack_b32_f16", "u32", "f16 f16", lambda a, b: half_bits(a) | half_bits(b) << 16)
rule("cvt_pk_u16_u32", "u32", "u32 u32", lambda a, b: min(a, 0xFFFF) | min(b, 0xFFFF) << 16)
rule(
    *("cvt_pk_i16_i32", "u32", "i32 i32"),
    lambda a, b: clipped(a, -0x8000, 0x7FFF) | clipped(b, -0x8000, 0x7FFF) << 16,
)

TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "f": lambda a, b: False,
    "t": lambda a, b: True,
    "lt": lambda a, b: a < b,
    "eq": lambda a, b: a == b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "lg": lambda a, b: a < b or a > b,
    "ge": lambda a, b: a >= b,
    "ne": lambda a, b: a != b,
    "o": lambda a, b: a == a and b == b,
    "u": lambda a, b: a != a or b != b,
    "nge": lambda a, b: not a >= b,
    "nlg": lambda a, b: not (a < b or a > b),
    "ngt": lambda a, b: not a > b,
    "nle": lambda a, b: not a <= b,
    "neq": lambda a, b: a != b,
    "nlt": lambda a, b: not a < b,
}


def classes(bits: int, kind: str) -> int:
    """The bit of v_cmp_class that the number has."""
    value, width = numbers.number(bits, kind), int(kind[1:])
    negative = bool(bits >> (width - 1))
    if math.isnan(value):
        quiet = bits >> {16: 9, 32: 22, 64: 51}[width] & 1
        return 1 << quiet
    if math.isinf(value):
        return 1 << (2 if negative else 9)
    if value == 0:
        return 1 << (5 if negative else 6)
    if abs(value) < numbers.smallest(kind):
        return 1 << (4 if negative else 7)
    return 1 << (3 if negative else 8)
