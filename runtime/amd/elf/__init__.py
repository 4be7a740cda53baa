"""The ELF files of AMD GPUs: sections, segments, symbols, notes, relocations; what a loader and a profiler both read.

Files may come from anybody: whatever one names lies in it, and the names together are held to a multiple of its size.
"""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from bindings import libc
from bindings.amd_gpu import elf_machines, kernel_descriptor

from ...errors import BadCodeObject

HIGHEST = 1 << 62
"""No address of a GPU is as high; two of them can be added."""
_WITHOUT_BYTES = (libc.SHT_NULL, libc.SHT_NOBITS)  # sections that take no place in the file
_MACHINES = (libc.EM_AMDGPU, libc.EM_NONE)  # assemblers written by hand leave the machine out
_PREFIX = "EF_AMDGPU_MACH_AMDGCN_"
_DESCRIPTOR = ".kd"
_NAMES = 16  # times the size of the file, that all names together may have: they may share their bytes


@dataclass(frozen=True)
class Section:
    """A section: its address, relative to the load address, and its bytes."""

    name: str
    address: int
    data: bytes
    compressed: bool = False
    """`data` is not what the section holds when loaded."""


@dataclass(frozen=True)
class Segment:
    """What is loaded: bytes at an address relative to the load address, followed by zeros up to `size`."""

    address: int
    data: bytes
    size: int
    executable: bool


@dataclass(frozen=True)
class Symbol:
    """A named place; its address is relative to the load address, its size in bytes."""

    name: str
    address: int
    size: int
    function: bool


@dataclass(frozen=True)
class Relocation:
    """A place, the kind of what is to be put there (`elf_machines.R_AMDGPU_*`), and what is added to it."""

    place: int
    kind: int
    addend: int


@dataclass(frozen=True)
class Descriptor:
    """A kernel's descriptor: a `kernel_descriptor.kernel_descriptor_t` at an address, and where its code begins."""

    name: str
    address: int
    record: Any

    @property
    def entry(self) -> int:
        """The first instruction, relative to the load address."""
        return self.address + int(self.record.kernel_code_entry_byte_offset)


@dataclass(frozen=True)
class File:
    """An ELF file. `kind` is libc.ET_DYN for one that is linked; `abi` its version; `flags` those of its header."""

    machine: int
    kind: int
    abi: int
    flags: int
    sections: tuple[Section, ...]
    segments: tuple[Segment, ...]
    symbols: tuple[Symbol, ...]
    relocations: tuple[Relocation, ...]
    notes: bytes
    """The metadata of its kernels, msgpack; empty where it has none."""

    @classmethod
    def read(cls, data: bytes) -> File:
        """Raises BadCodeObject that says what is wrong with the file."""
        return _Reader(data).read()

    @property
    def target(self) -> str:
        """As compilers call it: "gfx1100"; empty when the flags name none that is known."""
        return targets().get(self.flags & elf_machines.EF_AMDGPU_MACH, "")

    @cached_property
    def _loaded(self) -> list[tuple[int, bytes]]:
        parts: list[Section] | tuple[Segment, ...] = self.segments
        parts = parts or [one for one in self.sections if one.address and one.data]
        return sorted((one.address, one.data) for one in parts)

    def at(self, address: int, size: int) -> bytes | None:
        """Bytes as they are loaded, before relocation; None where the file has none."""
        index = bisect_right(self._loaded, address, key=lambda one: one[0]) - 1
        if index < 0:
            return None
        start, data = self._loaded[index]
        found = data[address - start : address - start + size]
        return found if len(found) == size else None

    def descriptors(self) -> Iterator[tuple[str, int, Descriptor | None]]:
        """The name and the address of each kernel's `.kd` symbol, with what is there; None where nothing is."""
        kind = kernel_descriptor.kernel_descriptor_t
        for name, address in {one.name: one.address for one in self.symbols}.items():
            if name.endswith(_DESCRIPTOR):
                kernel, data = name.removesuffix(_DESCRIPTOR), self.at(address, ctypes.sizeof(kind))
                found = None if data is None else Descriptor(kernel, address, kind.from_buffer_copy(data))
                yield kernel, address, found


