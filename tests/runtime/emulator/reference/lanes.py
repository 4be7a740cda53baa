"""What vector instructions do, one lane after the other."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from .numbers import flushed, fused, number
from .state import EXEC, NULL, VCC, Line, Result, State
from .vector import NEAR, RULES, TESTS, WIDTH, classes


class Lanes(State):
    """VOP1, VOP2, VOPC, VOP3, VOPD."""

    def vop1(self, line: Line) -> list[Result]:
        if line.name == "v_readfirstlane_b32":
            lane = next(self.active(), 0)
            self.put(line.fields["dst"], self.vector(line.fields["src0"], lane, "u32", line.literal))
            return []
        if line.name == "v_swap_b32":
            mine, other = line.fields["dst"], line.fields["src0"] - 256
            return [
                Result(to, lane, self.vgprs[of][lane], "u32")
                for lane in self.active()
                for to, of in ((mine, other), (other, mine))
            ]
        result, kinds, function = RULES[line.name]
        codes = self.sources(line)
        found: list[Result] = []
        for lane in self.active():
            places = self._moved(line, lane) if line.dpp is not None else (codes[0], lane)
            if places is None:
                continue
            first = self._dpp_value(line, places, kinds[0])
            rest = [
                self.value(line, at, code, lane, kind)
                for at, (code, kind) in enumerate(zip(codes, kinds, strict=False))
                if at
            ]
            bits = self.finished(line, function(first, *rest), result)
            shown = "p16" if line.name in ("v_cvt_pk_rtz_f16_f32", "v_pack_b32_f16") else result
            found += self.results(line, lane, bits, shown, line.name in NEAR)
        return found

    def _dpp_value(self, line: Line, place: tuple[int, int | None], kind: str) -> Any:
        code, lane = place
        if lane is None:  # nothing there counts as zero, whose sign can be changed
            return self.value(line, 0, 128, 0, kind)
        return self.value(line, 0, code, lane, kind)

    def _moved(self, line: Line, lane: int) -> tuple[int, int | None] | None:
        """(register, lane) that DPP16 takes; None for the lane if it is zero, None if this lane is left alone."""
        word = line.dpp or 0
        control, row, at = word >> 8 & 0x1FF, lane // 16, lane % 16
        if not word >> 28 >> row & 1 or not word >> 24 >> at // 4 & 1:
            return None
        by = control & 15
        if control < 0x100:
            to: int | None = at // 4 * 4 + (control >> 2 * (at % 4) & 3)
        else:
            to = {
                0x10: at + by if at + by < 16 else None,
                0x11: at - by if at >= by else None,
                0x12: (at - by) % 16,
                0x14: 15 - at if by == 0 else at // 8 * 8 + 7 - at % 8,
                0x15: by,
                0x16: at ^ by,
            }[control >> 4]
        if to is not None and (word >> 18 & 1 or self.sgprs[EXEC] >> (row * 16 + to) & 1):
            return (word & 0xFF) | 256, row * 16 + to
        return (128, None) if word >> 19 & 1 else None

    def vop2(self, line: Line) -> list[Result]:
        name = line.name
        if name in ("v_fmac_f32", "v_fmac_f16", "v_fmaak_f32", "v_fmamk_f32", "v_fmaak_f16", "v_fmamk_f16"):
            return self._fused(line)
        if name == "v_cndmask_b32":
            return self._chosen(line, VCC)
        if "_co_ci_" in name:
            return self._carried(line, VCC, VCC)
        return self.vop1(line)

    def vop3(self, line: Line) -> list[Result]:
        name, f = line.name, line.fields
        special: dict[str, Callable[[], list[Result]]] = {
            "v_cndmask_b32": lambda: self._chosen(line, f["src2"]),
            "v_mad_u64_u32": lambda: self._long_sum(line),
            "v_mad_i64_i32": lambda: self._long_sum(line),
            "v_div_fixup_f32": lambda: self._fixed(line),
            "v_div_fixup_f16": lambda: self._fixed(line),
            "v_div_fixup_f64": lambda: self._fixed(line),
            "v_div_fmas_f32": lambda: self._last_step(line),
            "v_div_fmas_f64": lambda: self._last_step(line),
            "v_fmac_f32": lambda: self._fused(line),
            "v_fmac_f16": lambda: self._fused(line),
            "v_mbcnt_lo_u32_b32": lambda: self._counted(line),
            "v_mbcnt_hi_u32_b32": lambda: self._counted(line),
            "v_readlane_b32": lambda: self._read(line),
            "v_writelane_b32": lambda: self._written(line),
        }
        if name.startswith("v_cmp"):
            return self._compared(line, f["dst"])
        if "_co_" in name:
            return self._carried(line, f.get("src2", NULL), f["sdst"])
        return special[name]() if name in special else self.vop1(line)

    def vopc(self, line: Line) -> list[Result]:
        return self._compared(line, VCC)

    # Those with rules of their own ---------------------------------------------------------------------------------

    def _compared(self, line: Line, target: int) -> list[Result]:
        head, _, kind = line.name.rpartition("_")
        test, codes, mask = head.rpartition("_")[2], self.sources(line), 0
        for lane in self.active():
            if test == "class":
                bits = self.operand(line, 0, codes[0], lane, kind)
                absolute, negative = self._modifiers(line)
                sign = 1 << int(kind[1:]) - 1
                bits = (bits & ~sign if absolute & 1 else bits) ^ (sign if negative & 1 else 0)
                other = self.operand(line, 1, codes[1], lane, "u16" if kind == "f16" else "u32")
                found = bool(classes(bits, kind) & other)
            else:
                a, b = (self.value(line, at, codes[at], lane, kind.replace("b", "u")) for at in (0, 1))
                found = TESTS[test](a, b)
            mask |= found << lane
        self.put(EXEC if line.name.startswith("v_cmpx") else target, mask)
        return []

    def _chosen(self, line: Line, code: int) -> list[Result]:
        mask, codes = self.scalar(code), self.sources(line)
        absolute, negative = self._modifiers(line)
        found: list[Result] = []
        for lane in self.active():
            at = mask >> lane & 1
            bits = self.vector(codes[at], lane, "f32", line.literal)
            bits = (bits & 0x7FFFFFFF if absolute >> at & 1 else bits) ^ (negative >> at & 1) << 31
            found += self.results(line, lane, bits, "u32")
        return found

    def _carried(self, line: Line, source: int, target: int) -> list[Result]:
        codes, carries, out = self.sources(line), self.scalar(source), 0
        found: list[Result] = []
        for lane in self.active():
            a, b = (self.vector(codes[at], lane, "u32", line.literal) for at in (0, 1))
            carry = carries >> lane & 1 if "_co_ci_" in line.name else 0
            if "subrev" in line.name:
                a, b = b, a
            total = a + b + carry if "add" in line.name else a - b - carry
            out |= (not 0 <= total < 1 << 32) << lane
            if line.format == "VOP3" and line.fields["clamp"]:
                total = min(max(total, 0), WIDTH["32"])
            found += self.results(line, lane, total & WIDTH["32"], "u32")
        self.put(target, out)
        return found

    def _long_sum(self, line: Line) -> list[Result]:
        kind = "i" if "i64" in line.name else "u"
        codes, out = self.sources(line), 0
        found: list[Result] = []
        for lane in self.active():
            a, b, c = (
                self.value(line, at, codes[at], lane, kind + bits)
                for at, bits in enumerate(("32", "32", "64"))
            )
            total = a * b + c
            low, high = (-(1 << 63), 1 << 63) if kind == "i" else (0, 1 << 64)
            out |= (not low <= total < high) << lane
            found += self.results(line, lane, total & WIDTH["64"], "u64")
        self.put(line.fields["sdst"], out)
        return found

    def _fused(self, line: Line) -> list[Result]:
        kind, f, found = line.name[-3:], line.fields, []
        codes = self.sources(line)
        for lane in self.active():
            place = self._moved(line, lane) if line.dpp is not None else (codes[0], lane)
            if place is None:
                continue
            a = self._dpp_value(line, place, kind)
            b = self.value(line, 1, codes[1], lane, kind)
            third = line.literal & WIDTH[kind[1:]]
            if "fmac" in line.name:
                half = f["op_sel"] >> 3 if line.format == "VOP3" else f["dst"] >> 7 if kind == "f16" else 0
                third = (
                    self.vgprs[f["dst"] & 127 if kind == "f16" else f["dst"]][lane] >> 16 * half
                    & WIDTH[kind[1:]]
                )
            c = number(third, kind)
            c = flushed(c, kind) if self.flushes(kind)[0] else c
            value = fused(a, c, b, kind) if "fmamk" in line.name else fused(a, b, c, kind)
            found += self.results(line, lane, self.finished(line, value, kind), kind)
        return found

    def _fixed(self, line: Line) -> list[Result]:
        kind, codes, found = line.name[-3:], self.sources(line), []
        low, high = {"f16": (-26, 17), "f32": (-150, 129), "f64": (-1075, 1025)}[kind]
        for lane in self.active():
            quotient, b, c = (self.value(line, at, codes[at], lane, kind) for at in range(3))
            sign = math.copysign(1, b) * math.copysign(1, c)
            if math.isnan(b) or math.isnan(c) or b == c == 0 or (math.isinf(b) and math.isinf(c)):
                value = math.nan
            elif b == 0 or math.isinf(c):
                value = sign * math.inf
            elif math.isinf(b) or c == 0:
                value = sign * 0.0
            else:
                apart = math.frexp(c)[1] - math.frexp(b)[1]
                value = sign * (0.0 if apart < low else math.inf if apart > high else abs(quotient))
            found += self.results(line, lane, self.finished(line, value, kind), kind)
        return found

    def _last_step(self, line: Line) -> list[Result]:
        kind, codes, found = line.name[-3:], self.sources(line), []
        by = 64 if kind == "f32" else 128
        for lane in self.active():
            a, b, c = (self.value(line, at, codes[at], lane, kind) for at in range(3))
            large = math.isfinite(c) and math.frexp(c)[1] > 1
            power = (by if large else -by) if self.sgprs[VCC] >> lane & 1 else 0
            value = fused(a, b, c, kind, power)
            found += self.results(line, lane, self.finished(line, value, kind), kind)
        return found

    def _counted(self, line: Line) -> list[Result]:
        codes, found = self.sources(line), []
        for lane in self.active():
            mask, add = (self.vector(codes[at], lane, "u32", line.literal) for at in (0, 1))
            count = bin(mask & ((1 << lane) - 1)).count("1") if "_lo_" in line.name else 0
            found += self.results(line, lane, count + add & WIDTH["32"], "u32")
        return found

    def _read(self, line: Line) -> list[Result]:
        lane = self.scalar(line.fields["src1"], literal=line.literal) % 32
        self.put(line.fields["dst"], self.vector(line.fields["src0"], lane, "u32", line.literal))
        return []

    def _written(self, line: Line) -> list[Result]:
        value, lane = (self.scalar(line.fields[name], literal=line.literal) for name in ("src0", "src1"))
        return [Result(line.fields["dst"], lane % 32, value, "u32")]

    def vopd(self, line: Line) -> list[Result]:
        f, found = line.fields, []
        halves = (
            (line.name, f["src0"], f["vsrc1"], f["dst"]),
            (line.second, f["srcy0"], f["vsrcy1"], f["dsty"] << 1 | (1 - f["dst"] % 2)),
        )
        for name, first, second, register in halves:
            form = Line("VOP2", f"v_{name}", {"src0": first, "vsrc1": second, "dst": register}, line.literal)
            found += self.vop2(form)
        return found
