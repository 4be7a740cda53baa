"""Programs without branches, made by chance of every instruction that the reference has, as lines and as machine code.

s[0:1] and v[28:29] hold where memory begins (each lane its own 64 bytes of it), v30 zero, v31 where a lane's bytes of
LDS begin; nothing writes those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from random import Random

from runtime.mock.emulator.decoding import FORMATS, names

from . import scalar
from .state import DPP, EXEC, LITERAL, NULL, SCC, VCC, Line, size_of
from .vector import RULES, TESTS

_FORMATS = {one.name: one for one in FORMATS}
GENERAL = 24
"""Vector registers that results go to: up to four from each on."""
_SPECIAL = {
    "VOP1": ("v_readfirstlane_b32", "v_swap_b32"),
    "VOP2": (
        *("v_fmac_f32", "v_fmac_f16", "v_fmaak_f32", "v_fmamk_f32", "v_fmaak_f16", "v_fmamk_f16"),
        *("v_cndmask_b32", "v_add_co_ci_u32", "v_sub_co_ci_u32", "v_subrev_co_ci_u32"),
    ),
    "VOP3": (
        *("v_cndmask_b32", "v_mad_u64_u32", "v_mad_i64_i32", "v_div_fixup_f32", "v_div_fixup_f16"),
        *("v_div_fixup_f64", "v_div_fmas_f32", "v_div_fmas_f64", "v_fmac_f32", "v_fmac_f16"),
        *("v_mbcnt_lo_u32_b32", "v_mbcnt_hi_u32_b32", "v_readlane_b32", "v_writelane_b32"),
        *(f"v_{kind}_co_{carry}u32" for kind in ("add", "sub", "subrev") for carry in ("", "ci_")),
    ),
    "VOP3P": ("v_fma_mix_f32", "v_fma_mixlo_f16", "v_fma_mixhi_f16"),
}
_SATURATED = ("v_add_nc_", "v_sub_nc_", "v_mad_u16", "v_mad_i16", "v_mad_i32_", "v_mad_u32_")
_WIDE_SOURCES = {"v_mad_u64_u32": ("u32", "u32", "u64"), "v_mad_i64_i32": ("i32", "i32", "i64")}


def _comparison(name: str) -> bool:
    test, _, _ = name.removeprefix("v_cmpx_").removeprefix("v_cmp_").rpartition("_")
    return name.startswith("v_cmp") and (test in TESTS or test == "class")


def _known(section: str, name: str) -> bool:
    if section in ("VOP1", "VOP2", "VOP3"):
        return name in RULES or name in _SPECIAL[section] or _comparison(name)
    if section == "VOPC":
        return _comparison(name)
    if section == "VOP3P":
        return name.startswith("v_pk_") or name in _SPECIAL["VOP3P"]
    if section == "SMEM":
        return name in ("s_load_b32", "s_load_b64", "s_load_b128")
    if section in ("GLOBAL", "FLAT", "SCRATCH", "DS"):
        plain = name.partition("_")[2]
        if (
            name.endswith(("_f32", "_f64"))
            or "addtid" in name
            or plain.startswith(("mskor", "bvh", "wrap", "cond"))
        ):
            return False
        if "xchg_2addr" in plain or plain in ("consume", "append", "nop", "atomic_csub_u32"):
            return False
        return not plain.startswith(("swizzle", "permute", "bpermute")) and "store_2addr_stride" not in plain
    return name in {
        "SOP1": scalar.ONE, "SOP2": scalar.TWO, "SOPC": scalar.COMPARE, "SOPK": scalar.CONSTANT,
        "SOPP": ("s_denorm_mode",),
    }.get(section, ())  # fmt: skip


@cache
def supported() -> dict[str, dict[str, int]]:
    """The opcodes of all instructions that programs are made of, by section and name."""
    found = {
        section: {name: opcode for opcode, name in table.items() if _known(section, name)}
        for section, table in names().items()
    }
    return {section: table for section, table in found.items() if table}


class Author:
    """Writes the lines of a program."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.opcodes = supported()
        self._sections = [
            *(("SOP1", "SOP2", "SOPC", "SOPK", "SMEM") + ("VOP1", "VOP2", "VOPC") * 2 + ("VOP3",) * 6),
            *("VOP3P", "VOP3P", "VOPD", "DS", "GLOBAL", "FLAT", "SCRATCH", "SOPP"),
        ]

    def lines(self, count: int) -> Iterator[Line]:
        for at in range(count):
            if at % 10 == 9:  # comparisons leave few lanes at work
                yield Line(
                    "SOP1", "s_mov_b32", {"src0": LITERAL, "dst": EXEC}, self.random.getrandbits(32) | 1
                )
            else:
                yield self.line()

    def line(self) -> Line:
        section = self.random.choice(self._sections)
        if section == "VOPD":
            return self._dual()
        name = self.random.choice([*self.opcodes[section]])
        write: Callable[[str, str], Line] = {
            "SMEM": self._load, "DS": self._shared, "GLOBAL": self._memory, "FLAT": self._memory,
            "SCRATCH": self._memory, "VOP3P": self._packed,
        }.get(section, self._vector if section.startswith("V") else self._scalar)  # fmt: skip
        return write(section, name)

    # Operands ------------------------------------------------------------------------------------------------------

    def literal(self) -> int:
        edges = (
            0,
            1,
            0x7F800000,
            0xFF800000,
            0x80000000,
            0x7FFFFFFF,
            0x3F800000,
            0x00000001,
            0x3C003C00,
            0xFFFFFFFF,
        )
        return self.random.choice((self.random.getrandbits(32), self.random.choice(edges)))

    def constant(self) -> int:
        return self.random.choice((self.random.randrange(128, 209), self.random.randrange(240, 249)))

    def source(self, wide: bool = False) -> int:
        """A scalar register or a constant."""
        pick = self.random.random()
        if pick < 0.6:
            return self.random.randrange(0, 40, 2) if wide else self.random.choice((*range(40), VCC, EXEC))
        if pick < 0.9:
            return self.constant()
        return self.random.choice((LITERAL, NULL, VCC) if wide else (LITERAL, NULL, SCC))

    def target(self, wide: bool = False) -> int:
        if wide:
            return self.random.choice((*range(8, 40, 2), VCC))
        return self.random.choice((*range(8, 40), VCC, VCC + 1, NULL))

    def _of_lanes(self, kinds: tuple[str, ...], short: bool) -> list[int]:
        """Sources of a vector instruction, of which one may be a scalar; in short forms the first."""
        scalar_at = self.random.randrange(len(kinds)) if not short and self.random.random() < 0.4 else None
        if short and self.random.random() < 0.4:
            scalar_at = 0
        found = []
        for at, kind in enumerate(kinds):
            if at == scalar_at:
                found.append(self.source(kind[1:] == "64"))
            elif not short and self.random.random() < 0.1:
                found.append(self.constant())
            else:
                high = 128 if short and kind[1:] == "16" and self.random.random() < 0.3 else 0
                found.append(256 + self.random.randrange(28) + high)
        return found

    # Lines ---------------------------------------------------------------------------------------------------------

    def _scalar(self, section: str, name: str) -> Line:
        out, first, second = scalar.kinds(name)
        if section == "SOPP":
            return Line(section, name, {"imm": self.random.choice((0, 3, 12, 15, 15, 15))})
        if section == "SOPK":
            return Line(
                section, name, {"imm": self.random.getrandbits(16), "dst": self.random.randrange(8, 40)}
            )
        if section == "SOP1":
            reads_target = name.startswith(("s_bitset", "s_cmov"))
            target = self.random.randrange(8, 40, 2) if reads_target else self.target(out == 64)
            return Line(section, name, {"src0": self.source(first == 64), "dst": target}, self.literal())
        fields = {"src0": self.source(first == 64), "src1": self.source(second == 64)}
        if section == "SOP2":
            fields["dst"] = self.target(out == 64)
        return Line(section, name, fields, self.literal())

    def _kinds(self, name: str) -> tuple[str, ...]:
        if name in RULES:
            return RULES[name][1]
        if name.startswith("v_cmp"):
            kind = name.rpartition("_")[2].replace("b", "u")
            if "_class_" in name:
                return kind, "u16" if kind == "f16" else "u32"
            return kind, kind
        if name in _WIDE_SOURCES:
            return _WIDE_SOURCES[name]
        kind = name[-3:] if name[-3:] in ("f16", "f32", "f64") else "u32"
        return (kind,) * (3 if "div_f" in name else 1 if name in _SPECIAL["VOP1"] else 2)

    def _vector(self, section: str, name: str) -> Line:
        kinds, random = self._kinds(name), self.random
        short = section != "VOP3"
        result = RULES[name][0] if name in RULES else kinds[0]
        sources = self._of_lanes(kinds, short)
        fields = {"src0": sources[0], "dst": random.randrange(GENERAL)}
        literal, dpp = self.literal(), None
        if name == "v_swap_b32":
            return Line(section, name, {"src0": 256 + random.randrange(GENERAL), "dst": fields["dst"]})
        if name in ("v_readfirstlane_b32", "v_readlane_b32"):
            fields["src0"], fields["dst"] = 256 + random.randrange(28), random.randrange(8, 40)
        if name == "v_readlane_b32":
            return Line(section, name, {**fields, "src1": self.source()}, literal)
        if short:
            if len(kinds) > 1:
                fields["vsrc1"] = sources[1] & 0xFF
            if section == "VOPC":
                del fields["dst"]
            elif (
                result[1:] == "16" or (name.startswith("v_fma") and name.endswith("16"))
            ) and random.random() < 0.3:
                fields["dst"] |= 128
            movable = section in ("VOP1", "VOP2") and "64" not in name and "16" not in name
            if movable and (name in RULES or name == "v_fmac_f32") and random.random() < 0.2:
                fields["src0"], dpp = DPP, self._dpp(kinds)
            return Line(section, name, fields, literal, dpp)
        fields |= {f"src{at}": code for at, code in enumerate(sources) if at}
        if "_co_" in name or name in _WIDE_SOURCES:
            fields |= {"sdst": random.choice((*range(8, 40), VCC, NULL)), "omod": 0, "neg": 0}
            fields["clamp"] = int("_co_" in name and random.random() < 0.2)
            if "_co_ci_" in name:
                fields["src2"] = random.choice((*range(8, 40), VCC))
            return Line(section, name, fields, literal)
        if name.startswith("v_cmp"):
            fields["dst"] = EXEC if name.startswith("v_cmpx") else random.choice((*range(8, 40), VCC, NULL))
        if name == "v_cndmask_b32":
            fields["src2"] = random.choice((*range(8, 40), VCC))
            kinds = ("f32", "f32")
        if name == "v_writelane_b32":
            fields["src0"], fields["src1"] = self.source(), random.randrange(128, 160)
        floating = sum(1 << at for at, kind in enumerate(kinds) if kind[0] == "f")
        halves = sum(1 << at for at, kind in enumerate(kinds) if kind[1:] == "16") | (result[1:] == "16") << 3
        may_clamp = result[0] == "f" and not name.startswith("v_cmp") and name != "v_cndmask_b32"
        may_saturate = name.startswith(_SATURATED)
        fields |= {
            "abs": random.getrandbits(3) & floating if random.random() < 0.3 else 0,
            "neg": random.getrandbits(3) & floating if random.random() < 0.3 else 0,
            "op_sel": random.getrandbits(4) & (halves & 7 if name.startswith("v_cmp") else halves),
            "clamp": int((may_clamp or may_saturate) and random.random() < 0.2),
            "omod": random.randrange(4) if may_clamp and random.random() < 0.2 else 0,
        }
        return Line(section, name, fields, literal)

    def _dpp(self, kinds: tuple[str, ...]) -> int:
        random = self.random
        row = (*range(1, 16),)
        control = random.choice(
            (
                random.getrandbits(8),
                *(start | random.choice(row) for start in (0x100, 0x110, 0x120)),
                *(0x140, 0x141, 0x150 | random.getrandbits(4), 0x160 | random.getrandbits(4)),
            )
        )
        signs = random.getrandbits(4) if all(kind[0] == "f" for kind in kinds) else 0
        masks = random.choice((0xFF, 0xFF, random.getrandbits(8)))
        return random.randrange(28) | control << 8 | random.getrandbits(2) << 18 | signs << 20 | masks << 24

    def _packed(self, section: str, name: str) -> Line:
        random = self.random
        three = name in ("v_pk_fma_f16", "v_pk_mad_i16", "v_pk_mad_u16") or "mix" in name
        sources = self._of_lanes(("u32",) * (3 if three else 2), False)
        fields = {f"src{at}": code for at, code in enumerate(sources)} | {"dst": random.randrange(GENERAL)}
        floating = name.endswith(("f16", "f32"))
        fields |= {
            "op_sel": random.getrandbits(3),
            "hi01": random.getrandbits(2),
            "hi2": random.getrandbits(1),
        }
        fields |= {
            "neg": random.getrandbits(3) if floating else 0,
            "neg_hi": random.getrandbits(3) if floating else 0,
        }
        saturates = name.startswith(("v_pk_add", "v_pk_sub", "v_pk_mad")) or floating
        fields["clamp"] = int(saturates and random.random() < 0.3)
        return Line(section, name, fields, self.literal())

    def _dual(self) -> Line:
        random, table = self.random, names()
        x = random.choice([*table["VOPDX"].values()][:-1])
        y = random.choice([name for name in table["VOPDY"].values() if name != "dot2acc_f32_f16"])
        even, odd = random.randrange(0, GENERAL, 2), random.randrange(1, GENERAL, 2)
        first, second = self._of_lanes(("u32",), True)[0], self._of_lanes(("u32",), True)[0]
        dst, other = (even, odd) if random.random() < 0.5 else (odd, even)
        fields = {"src0": first, "vsrc1": random.randrange(28), "dst": dst, "srcy0": second}
        fields |= {"vsrcy1": random.randrange(28), "dsty": other >> 1}
        return Line("VOPD", x, fields, self.literal(), second=y)

    def _load(self, section: str, name: str) -> Line:
        size = int(name.rpartition("_b")[2]) // 8
        offset = self.random.randrange(0, 2048 - size, 4)
        target = self.random.randrange(8, 36, 4)
        return Line(section, name, {"base": 0, "dst": target, "offset": offset, "soffset": NULL})

    def _memory(self, section: str, name: str) -> Line:
        random = self.random
        size = size_of(name)
        fields = {
            "offset": random.randrange(0, 64 - size, size if size & (size - 1) == 0 else 4),
            "dst": random.randrange(GENERAL), "data": random.randrange(GENERAL),
            "seg": {"FLAT": 0, "SCRATCH": 1, "GLOBAL": 2}[section], "sve": 0, "glc": 0,
        }  # fmt: skip
        if "atomic" in name:
            fields["glc"] = random.getrandbits(1)
        if section == "SCRATCH":
            fields |= {"addr": 30, "sve": random.getrandbits(1), "saddr": NULL}
        elif section == "GLOBAL" and random.random() < 0.5:
            fields |= {"addr": 30 if "atomic" in name and random.random() < 0.5 else 31, "saddr": 0}
        else:
            fields |= {"addr": 28, "saddr": NULL}
        return Line("FLAT", name, fields)

    def _shared(self, section: str, name: str) -> Line:
        random = self.random
        fields = {"addr": 31, "dst": random.randrange(GENERAL)}
        fields |= {"data0": random.randrange(GENERAL), "data1": random.randrange(GENERAL)}
        if "2addr" in name:
            fields |= {f"offset{at}": random.randrange(8) for at in (0, 1)}
            return Line(section, name, fields)
        size = size_of(name)
        offset = random.randrange(0, 64 - size, size if size & (size - 1) == 0 else 4)
        atomic = not name.startswith(("ds_load", "ds_store_"))
        fields |= {"offset0": offset, "offset1": 0, "addr": 30 if atomic and random.random() < 0.5 else 31}
        return Line(section, name, fields)


def encoded(line: Line, opcodes: dict[str, dict[str, int]]) -> bytes:
    """A line's machine code."""
    one = _FORMATS[line.format]
    values = dict(line.fields)
    if line.format == "VOPD":
        table = names()
        values["opx"] = next(op for op, name in table["VOPDX"].items() if name == line.name)
        values["opy"] = next(op for op, name in table["VOPDY"].items() if name == line.second)
    else:
        section = (
            {"scr": "SCRATCH", "glo": "GLOBAL", "fla": "FLAT"}[line.name[:3]]
            if one.name == "FLAT"
            else one.name
        )
        values["op"] = opcodes[section][line.name]
    word = one.match << (32 - one.bits)
    for name, low, width in one.fields:
        word |= (values.get(name, 0) & ((1 << width) - 1)) << low
    code = word.to_bytes(one.size, "little")
    if line.dpp is not None:
        return code + line.dpp.to_bytes(4, "little")
    wants = line.name == "s_setreg_imm32_b32" or any(values.get(name) == LITERAL for name in one.sources)
    if wants or any(
        part in ("fmaak", "fmamk") for half in (line.name, line.second) for part in half.split("_")
    ):
        return code + line.literal.to_bytes(4, "little")
    return code
