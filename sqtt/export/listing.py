"""The machine code of a capture at the addresses where it ran, and how its instructions read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

import numpy as np

from ..capture import Capture, Stream, kernel_names
from ..codeobject import CodeObject, CodeObjectError
from ..codeobject.linetable import Lines, lines
from ..decoding.packets import Packets
from ..formats import Layout
from ..isa import InstructionClass, Program
from ..isa.text import Disassembler, unavailable
from ..overview import overview, standing

#: A target of each format, for code whose own target is recorded nowhere: its generation has the same instructions.
_STANDING = {"gfx10": "gfx1030", "gfx11": "gfx1100", "gfx12": "gfx1200", "cdna": "gfx942"}


def located(
    capture: Capture,
    streams: Sequence[Stream],
    decoded: Callable[[Sequence[Stream]], Iterable[tuple[Stream, Packets]]],
) -> Listing:
    """The code of a capture where it ran. Streams are decoded (`only=sqtt.WAVES` will do) only to learn that."""
    if any(one.load_address is None for one in capture.code_objects):
        capture = overview(capture, decoded(streams)).capture
    layout = standing(capture) if streams else None
    return Listing(capture, [layout] if layout else [])


class Listing:
    """The code objects of a capture whose load addresses are known. Texts are made when they are asked for."""

    def __init__(self, capture: Capture, layouts: Iterable[Layout] = ()) -> None:
        """layouts: formats of the streams, which stand in for a target that is recorded nowhere."""
        self.layout = next(iter(layouts), None)  #: of the streams
        assumed = _STANDING[self.layout.name] if self.layout else ""
        self.kernels = kernel_names(capture)  #: address of the first instruction -> name
        self.notes: list[str] = []  #: what could not be shown as it is, in sentences
        self.target = capture.target or assumed
        if not capture.target and assumed and capture.code_objects:
            self.notes.append(f"no target is recorded; the code is read as that of {assumed}")
        programs, functions = [], []
        for loaded in capture.code_objects:
            if loaded.load_address is None:
                continue
            try:
                programs.append(loaded.code.program(loaded.load_address, self.target))
            except CodeObjectError as error:
                self.notes.append(f"{loaded.name}: {error}")
                continue
            functions.append((programs[-1], loaded.load_address, loaded.code))
        self.programs: tuple[Program, ...] = tuple(programs)
        self._functions = functions
        self._texts: dict[int, str] = {}
        self._lines: dict[int, Lines | None] = {}

    @cached_property
    def _disassembler(self) -> Disassembler | None:
        if not self.programs:
            return None
        reason = unavailable(self.target)
        if reason:
            self.notes.append(f"instructions are shown by their class: {reason}")
            return None
        return Disassembler(self.target)

    def program(self, address: int) -> Program | None:
        """The program that holds an address."""
        return next((one for one in self.programs if one.index(address) >= 0), None)

    def text(self, address: int) -> str:
        """The instruction at an address: as LLVM shows it, else its class in brackets; "" outside of the code."""
        if address not in self._texts:
            self._texts[address] = self._text(address)
        return self._texts[address]

    def _text(self, address: int) -> str:
        program = self.program(address)
        if program is None:
            return ""
        index = program.index(address)
        if self._disassembler is not None:
            size, text = self._disassembler(program.bytes_of(index), address)
            if size:
                return text
        return f"[{InstructionClass(int(program.kind[index])).name.lower()}]"

    def function(self, address: int) -> str:
        """The name of the function that holds an address, or ""."""
        for program, base, code in self._functions:
            if program.index(address) >= 0:
                return code.function_at(address - base)
        return ""

    def source(self, address: int) -> str:
        """The line that an instruction was made from, as FILE:LINE; "" where its code has no debug information."""
        for program, base, code in self._functions:
            if program.index(address) >= 0:
                if base not in self._lines:
                    self._lines[base] = self._read_lines(code)
                table = self._lines[base]
                found = table.at(address - base) if table is not None else None
                return f"{found[0]}:{found[1]}" if found else ""
        return ""

    def _read_lines(self, code: CodeObject) -> Lines | None:
        try:
            return lines(code)
        except CodeObjectError as error:
            self.notes.append(f"no source lines of a code object are shown: {error}")
            return None

    def start(self, address: int) -> int:
        """Where the function that holds an address begins; without functions the address itself."""
        for program, base, code in self._functions:
            if program.index(address) >= 0 and (name := code.function_at(address - base)):
                return next(base + one.address for one in code.symbols if one.function and one.name == name)
        return address

    def instructions(self, start: int) -> list[int]:
        """Addresses from `start` on to the end of its function, or of the code before its padding."""
        program = self.program(start)
        if program is None:
            return []
        name = self.function(start)
        found = program.walk(program.index(start))
        addresses = (found.astype(np.int64) * 4 + program.address).tolist()
        if name:
            return [one for one in addresses if self.function(one) == name]
        kinds = program.kind[found]
        used = np.flatnonzero((kinds != InstructionClass.SILENT) & (kinds != InstructionClass.INVALID))
        return addresses[: int(used[-1]) + 1] if len(used) else []