@cache
def targets() -> Mapping[int, str]:
    """EF_AMDGPU_MACH -> target."""
    found = {0x4F: "gfx950"}  # LLVM 19 has the number reserved
    for name in dir(elf_machines):
        if name.startswith(_PREFIX) and "RESERVED" not in name and not name.endswith(("_FIRST", "_LAST")):
            found[int(getattr(elf_machines, name))] = name.removeprefix(_PREFIX).lower().replace("_", "-")
    return found


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._head = self._record(libc.Elf64_Ehdr, 0, "header")
        self._names = _NAMES * len(data)

    def read(self) -> File:
        head = self._head
        if bytes(head.e_ident[:4]) != libc.ELFMAG.encode():
            raise BadCodeObject(
                "not an ELF file: give the code object itself, not an archive or a bundle of several"
            )
        if head.e_ident[libc.EI_CLASS] != libc.ELFCLASS64 or head.e_machine not in _MACHINES:
            raise BadCodeObject(
                f"an ELF file of machine {head.e_machine}, not of an AMD GPU (64 bits, {libc.EM_AMDGPU})"
            )
        headers = list(self._sections())
        table = b""
        if headers:
            if head.e_shstrndx >= len(headers):
                raise BadCodeObject("the section that should name the sections does not exist")
            table = self._content(headers[head.e_shstrndx])
        sections = tuple(
            Section(
                self._name(table, one.sh_name),
                one.sh_addr,
                self._content(one),
                bool(one.sh_flags & libc.SHF_COMPRESSED),
            )
            for one in headers
        )
        return File(
            head.e_machine,
            head.e_type,
            head.e_ident[libc.EI_ABIVERSION],
            head.e_flags,
            sections,
            tuple(self._segments()),
            self._symbols(headers, sections),
            tuple(self._relocations(headers, sections)),
            self._notes(headers, sections),
        )

    # Pieces of the file ---------------------------------------------------------------------------------------------

    def _record(self, kind: Any, at: int, what: str) -> Any:
        if at + ctypes.sizeof(kind) > len(self._data):
            raise BadCodeObject(f"the file ends inside its {what}: it is cut short")
        return kind.from_buffer_copy(self._data, at)

    def _bytes(self, at: int, size: int, what: str) -> bytes:
        if at + size > len(self._data):
            raise BadCodeObject(f"the file ends inside its {what}: it is cut short")
        return self._data[at : at + size]

    def _content(self, header: Any) -> bytes:
        if header.sh_type in _WITHOUT_BYTES:
            return b""
        return self._bytes(header.sh_offset, header.sh_size, "sections")

    def _name(self, table: bytes, at: int) -> str:
        if not table and not at:
            return ""
        end = table.find(b"\0", at)
        if end < 0:
            raise BadCodeObject("a name lies outside its string table, or has no end in it: it is damaged")
        self._names -= end - at
        if self._names < 0:
            raise BadCodeObject("its names are far longer than the file: it is damaged")
        return table[at:end].decode("utf-8", "replace")

    def _table(self, data: bytes, kind: Any) -> Iterator[Any]:
        size = ctypes.sizeof(kind)
        for at in range(0, len(data) - size + 1, size):
            yield kind.from_buffer_copy(data, at)

    def _sections(self) -> Iterator[Any]:
        head, size, room = self._head, ctypes.sizeof(libc.Elf64_Shdr), len(self._data)
        if head.e_shentsize not in (0, size):
            raise BadCodeObject(f"section headers of {head.e_shentsize} bytes instead of {size}")
        for at in range(head.e_shnum):
            one = self._record(libc.Elf64_Shdr, head.e_shoff + at * size, "section headers")
            room -= 0 if one.sh_type in _WITHOUT_BYTES else one.sh_size
            if one.sh_addr >= HIGHEST:
                raise BadCodeObject("a section has an address that no GPU can have: it is damaged")
            if one.sh_type not in _WITHOUT_BYTES:
                self._bytes(one.sh_offset, one.sh_size, "sections")
            yield one
        if room < 0:
            raise BadCodeObject("its sections overlap; together they are larger than the file: it is damaged")

    def _headers(self, kind: int) -> Iterator[Any]:
        for at in range(self._head.e_phnum):
            place = self._head.e_phoff + at * ctypes.sizeof(libc.Elf64_Phdr)
            header = self._record(libc.Elf64_Phdr, place, "program headers")
            if header.p_type == kind:
                yield header

    def _segments(self) -> Iterator[Segment]:
        room = len(self._data)
        for header in self._headers(libc.PT_LOAD):
            data = self._bytes(header.p_offset, header.p_filesz, "segments")
            room -= len(data)
            if header.p_vaddr >= HIGHEST or len(data) > header.p_memsz or room < 0:
                raise BadCodeObject(
                    f"a segment of {header.p_memsz:#x} bytes at {header.p_vaddr:#x}: it is damaged"
                )
            yield Segment(header.p_vaddr, data, header.p_memsz, bool(header.p_flags & libc.PF_X))

    def _symbols(self, headers: list[Any], sections: tuple[Section, ...]) -> tuple[Symbol, ...]:
        found: dict[tuple[str, int], Symbol] = {}
        for header, section in zip(headers, sections, strict=True):
            if header.sh_type not in (libc.SHT_SYMTAB, libc.SHT_DYNSYM):
                continue
            if header.sh_link >= len(sections):
                raise BadCodeObject("a symbol table's names do not exist: the file is damaged")
            table = sections[header.sh_link].data
            for one in self._table(section.data, libc.Elf64_Sym):
                name = self._name(table, one.st_name)
                if name and one.st_shndx:
                    function = libc.ELF64_ST_TYPE(one.st_info) == libc.STT_FUNC
                    found[name, one.st_value] = Symbol(name, one.st_value, one.st_size, function)
        return tuple(sorted(found.values(), key=lambda one: (one.address, one.name)))

    def _relocations(self, headers: list[Any], sections: tuple[Section, ...]) -> Iterator[Relocation]:
        for header, section in zip(headers, sections, strict=True):
            if header.sh_type == libc.SHT_RELA and header.sh_flags & libc.SHF_ALLOC:
                for one in self._table(section.data, libc.Elf64_Rela):
                    yield Relocation(one.r_offset, libc.ELF64_R_TYPE(one.r_info), one.r_addend)

    def _notes(self, headers: list[Any], sections: tuple[Section, ...]) -> bytes:
        notes = [self._bytes(one.p_offset, one.p_filesz, "notes") for one in self._headers(libc.PT_NOTE)]
        notes += [
            section.data
            for header, section in zip(headers, sections, strict=True)
            if header.sh_type == libc.SHT_NOTE
        ]
        for note in notes:
            at, size = 0, ctypes.sizeof(libc.Elf64_Nhdr)
            while at + size <= len(note):
                one = libc.Elf64_Nhdr.from_buffer_copy(note, at)
                start = at + size + -(-one.n_namesz // 4) * 4
                if one.n_type == elf_machines.NT_AMDGPU_METADATA:
                    return note[start : start + one.n_descsz]
                at = start + -(-one.n_descsz // 4) * 4
        return b""
