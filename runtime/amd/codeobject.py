"""Code objects as a loader sees them: what goes to which address, which kernels there are, what they take.

Kernels are found by their `.kd` symbols, and everything is placed by program headers: in an ELF file of machine code an
address and a place in the file are two things.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import msgspec

from bindings import libc
from bindings.amd_gpu import elf_machines, kernel_descriptor

from ..errors import BadCodeObject

_DESCRIPTOR = ".kd"
_PREFIX = "EF_AMDGPU_MACH_AMDGCN_"
_LARGEST = 1 << 30  # bytes of an image; a damaged file may name any size


@dataclass(frozen=True)
class Argument:
    """What a kernel takes: its place in the kernel's arguments, in bytes; the kind is the compiler's."""

    name: str
    kind: str
    offset: int
    size: int

    @property
    def hidden(self) -> bool:
        """The compiler added it, and the runtime fills it in."""
        return self.kind.startswith("hidden_")


@dataclass(frozen=True)
class Segment:
    """What is loaded: bytes at an address relative to the image's, followed by zeros up to `size`."""

    address: int
    data: bytes
    size: int
    executable: bool


@dataclass(frozen=True)
class Kernel:
    """A kernel; addresses are relative to the image's. The sizes are bytes: of the arguments, of memory for each
    workgroup, of memory for each work-item. `arguments` is None where the file does not describe them."""

    name: str
    descriptor: int
    entry: int
    kernarg: int
    group: int
    private: int
    rsrc: tuple[int, int, int]
    properties: int
    arguments: tuple[Argument, ...] | None
    largest: int
    """Work-items that a workgroup may have; 0 where the file does not say."""

    @property
    def wave32(self) -> bool:
        """Its waves have 32 lanes, not 64."""
        return bool(self.properties & kernel_descriptor.KERNEL_CODE_PROPERTY_ENABLE_WAVEFRONT_SIZE32)

    def wants(self, name: str) -> bool:
        """Whether its waves start with a user register, as in `KERNEL_CODE_PROPERTY_ENABLE_SGPR_<name>`."""
        return bool(
            self.properties & int(getattr(kernel_descriptor, f"KERNEL_CODE_PROPERTY_ENABLE_SGPR_{name}"))
        )


@dataclass(frozen=True)
class CodeObject:
    """A code object. `relocations` are (place, addend): the 8 bytes at a place become the image's address + addend."""

    target: str
    abi: int
    segments: tuple[Segment, ...]
    kernels: Mapping[str, Kernel]
    relocations: tuple[tuple[int, int], ...]

    @classmethod
    def read(cls, data: bytes) -> CodeObject:
        """Read an ELF file. Raises BadCodeObject that says what is wrong with it."""
        return _Reader(bytes(data)).read()

    @cached_property
    def size(self) -> int:
        """Bytes that the image takes."""
        return max((one.address + one.size for one in self.segments), default=0)

    def image(self, address: int) -> bytes:
        """The bytes to put at an address, relocations done."""
        memory = bytearray(self.size)
        for segment in self.segments:
            memory[segment.address : segment.address + len(segment.data)] = segment.data
        for place, addend in self.relocations:
            memory[place : place + 8] = (address + addend & (1 << 64) - 1).to_bytes(8, "little")
        return bytes(memory)


class _ArgumentNote(msgspec.Struct):
    value_kind: str = msgspec.field(name=".value_kind")
    offset: int = msgspec.field(name=".offset")
    size: int = msgspec.field(name=".size")
    name: str = msgspec.field(name=".name", default="")


class _KernelNote(msgspec.Struct):
    symbol: str = msgspec.field(name=".symbol")
    args: list[_ArgumentNote] = msgspec.field(name=".args", default_factory=list)
    largest: int = msgspec.field(name=".max_flat_workgroup_size", default=0)


