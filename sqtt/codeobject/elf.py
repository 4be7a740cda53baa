"""The ELF file of a code object, as a loader sees it."""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bindings import libc
from bindings.amd_gpu import elf_machines, kernel_descriptor

from ..errors import SqttError
from ..isa import Program, program
from ..isa.targets import TargetError, generation

HIGHEST = 1 << 62  #: no address of a GPU is as high; two of them can be added
_WITHOUT_BYTES = (libc.SHT_NULL, libc.SHT_NOBITS)  # sections that take no place in the file
_DESCRIPTOR = ".kd"  # the suffix of a kernel descriptor's symbol
_OUR_MACHINES = (libc.EM_AMDGPU, libc.EM_NONE)  # assemblers written by hand leave the machine out


class CodeObjectError(SqttError):
    """Bytes that are not a usable code object; the message says why."""


@dataclass(frozen=True)
class Section:
    """A section's place in the loaded image, and its bytes."""

    name: str
    address: int  #: relative to the load address
    data: bytes
    compressed: bool = False  #: `data` is not what the section holds when loaded


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


class _Names:
    """The names of a file, from its string tables.

    Names may share their bytes, so their sum is no part of the file's size: it is held to a small multiple of it.
    """

    def __init__(self, data: bytes) -> None:
        self._left = 16 * len(data)

    def get(self, table: bytes, at: int) -> str:
        if not table and not at:
            return ""
        end = table.find(b"\0", at)
        if end < 0:
            raise CodeObjectError(
                "a name of the code object lies outside its string table, or has no end in it"
            )
        self._left -= end - at
        if self._left < 0:
            raise CodeObjectError("the names of the code object are far longer than the file; it is damaged")
        return table[at:end].decode("utf-8", "replace")


def _content(data: bytes, header: Any) -> bytes:
    if header.sh_type in _WITHOUT_BYTES:
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
    if sum(one.sh_size for one in headers if one.sh_type not in _WITHOUT_BYTES) > len(data):
        raise CodeObjectError(
            "the sections of the code object overlap; together they are larger than the file"
        )
    if any(one.sh_addr >= HIGHEST for one in headers):
        raise CodeObjectError("a section of the code object has an address that no GPU can have")
    table, names = _content(data, headers[head.e_shstrndx]) if headers else b"", _Names(data)
    sections = tuple(
        Section(
            names.get(table, one.sh_name),
            one.sh_addr,
            _content(data, one),
            bool(one.sh_flags & libc.SHF_COMPRESSED),
        )
        for one in headers
    )
    return CodeObject(data, _target(head.e_flags), sections, _symbols(headers, sections, names))


def _symbols(headers: list[Any], sections: tuple[Section, ...], names: _Names) -> tuple[Symbol, ...]:
    found: dict[tuple[str, int], Symbol] = {}
    size = ctypes.sizeof(libc.Elf64_Sym)
    for header, section in zip(headers, sections, strict=True):
        if header.sh_type not in (libc.SHT_SYMTAB, libc.SHT_DYNSYM):
            continue
        if header.sh_link >= len(sections):
            raise CodeObjectError("a symbol table's string table does not exist")
        table = sections[header.sh_link].data
        for at in range(0, len(section.data) - size + 1, size):
            symbol = libc.Elf64_Sym.from_buffer_copy(section.data, at)
            name = names.get(table, symbol.st_name)
            if name and symbol.st_shndx:
                function = symbol.st_info & 0xF == libc.STT_FUNC
                found[name, symbol.st_value] = Symbol(name, symbol.st_value, symbol.st_size, function)
    return tuple(sorted(found.values(), key=lambda one: (one.address, one.name)))


def _kernels(code: CodeObject) -> list[Kernel]:
    size = ctypes.sizeof(kernel_descriptor.kernel_descriptor_t)
    functions = {symbol.name: symbol for symbol in code.symbols if symbol.function}
    loaded = sorted((one for one in code.sections if one.address and one.data), key=lambda one: one.address)
    starts = [one.address for one in loaded]
    found = []
    for symbol in code.symbols:
        before = bisect_right(starts, symbol.address) - 1
        if not symbol.name.endswith(_DESCRIPTOR) or before < 0:
            continue
        section = loaded[before]
        at = symbol.address - section.address
        if at <= len(section.data) - size:
            descriptor = kernel_descriptor.kernel_descriptor_t.from_buffer_copy(section.data, at)
            name = symbol.name[: -len(_DESCRIPTOR)]
            entry = symbol.address + descriptor.kernel_code_entry_byte_offset
            if not 0 <= entry < HIGHEST:
                raise CodeObjectError(f"the descriptor of the kernel {name} says it starts at {entry:#x}")
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
