"""What scalar instructions give: (result or None, scalar condition or None), from Python's integers."""

from __future__ import annotations

from collections.abc import Callable

from .vector import alike, signed

Found = tuple[int | None, bool | None]
LOGIC: dict[str, Callable[[int, int], int]] = {
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
ORDER: dict[str, Callable[[int, int], bool]] = {
    "eq": lambda a, b: a == b,
    "lg": lambda a, b: a != b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
}
TWO = (
    *(f"s_{logic}_b{bits}" for logic in LOGIC if "not0" not in logic for bits in (32, 64)),
    *("s_add_u32", "s_sub_u32", "s_addc_u32", "s_subb_u32", "s_add_i32", "s_sub_i32", "s_absdiff_i32"),
    *("s_lshl_b32", "s_lshl_b64", "s_lshr_b32", "s_lshr_b64", "s_ashr_i32", "s_ashr_i64"),
    *(f"s_lshl{by}_add_u32" for by in range(1, 5)),
    *("s_min_i32", "s_min_u32", "s_max_i32", "s_max_u32", "s_bfe_u32", "s_bfe_i32", "s_bfe_u64", "s_bfe_i64"),
    *(
        "s_bfm_b32",
        "s_bfm_b64",
        "s_mul_i32",
        "s_mul_hi_u32",
        "s_mul_hi_i32",
        "s_cselect_b32",
        "s_cselect_b64",
    ),
    *(f"s_pack_{halves}_b32_b16" for halves in ("ll", "lh", "hh", "hl")),
)
ONE = (
    *(
        "s_mov_b32",
        "s_mov_b64",
        "s_cmov_b32",
        "s_cmov_b64",
        "s_not_b32",
        "s_not_b64",
        "s_brev_b32",
        "s_brev_b64",
    ),
    *("s_cls_i32", "s_cls_i32_i64"),
    *("s_ctz_i32_b32", "s_ctz_i32_b64", "s_clz_i32_u32", "s_clz_i32_u64", "s_sext_i32_i8", "s_sext_i32_i16"),
    *("s_abs_i32", "s_bcnt0_i32_b32", "s_bcnt0_i32_b64", "s_bcnt1_i32_b32", "s_bcnt1_i32_b64"),
    *("s_bitset0_b32", "s_bitset1_b32"),
    *(f"s_{logic}_saveexec_b32" for logic in LOGIC),
    *("s_and_not0_wrexec_b32", "s_and_not1_wrexec_b32"),
)
CONSTANT = (
    *("s_movk_i32", "s_cmovk_i32", "s_addk_i32", "s_mulk_i32"),
    *(f"s_cmpk_{order}_{kind}" for order in ORDER for kind in ("i32", "u32")),
)
COMPARE = (
    *(f"s_cmp_{order}_{kind}" for order in ORDER for kind in ("i32", "u32")),
    *("s_cmp_eq_u64", "s_cmp_lg_u64", "s_bitcmp0_b32", "s_bitcmp1_b32", "s_bitcmp0_b64", "s_bitcmp1_b64"),
)


def kinds(name: str) -> tuple[int, int, int]:
    """Bits of the result and of the two operands."""
    short = name[2:]
    wide = 64 if short.endswith("64") else 32
    if short.startswith(("lshl_", "lshr_", "ashr_", "bfe_", "bitcmp")):
        return wide, wide, 32
    if short.startswith("bfm"):
        return wide, 32, 32
    if short.startswith(("bcnt", "ctz", "clz", "cls")):
        return 32, wide, wide
    return wide, wide, wide


def overflows(value: int) -> bool:
    return not -(1 << 31) <= value < 1 << 31


def two(name: str, a: int, b: int, scc: bool) -> Found:
    """SOP2."""
    short = name[2:]
    head, _, kind = short.rpartition("_")
    bits = int(kind[1:]) if kind[1:].isdigit() else 32
    sa, sb = signed(a, bits), signed(b, bits)
    if head in LOGIC:
        result = LOGIC[head](a, b) & ((1 << bits) - 1)
        return result, result != 0
    if short in ("add_u32", "addc_u32"):
        total = a + b + (scc and short == "addc_u32")
        return total, total >= 1 << 32
    if short in ("sub_u32", "subb_u32"):
        total = a - b - (scc and short == "subb_u32")
        return total, total < 0
    if short == "add_i32":
        return sa + sb, overflows(sa + sb)
    if short == "sub_i32":
        return sa - sb, overflows(sa - sb)
    if short == "absdiff_i32":
        return abs(sa - sb), sa != sb
    if head in ("lshl", "lshr"):
        by = b % bits
        result = (a << by if head == "lshl" else a >> by) & ((1 << bits) - 1)
        return result, result != 0
    if head == "ashr":
        return sa >> b % bits, sa >> b % bits != 0
    if head.endswith("_add"):
        total = (a << int(head[4])) + b
        return total, total >= 1 << 32
    if head == "min":
        return (
            (sa, sa < sb)
            if kind == "i32" and sa < sb
            else (min(a, b), a < b)
            if kind == "u32"
            else (sb, False)
        )
    if head == "max":
        return (max(sa, sb), sa >= sb) if kind == "i32" else (max(a, b), a >= b)
    if head == "bfe":
        offset, width = b % bits, b >> 16 & 0x7F
        if kind[0] == "i" and width and offset + width >= bits:  # beyond the end there is the sign
            return sa >> offset, sa >> offset != 0
        result = a >> offset & ((1 << width) - 1)
        if kind[0] == "i" and width and result >> (width - 1) & 1:
            result -= 1 << width
        return result, result & ((1 << bits) - 1) != 0
    if head == "bfm":
        return ((1 << a % bits) - 1) << b % bits, None
    if head == "mul":
        return sa * sb, None
    if head == "mul_hi":
        return (a * b if kind == "u32" else sa * sb) >> 32, None
    if head == "cselect":
        return (a if scc else b), None
    halves = [
        (value >> 16 if which == "h" else value) & 0xFFFF
        for value, which in zip((a, b), short[5:7], strict=True)
    ]
    return halves[0] | halves[1] << 16, None


def one(name: str, a: int, old: int, scc: bool) -> Found:
    """SOP1 without those that write EXEC."""
    short = name[2:]
    bits = 64 if short.endswith("64") else 32
    text = f"{a:0{bits}b}"
    head = short.partition("_")[0]
    if head in ("mov", "cmov"):
        return (a if head == "mov" or scc else old), None
    if head == "not":
        return ~a, text != "1" * bits
    if head == "brev":
        return int(text[::-1], 2), None
    if head == "ctz":
        return text[::-1].find("1"), None
    if head == "clz":
        return text.find("1"), None
    if head == "cls":
        return alike(text), None
    if head == "sext":
        return signed(a, int(short.rpartition("i")[2])), None
    if head == "abs":
        return abs(signed(a, 32)), a != 0
    if head in ("bcnt0", "bcnt1"):
        return text.count(head[-1]), text.count(head[-1]) != 0
    return (old | 1 << a % 32 if head == "bitset1" else old & ~(1 << a % 32)), None


def constant(name: str, imm: int, old: int, scc: bool) -> Found:
    """SOPK."""
    short, value = name[2:], signed(imm, 16)
    if short == "movk_i32":
        return value, None
    if short == "cmovk_i32":
        return (value if scc else old), None
    if short == "addk_i32":
        return old + value, overflows(signed(old, 32) + value)
    if short == "mulk_i32":
        return signed(old, 32) * value, None
    _, order, kind = short.split("_")
    return None, ORDER[order](old, imm) if kind == "u32" else ORDER[order](signed(old, 32), value)


def compare(name: str, a: int, b: int) -> Found:
    """SOPC."""
    short = name[2:]
    if short.startswith("bitcmp"):
        return None, (a >> b % int(short[-2:]) & 1) == int(short[6])
    _, order, kind = short.split("_")
    bits = int(kind[1:])
    return None, ORDER[order](*((signed(a, bits), signed(b, bits)) if kind[0] == "i" else (a, b)))