class _Note(msgspec.Struct):
    kernels: list[_KernelNote] = msgspec.field(name="amdhsa.kernels", default_factory=list)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._head = self._at(libc.Elf64_Ehdr, 0, "header")

    def read(self) -> CodeObject:
        head = self._head
        if bytes(head.e_ident[:4]) != libc.ELFMAG.encode():
            raise BadCodeObject(
                "not an ELF file: give the code object itself, not an archive or a bundle of several"
            )
        if head.e_ident[libc.EI_CLASS] != libc.ELFCLASS64 or head.e_machine != libc.EM_AMDGPU:
            raise BadCodeObject(
                f"an ELF file of machine {head.e_machine}, not of an AMD GPU ({libc.EM_AMDGPU})"
            )
        if head.e_type != libc.ET_DYN:
            raise BadCodeObject("a file that is not linked: link it with ld.lld -shared")
        if head.e_ident[libc.EI_ABIVERSION] < elf_machines.ELFABIVERSION_AMDGPU_HSA_V3:
            raise BadCodeObject("a code object of version 2: compile it with a compiler of 2019 or later")
        segments = tuple(self._segments())
        if not segments:
            raise BadCodeObject("nothing in the file is to be loaded")
        self._size = max(one.address + one.size for one in segments)
        sections = [
            self._at(libc.Elf64_Shdr, head.e_shoff + at * ctypes.sizeof(libc.Elf64_Shdr), "section headers")
            for at in range(head.e_shnum)
        ]
        return CodeObject(
            _target(head.e_flags),
            head.e_ident[libc.EI_ABIVERSION],
            segments,
            {kernel.name: kernel for kernel in self._kernels(sections, segments)},
            tuple(self._relocations(sections)),
        )

    # Pieces of the file ---------------------------------------------------------------------------------------------

    def _at(self, kind: Any, at: int, what: str) -> Any:
        if at + ctypes.sizeof(kind) > len(self._data):
            raise BadCodeObject(f"the file ends inside its {what}: it is cut short")
        return kind.from_buffer_copy(self._data, at)

    def _bytes(self, at: int, size: int, what: str) -> bytes:
        if at + size > len(self._data):
            raise BadCodeObject(f"the file ends inside its {what}: it is cut short")
        return self._data[at : at + size]

    def _headers(self, kind: int) -> Iterator[Any]:
        for at in range(self._head.e_phnum):
            place = self._head.e_phoff + at * ctypes.sizeof(libc.Elf64_Phdr)
            header = self._at(libc.Elf64_Phdr, place, "program headers")
            if header.p_type == kind:
                yield header

    def _segments(self) -> Iterator[Segment]:
        for header in self._headers(libc.PT_LOAD):
            data = self._bytes(header.p_offset, header.p_filesz, "segments")
            if header.p_vaddr + header.p_memsz > _LARGEST or len(data) > header.p_memsz:
                raise BadCodeObject(
                    f"a segment of {header.p_memsz:#x} bytes at {header.p_vaddr:#x}: it is damaged"
                )
            yield Segment(header.p_vaddr, data, header.p_memsz, bool(header.p_flags & libc.PF_X))

    def _symbols(self, sections: list[Any]) -> Iterator[tuple[str, int]]:
        size = ctypes.sizeof(libc.Elf64_Sym)
        for section in sections:
            if section.sh_type not in (libc.SHT_SYMTAB, libc.SHT_DYNSYM):
                continue
            if section.sh_link >= len(sections):
                raise BadCodeObject("a symbol table's names do not exist: the file is damaged")
            strings = sections[section.sh_link]
            names = self._bytes(strings.sh_offset, strings.sh_size, "names")
            table = self._bytes(section.sh_offset, section.sh_size, "symbols")
            for at in range(0, len(table) - size + 1, size):
                symbol = libc.Elf64_Sym.from_buffer_copy(table, at)
                end = names.find(b"\0", symbol.st_name)
                name = names[symbol.st_name : max(end, 0)].decode("utf-8", "replace")
                if symbol.st_shndx and name.endswith(_DESCRIPTOR):
                    yield name.removesuffix(_DESCRIPTOR), symbol.st_value

    def _kernels(self, sections: list[Any], segments: tuple[Segment, ...]) -> Iterator[Kernel]:
        image = CodeObject("", 0, segments, {}, ()).image(0)
        code = [(one.address, one.address + len(one.data)) for one in segments if one.executable]
        described = {one.symbol: one for one in self._notes()}
        kind = kernel_descriptor.kernel_descriptor_t
        for name, address in dict(self._symbols(sections)).items():
            if address + ctypes.sizeof(kind) > len(image):
                raise BadCodeObject(f"the descriptor of {name} is outside of what is loaded")
            one = kind.from_buffer_copy(image, address)
            entry = address + one.kernel_code_entry_byte_offset
            if not any(start <= entry < end for start, end in code):
                raise BadCodeObject(f"{name} starts at {entry:#x}, where no machine code is")
            about = described.get(name + _DESCRIPTOR)
            yield Kernel(
                name,
                address,
                entry,
                one.kernarg_size,
                one.group_segment_fixed_size,
                one.private_segment_fixed_size,
                (one.compute_pgm_rsrc1, one.compute_pgm_rsrc2, one.compute_pgm_rsrc3),
                one.kernel_code_properties,
                None
                if about is None
                else tuple(Argument(one.name, one.value_kind, one.offset, one.size) for one in about.args),
                about.largest if about else 0,
            )

    def _notes(self) -> list[_KernelNote]:
        for header in self._headers(libc.PT_NOTE):
            note = self._bytes(header.p_offset, header.p_filesz, "notes")
            at, size = 0, ctypes.sizeof(libc.Elf64_Nhdr)
            while at + size <= len(note):
                one = libc.Elf64_Nhdr.from_buffer_copy(note, at)
                start = at + size + -(-one.n_namesz // 4) * 4
                if one.n_type == elf_machines.NT_AMDGPU_METADATA:
                    try:
                        return msgspec.msgpack.decode(note[start : start + one.n_descsz], type=_Note).kernels
                    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
                        raise BadCodeObject(f"the notes on the kernels cannot be read: {problem}") from None
                at = start + -(-one.n_descsz // 4) * 4
        return []

    def _relocations(self, sections: list[Any]) -> Iterator[tuple[int, int]]:
        size = ctypes.sizeof(libc.Elf64_Rela)
        for section in sections:
            if section.sh_type != libc.SHT_RELA:
                continue
            table = self._bytes(section.sh_offset, section.sh_size, "relocations")
            for at in range(0, len(table) - size + 1, size):
                one = libc.Elf64_Rela.from_buffer_copy(table, at)
                kind = libc.ELF64_R_TYPE(one.r_info)
                if kind != elf_machines.R_AMDGPU_RELATIVE64:
                    raise BadCodeObject(
                        f"a relocation of kind {kind} needs a symbol of another file: link them"
                    )
                if one.r_offset + 8 > self._size:
                    raise BadCodeObject("a relocation is outside of what is loaded: the file is damaged")
                yield one.r_offset, one.r_addend


def _target(flags: int) -> str:
    machine = flags & elf_machines.EF_AMDGPU_MACH
    for name in dir(elf_machines):
        if name.startswith(_PREFIX) and getattr(elf_machines, name) == machine and "RESERVED" not in name:
            target = name.removeprefix(_PREFIX).lower()
            if target not in ("first", "last"):
                return target.replace("_", "-")
    return ""
