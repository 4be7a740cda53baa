"""Code objects: the ELF files that hold the machine code of kernels."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bindings import libc
from bindings.amd_gpu import elf_machines, kernel_descriptor

from .isa import Program, program
from .isa.targets import TargetError, generation

_DESCRIPTOR = ".kd"  # the suffix of a kernel descriptor's symbol
_OUR_MACHINES = (libc.EM_AMDGPU, libc.EM_NONE)  # assemblers written by hand leave the machine out


class CodeObjectError(ValueError):
    """Bytes that are not a usable code object; the message says why."""


@dataclass(frozen=True)
class Section:
    """A section's place in the loaded image, and its bytes."""

    name: str
    address: int  #: relative to the load address
    data: bytes


@dataclass(frozen=True)
class Symbol:
    """A named place."""

    name: str
    address: int  #: relative to the load address
    size: int  #: bytes
    function: bool


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

    @classmethod
    def read(cls, data: bytes) -> CodeObject:
        """Read an ELF file. Raises CodeObjectError saying what is wrong with it."""
        return _read(data)

    @cached_property
    def text(self) -> Section:
        """The machine code."""
        for section in self.sections:
            if section.name == ".text":
                return section
        raise CodeObjectError("the code object has no .text section, so no machine code")

    @cached_property
    def kernels(self) -> tuple[Kernel, ...]:
        """Kernels by their descriptors, in order of their entry addresses."""
        return tuple(sorted(_kernels(self), key=lambda one: one.entry))

    def function_at(self, address: int) -> str:
        """The name of the function that holds an address (relative to the load address), or ""."""
        best = ""
        for symbol in self.symbols:
            if symbol.function and symbol.address <= address < symbol.address + max(symbol.size, 4):
                best = symbol.name
        return best

    def program(self, load_address: int = 0, target: str = "") -> Program:
        """The machine code, decoded, at the addresses it has when loaded at `load_address`."""
        return program(self.text.data, target or self.target, load_address + self.text.address)


def _struct(kind: Any, data: bytes, at: int, what: str) -> Any:
    if at < 0 or at + ctypes.sizeof(kind) > len(data):
        raise CodeObjectError(f"the code object ends inside its {what}")
    return kind.from_buffer_copy(data, at)


def _name(table: bytes, at: int) -> str:
    return table[at : table.find(b"\0", at)].decode("utf-8", "replace") if at < len(table) else ""


def _content(data: bytes, header: Any) -> bytes:
    if header.sh_type == libc.SHT_NOBITS:
        return b""
    if header.sh_offset + header.sh_size > len(data):
        raise CodeObjectError("the code object ends inside a section; the file is cut short")
    return data[header.sh_offset : header.sh_offset + header.sh_size]


def _read(data: bytes) -> CodeObject:
    head = _struct(libc.Elf64_Ehdr, data, 0, "ELF header")
    if bytes(head.e_ident[:4]) != libc.ELFMAG.encode():
        raise CodeObjectError("not an ELF file, so not a code object")
    if head.e_ident[libc.EI_CLASS] != libc.ELFCLASS64 or head.e_machine not in _OUR_MACHINES:
        raise CodeObjectError("an ELF file, but not of an AMD GPU (64-bit, machine AMDGPU)")
    size = ctypes.sizeof(libc.Elf64_Shdr)
    if head.e_shentsize not in (0, size):
        raise CodeObjectError(f"section headers of {head.e_shentsize} bytes instead of {size}")
    headers = [
        _struct(libc.Elf64_Shdr, data, head.e_shoff + at * size, "section headers")
        for at in range(head.e_shnum)
    ]
    if headers and head.e_shstrndx >= len(headers):
        raise CodeObjectError("the section that should name the sections does not exist")
    names = _content(data, headers[head.e_shstrndx]) if headers else b""
    sections = tuple(Section(_name(names, one.sh_name), one.sh_addr, _content(data, one)) for one in headers)
    return CodeObject(data, _target(head.e_flags), sections, _symbols(headers, sections))


def _symbols(headers: list[Any], sections: tuple[Section, ...]) -> tuple[Symbol, ...]:
    found: dict[tuple[str, int], Symbol] = {}
    size = ctypes.sizeof(libc.Elf64_Sym)
    for header, section in zip(headers, sections, strict=True):
        if header.sh_type not in (libc.SHT_SYMTAB, libc.SHT_DYNSYM):
            continue
        if header.sh_link >= len(sections):
            raise CodeObjectError("a symbol table's string table does not exist")
        names = sections[header.sh_link].data
        for at in range(0, len(section.data) - size + 1, size):
            symbol = libc.Elf64_Sym.from_buffer_copy(section.data, at)
            name = _name(names, symbol.st_name)
            if name and symbol.st_shndx:
                function = symbol.st_info & 0xF == libc.STT_FUNC
                found[name, symbol.st_value] = Symbol(name, symbol.st_value, symbol.st_size, function)
    return tuple(sorted(found.values(), key=lambda one: (one.address, one.name)))


def _kernels(code: CodeObject) -> list[Kernel]:
    size = ctypes.sizeof(kernel_descriptor.kernel_descriptor_t)
    functions = {symbol.name: symbol for symbol in code.symbols if symbol.function}
    found = []
    for symbol in code.symbols:
        if not symbol.name.endswith(_DESCRIPTOR):
            continue
        for section in code.sections:
            at = symbol.address - section.address
            if section.address and 0 <= at <= len(section.data) - size:
                descriptor = kernel_descriptor.kernel_descriptor_t.from_buffer_copy(section.data, at)
                name = symbol.name[: -len(_DESCRIPTOR)]
                entry = symbol.address + descriptor.kernel_code_entry_byte_offset
                known = functions.get(name)
                found.append(
                    Kernel(
                        name,
                        entry,
                        known.size if known else 0,
                        descriptor.group_segment_fixed_size,
                        descriptor.private_segment_fixed_size,
                    )
                )
                break
    return found


def _target(flags: int) -> str:
    """The target in an ELF header's flags (EF_AMDGPU_MACH)."""
    return MACHINES.get(flags & elf_machines.EF_AMDGPU_MACH, "")


def _machines() -> Iterator[tuple[int, str]]:
    for name in dir(elf_machines):
        target = name.removeprefix("EF_AMDGPU_MACH_AMDGCN_").lower().replace("_", "-")
        with suppress(TargetError):
            generation(target)
            yield int(getattr(elf_machines, name)), target
    yield 0x4F, "gfx950"  # LLVM 19 has the number reserved


MACHINES = dict(_machines())
"""EF_AMDGPU_MACH -> target, of those whose instructions are known here."""
