"""The ELF file of a code object, as a profiler sees it: its machine code and its kernels by their addresses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bindings.amd_gpu.elf_machines import EF_AMDGPU_MACH
from runtime.amd import elf
from runtime.amd.elf import HIGHEST, Section, Symbol
from runtime.errors import BadCodeObject

from ..errors import SqttError
from ..targets import TargetError, generation

if TYPE_CHECKING:
    from ..isa import Program


class CodeObjectError(SqttError):
    """Bytes that are not a usable code object; the message says why."""


@dataclass(frozen=True)
class Kernel:
    """What can be dispatched."""

    name: str
    entry: int  #: address of the first instruction, relative to the load address
    size: int  #: bytes of code; 0 when the code object does not say
    lds: int  #: bytes of local memory a work group has
    scratch: int  #: bytes of private memory a work item has


@dataclass(frozen=True)
class CodeObject:
    """An ELF file as the loader sees it. Addresses are relative to the load address."""

    data: bytes
    target: str  #: such as "gfx1100"; empty when the flags name none that is known
    sections: tuple[Section, ...]
    symbols: tuple[Symbol, ...]
    kernels: tuple[Kernel, ...] = ()  #: by their descriptors, in order of their entry addresses

    @classmethod
    def read(cls, data: bytes) -> CodeObject:
        """Read an ELF file. Raises CodeObjectError saying what is wrong with it."""
        return _read(data)

    @cached_property
    def text(self) -> Section:
        """The machine code. Raises CodeObjectError where it has none."""
        for section in self.sections:
            if section.name == ".text":
                return section
        raise CodeObjectError("the code object has no .text section, so no machine code")

    def function_at(self, address: int) -> str:
        """The name of the function that holds an address (relative to the load address), or ""."""
        best = ""
        for symbol in self.symbols:
            if symbol.function and symbol.address <= address < symbol.address + max(symbol.size, 4):
                best = symbol.name
        return best

    def program(self, load_address: int = 0, target: str = "") -> Program:
        """The machine code, decoded, at the addresses it has when loaded at `load_address`."""
        from ..isa import program  # which needs numpy; who lists kernels does not

        return program(self.text.data, target or self.target, load_address + self.text.address)


def _read(data: bytes) -> CodeObject:
    try:
        file = elf.File.read(data)
    except BadCodeObject as problem:
        raise CodeObjectError(f"the code object: {problem}") from None
    return CodeObject(
        data,
        MACHINES.get(file.flags & EF_AMDGPU_MACH, ""),
        file.sections,
        file.symbols,
        tuple(_kernels(file)),
    )


def _kernels(file: elf.File) -> Iterator[Kernel]:
    """By their descriptors, in order of their entry addresses."""
    functions = {symbol.name: symbol for symbol in file.symbols if symbol.function}
    described = [one for _, _, one in file.descriptors() if one is not None]
    for one in sorted(described, key=lambda one: one.entry):
        if not 0 <= one.entry < HIGHEST:
            raise CodeObjectError(f"the descriptor of the kernel {one.name} says it starts at {one.entry:#x}")
        known = functions.get(one.name)
        yield Kernel(
            one.name,
            one.entry,
            known.size if known else 0,
            one.record.group_segment_fixed_size,
            one.record.private_segment_fixed_size,
        )


def _machines() -> Iterator[tuple[int, str]]:
    for number, target in elf.targets().items():
        with suppress(TargetError):
            generation(target)
            yield number, target


MACHINES = dict(_machines())
"""EF_AMDGPU_MACH -> target, of those whose instructions are known here."""
