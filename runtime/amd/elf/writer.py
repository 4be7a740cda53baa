"""The ELF file of a code object, as a linker writes it around machine code and descriptors that others have made."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bindings import libc
from bindings.amd_gpu import elf_machines

_CODE = 256  # a kernel's first instruction is at a multiple of it
_PAGE = 4096
_NUMBER, _WORD = ctypes.sizeof(ctypes.c_uint64), ctypes.sizeof(ctypes.c_uint32)
_NAMES = b"\0.note\0.rodata\0.text\0.dynsym\0.dynstr\0.shstrtab\0"
_VENDOR = b"AMDGPU\0"


@dataclass(frozen=True)
class Kernel:
    """A kernel: its machine code, and its `kernel_descriptor_t`, which is told here where that begins."""

    name: str
    code: bytes
    descriptor: Any


def elf_file(flags: int, kernels: Sequence[Kernel], metadata: bytes = b"") -> bytes:
    """An ELF file of these kernels: `flags` name its target, and `metadata`, where there is any, is its note."""
    note = _note(metadata) if metadata else b""
    note_at = ctypes.sizeof(libc.Elf64_Ehdr) + (3 if note else 2) * ctypes.sizeof(libc.Elf64_Phdr)
    size = max((ctypes.sizeof(one.descriptor) for one in kernels), default=1)
    rodata_at = _up(note_at + len(note), size)
    text_at = _up(rodata_at + size * len(kernels), _CODE)
    text_address = text_at + _PAGE  # as linkers do: a segment of its own, an address apart from its place
    text, starts = _text(kernels)
    entries = [text_address + start for start in starts]
    places = [rodata_at + size * number for number in range(len(kernels))]
    rodata = b"".join(map(_descriptor, kernels, entries, places))
    alloc, run = libc.SHF_ALLOC, libc.SHF_ALLOC | libc.SHF_EXECINSTR
    loaded = [
        *([_section(".note", libc.SHT_NOTE, note_at, note, _WORD, note_at, sh_flags=alloc)] if note else []),
        _section(".rodata", libc.SHT_PROGBITS, rodata_at, rodata, size, rodata_at, sh_flags=alloc),
        _section(".text", libc.SHT_PROGBITS, text_at, text, _CODE, text_address, sh_flags=run),
    ]
    symbols, names = _symbols(kernels, entries, places, len(loaded))
    symbols_at = _up(text_at + len(text), _NUMBER)
    names_at = symbols_at + len(symbols)
    titles_at = names_at + len(names)
    sections = [
        libc.Elf64_Shdr(),
        *loaded,
        _section(
            ".dynsym",
            libc.SHT_DYNSYM,
            symbols_at,
            symbols,
            _NUMBER,
            sh_link=len(loaded) + 2,
            sh_info=1,  # the first that is not local
            sh_entsize=ctypes.sizeof(libc.Elf64_Sym),
        ),
        _section(".dynstr", libc.SHT_STRTAB, names_at, names, 1),
        _section(".shstrtab", libc.SHT_STRTAB, titles_at, _NAMES, 1),
    ]
    segments = [
        _segment(libc.PT_LOAD, libc.PF_R, 0, 0, rodata_at + len(rodata), _PAGE),
        _segment(libc.PT_LOAD, libc.PF_R | libc.PF_X, text_at, text_address, len(text), _PAGE),
        *([_segment(libc.PT_NOTE, libc.PF_R, note_at, note_at, len(note), _WORD)] if note else []),
    ]
    sections_at = _up(titles_at + len(_NAMES), _NUMBER)
    head = _header(flags, len(segments), sections_at, len(sections))
    return _placed(
        (0, b"".join((head, *map(bytes, segments)))),
        (note_at, note),
        (rodata_at, rodata),
        (text_at, text),
        (symbols_at, symbols + names + _NAMES),
        (sections_at, b"".join(map(bytes, sections))),
    )


def _up(number: int, unit: int) -> int:
    return -(-number // unit) * unit


def _placed(*parts: tuple[int, bytes]) -> bytes:
    file = bytearray()
    for at, data in parts:
        file += bytes(at - len(file)) + data
    return bytes(file)


def _text(kernels: Sequence[Kernel]) -> tuple[bytes, list[int]]:
    """The machine code of the kernels, one behind the other, and where each begins in it."""
    text, starts = bytearray(), []
    for one in kernels:
        text += bytes(-len(text) % _CODE)
        starts.append(len(text))
        text += one.code
    return bytes(text), starts


def _descriptor(kernel: Kernel, entry: int, place: int) -> bytes:
    record = type(kernel.descriptor).from_buffer_copy(kernel.descriptor)
    record.kernel_code_entry_byte_offset = entry - place
    return bytes(record)


def _symbols(
    kernels: Sequence[Kernel], entries: Sequence[int], places: Sequence[int], text: int
) -> tuple[bytes, bytes]:
    """The symbols of the kernels' code, in the section `text`, and of their descriptors, in the one before it."""
    symbols, names = bytearray(ctypes.sizeof(libc.Elf64_Sym)), bytearray(1)
    for one, entry, place in zip(kernels, entries, places, strict=True):
        for name, kind, section, value, size in (
            (one.name, libc.STT_FUNC, text, entry, len(one.code)),
            (f"{one.name}.kd", libc.STT_OBJECT, text - 1, place, ctypes.sizeof(one.descriptor)),
        ):
            info = libc.ELF64_ST_INFO(libc.STB_GLOBAL, kind)
            symbols += bytes(libc.Elf64_Sym(len(names), info, libc.STV_DEFAULT, section, value, size))
            names += name.encode() + b"\0"
    return bytes(symbols), bytes(names)


