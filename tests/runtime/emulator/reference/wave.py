"""One wave, one lane after the other: the slow execution that the fast one is compared with."""

from __future__ import annotations

from collections.abc import Callable

from . import scalar
from .lanes import Lanes
from .memory import Memory
from .packed import Packed
from .state import EXEC, NULL, Line, Result
from .vector import WIDTH


class Wave(Lanes, Packed, Memory):
    """A wave that can carry out one instruction after the other."""

    def step(self, line: Line) -> list[Result]:
        """Carry one out; the results of vector instructions."""
        method: Callable[[Line], list[Result] | None] = getattr(self, line.format.lower())
        results = method(line) or []
        for one in results:
            for at, word in enumerate(one.words):
                self.vgprs[one.register + at][one.lane] = word
        return results

    def sop2(self, line: Line) -> None:
        out, first, second = scalar.kinds(line.name)
        f = line.fields
        a = self.scalar(f["src0"], first, line.name[-3], line.literal)
        b = self.scalar(f["src1"], second, line.name[-3], line.literal)
        self._finish(f["dst"], out, scalar.two(line.name, a, b, self.scc))

    def sop1(self, line: Line) -> None:
        f, name = line.fields, line.name
        if name.endswith("exec_b32"):
            logic, _, what = name[2:-4].rpartition("_")
            old = self.sgprs[EXEC]
            new = scalar.LOGIC[logic](self.scalar(f["src0"], literal=line.literal), old) & WIDTH["32"]
            self.put(f["dst"], old if what == "saveexec" else new)
            self.put(EXEC, new)
            self.scc = new != 0
            return
        out, bits, _ = scalar.kinds(name)
        a = self.scalar(f["src0"], bits, name[-3], line.literal)
        self._finish(f["dst"], out, scalar.one(name, a, self.scalar(f["dst"], out), self.scc))

    def sopk(self, line: Line) -> None:
        f = line.fields
        self._finish(f["dst"], 32, scalar.constant(line.name, f["imm"], self.scalar(f["dst"]), self.scc))

    def sopc(self, line: Line) -> None:
        f, name = line.fields, line.name
        _, first, second = scalar.kinds(name)
        a = self.scalar(f["src0"], first, name[-3], line.literal)
        self._finish(
            NULL, 32, scalar.compare(name, a, self.scalar(f["src1"], second, name[-3], line.literal))
        )

    def sopp(self, line: Line) -> None:
        if line.name == "s_denorm_mode":
            self.mode = self.mode & ~0xF0 | (line.fields["imm"] & 15) << 4

    def _finish(self, code: int, bits: int, found: scalar.Found) -> None:
        result, condition = found
        if result is not None:
            self.put(code, result, bits)
        if condition is not None:
            self.scc = condition
