"""Two halves of a register at once, and mixed precision, one lane after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import numbers
from .numbers import bits_of, flushed, fused, number
from .state import Line, Result, State
from .vector import RULES, signed


class Packed(State):
    """VOP3P."""

    def vop3p(self, line: Line) -> list[Result]:
        f, name = line.fields, line.name
        if name.startswith("v_fma_mix"):
            return self._mixed(line)
        kind = name.rpartition("_")[2].replace("b", "u")
        rules: dict[str, Callable[..., Any]] = {
            "lshlrev": lambda a, b: b << (a & 15),
            "lshrrev": lambda a, b: b >> (a & 15),
            "ashrrev": lambda a, b: b >> (a & 15),
            "mad": lambda a, b, c: a * b + c,
            "mul_lo": lambda a, b: a * b,
        }
        operation = name.removeprefix("v_pk_").rpartition("_")[0]
        lookup = operation if kind[0] == "f" or operation in ("min", "max") else f"{operation}_nc"
        function = rules.get(operation) or RULES[f"v_{lookup}_{kind}"][2]
        count = 3 if operation in ("fma", "mad") else 2
        found = []
        for lane in self.active():
            word = 0
            for high in (0, 1):
                values = [self._half(line, at, lane, high, kind) for at in range(count)]
                value = function(*values)
                if kind[0] != "f" and f["clamp"]:
                    low, top = (-0x8000, 0x7FFF) if kind[0] == "i" else (0, 0xFFFF)
                    value = min(max(value, low), top)
                if kind[0] == "f":
                    if f["clamp"]:
                        value = 0.0 if not value > 0 else min(value, 1.0)
                    value = flushed(value, kind) if self.flushes(kind)[1] else value
                    value = bits_of(value, kind)
                word |= (value & 0xFFFF) << 16 * high
            found.append(Result(f["dst"], lane, word, "p16" if kind[0] == "f" else "u32"))
        return found

    def _half(self, line: Line, at: int, lane: int, high: int, kind: str) -> Any:
        f = line.fields
        upper = f["hi01"] >> at & 1 if at < 2 else f["hi2"]
        half = upper if high else f["op_sel"] >> at & 1
        code = f[f"src{at}"]
        if 128 <= code < 255 and not (kind[0] == "f" and 240 <= code <= 248):
            bits = self.scalar(code)  # a constant has 32 bits, all of which count
        else:
            bits = self.vector(
                code, lane, kind[0] + "16" if code < 256 and code >= 240 else "u32", line.literal
            )
        bits = bits >> 16 * half & 0xFFFF
        if kind[0] != "f":
            return signed(bits, 16) if kind[0] == "i" else bits
        bits ^= ((f["neg_hi"] if high else f["neg"]) >> at & 1) << 15
        value = number(bits, "f16")
        return flushed(value, "f16") if self.flushes("f16")[0] else value

    def _mixed(self, line: Line) -> list[Result]:
        f, found = line.fields, []
        for lane in self.active():
            values = []
            for at in range(3):
                is_half = f["hi01"] >> at & 1 if at < 2 else f["hi2"]
                code, kind = f[f"src{at}"], "f16" if is_half else "f32"
                bits = self.vector(code, lane, kind, line.literal)
                bits = bits >> 16 * (f["op_sel"] >> at & 1) & 0xFFFF if is_half else bits
                sign = 1 << int(kind[1:]) - 1
                bits = (bits & ~sign if f["neg_hi"] >> at & 1 else bits) ^ (sign if f["neg"] >> at & 1 else 0)
                value = number(bits, kind)
                values.append(flushed(value, kind) if self.flushes(kind)[0] else value)
            value = fused(*values, "f32")
            value = flushed(value, "f32") if self.flushes("f32")[1] else value
            if f["clamp"]:
                value = 0.0 if not value > 0 else min(value, 1.0)
            if line.name == "v_fma_mix_f32":
                found.append(Result(f["dst"], lane, bits_of(value, "f32"), "f32"))
                continue
            value = numbers.converted(value, "f16")
            value = flushed(value, "f16") if self.flushes("f16")[1] else value
            old, bits = self.vgprs[f["dst"]][lane], bits_of(value, "f16")
            high = "mixhi" in line.name
            word = old & 0xFFFF | bits << 16 if high else old & 0xFFFF0000 | bits
            found.append(Result(f["dst"], lane, word, "f16h" if high else "f16"))
        return found