def _section(name: str, kind: int, at: int, data: bytes, align: int, address: int = 0, **others: int) -> Any:
    title = _NAMES.index(b"\0" + name.encode() + b"\0") + 1
    return libc.Elf64_Shdr(
        sh_name=title,
        sh_type=kind,
        sh_offset=at,
        sh_size=len(data),
        sh_addr=address,
        sh_addralign=align,
        **others,
    )


def _segment(kind: int, flags: int, at: int, address: int, size: int, align: int) -> Any:
    return libc.Elf64_Phdr(
        p_type=kind,
        p_flags=flags,
        p_offset=at,
        p_vaddr=address,
        p_paddr=address,
        p_filesz=size,
        p_memsz=size,
        p_align=align,
    )


def _note(metadata: bytes) -> bytes:
    head = libc.Elf64_Nhdr(len(_VENDOR), len(metadata), elf_machines.NT_AMDGPU_METADATA)
    return b"".join(part + bytes(-len(part) % _WORD) for part in (bytes(head), _VENDOR, metadata))


def _header(flags: int, segments: int, sections_at: int, sections: int) -> bytes:
    head = libc.Elf64_Ehdr(
        e_type=libc.ET_DYN,
        e_machine=libc.EM_AMDGPU,
        e_version=libc.EV_CURRENT,
        e_phoff=ctypes.sizeof(libc.Elf64_Ehdr),
        e_shoff=sections_at,
        e_flags=flags,
        e_ehsize=ctypes.sizeof(libc.Elf64_Ehdr),
        e_phentsize=ctypes.sizeof(libc.Elf64_Phdr),
        e_phnum=segments,
        e_shentsize=ctypes.sizeof(libc.Elf64_Shdr),
        e_shnum=sections,
        e_shstrndx=sections - 1,
    )
    ident = bytearray(libc.EI_NIDENT)
    ident[: libc.SELFMAG] = libc.ELFMAG.encode()
    ident[libc.EI_CLASS], ident[libc.EI_DATA] = libc.ELFCLASS64, libc.ELFDATA2LSB
    ident[libc.EI_VERSION], ident[libc.EI_OSABI] = libc.EV_CURRENT, elf_machines.ELFOSABI_AMDGPU_HSA
    ident[libc.EI_ABIVERSION] = elf_machines.ELFABIVERSION_AMDGPU_HSA_V5
    head.e_ident[:] = list(ident)
    return bytes(head)
