"""Kernels for the mock: a code object whose machine code does nothing but name a Python function.

The file is a whole ELF file as a linker writes one, with descriptors, notes and symbols, so everything above the mock
treats it as any other; on a GPU its kernels end at once.
"""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from bindings import libc
from bindings.amd_gpu import elf_machines, kernel_descriptor

from ..errors import BadArguments, UnknownChip, one_of

_END = (0xBFB00000).to_bytes(4, "little")  # s_endpgm of gfx11 and gfx12
_END_OLD = (0xBF810000).to_bytes(4, "little")  # and of what was before
NOTHING = (_END * 4, _END_OLD * 4)
"""How the machine code of all kernels of `code` begins. Compilers end a kernel once: this is none that they made."""
_ALIGN = 256  # of a kernel's first instruction
_PAGE = 4096
_DESCRIPTOR = 64  # bytes of a kernel's descriptor
_SIZES = {"u32": 4, "i32": 4, "f32": 4, "u64": 8, "i64": 8, "f64": 8, "pointer": 8}


@dataclass(frozen=True)
class Source:
    """A kernel: what it takes ("pointer", "u32", "f32", …), and how much memory for each workgroup and work-item.

    `hidden` adds the arguments that the compiler adds (how many workgroups there are, how large one is); without
    `typed` the file does not say of what types the values are, as it is with HIP's `extern "C"`.
    """

    takes: tuple[str, ...]
    group: int = 0
    private: int = 0
    hidden: bool = False
    typed: bool = True
    wave32: bool = True
    largest: int = 1024

    def __post_init__(self) -> None:
        if not isinstance(self.takes, (tuple, list)) or not all(one in _SIZES for one in self.takes):
            raise BadArguments(f"a kernel takes {self.takes!r}: known are {', '.join(_SIZES)}, in a tuple")


_HIDDEN: Sequence[tuple[str, int, int]] = (
    *((f"hidden_block_count_{axis}", at * 4, 4) for at, axis in enumerate("xyz")),
    *((f"hidden_group_size_{axis}", 12 + at * 2, 2) for at, axis in enumerate("xyz")),
    *((f"hidden_remainder_{axis}", 18 + at * 2, 2) for at, axis in enumerate("xyz")),
    *((f"hidden_global_offset_{axis}", 40 + at * 8, 8) for at, axis in enumerate("xyz")),
    ("hidden_grid_dims", 64, 2),
)


def _machine(target: str) -> int:
    found = getattr(elf_machines, f"EF_AMDGPU_MACH_AMDGCN_{str(target).upper()}", None)
    if found is None:
        raise UnknownChip(f"{target!r} is no GPU that a code object can be for: name one as in gfx1100")
    return int(found)


def _arguments(source: Source) -> tuple[list[dict[str, Any]], int]:
    described: list[dict[str, Any]] = []
    at = 0
    for index, kind in enumerate(source.takes):
        size = _SIZES[kind]
        at = -(-at // size) * size
        value = "global_buffer" if kind == "pointer" else "by_value"
        known = {} if kind == "pointer" or not source.typed else {".value_type": kind}
        described.append({".name": f"a{index}", ".offset": at, ".size": size, ".value_kind": value, **known})
        at += size
    if source.hidden:
        start = -(-at // 8) * 8
        described += [
            {".offset": start + place, ".size": size, ".value_kind": kind} for kind, place, size in _HIDDEN
        ]
        at = start + 256
    return described, at


def code(target: str, name: str) -> bytes:
    """The machine code of a kernel: it ends, and what follows tells it from all others. Raises UnknownChip."""
    _machine(target)
    end = _END if target.startswith(("gfx11", "gfx12")) else _END_OLD
    return end * 4 + hashlib.sha256(f"{target} {name}".encode()).digest()


def code_object(target: str, kernels: Mapping[str, Source]) -> bytes:
    """An ELF file with these kernels. Raises UnknownChip, BadArguments."""
    for one in kernels:
        one_of(one, str, "a kernel's name")
    text, starts = _text(target, kernels)
    note = _note(msgspec.msgpack.encode({"amdhsa.version": [1, 2], "amdhsa.kernels": _described(kernels)}))
    note_at = ctypes.sizeof(libc.Elf64_Ehdr) + 3 * ctypes.sizeof(libc.Elf64_Phdr)
    rodata_at = -(-(note_at + len(note)) // _DESCRIPTOR) * _DESCRIPTOR
    text_at = -(-(rodata_at + _DESCRIPTOR * len(kernels)) // _ALIGN) * _ALIGN
    text_address = text_at + _PAGE  # as linkers do: a segment of its own, an address apart from its place
    entries = [text_address + start for start in starts]
    places = [rodata_at + _DESCRIPTOR * number for number in range(len(kernels))]
    rodata = b"".join(
        _descriptor(source, entry - place)
        for source, entry, place in zip(kernels.values(), entries, places, strict=True)
    )
    symbols, names = _symbols(kernels, entries, places)
    symbols_at = text_at + len(text)
    names_at = symbols_at + len(symbols)
    sections_at = -(-(names_at + len(names)) // 8) * 8
    sections = [
        libc.Elf64_Shdr(),
        libc.Elf64_Shdr(
            sh_type=libc.SHT_PROGBITS, sh_addr=text_address, sh_offset=text_at, sh_size=len(text)
        ),
        libc.Elf64_Shdr(
            sh_type=libc.SHT_PROGBITS, sh_addr=rodata_at, sh_offset=rodata_at, sh_size=len(rodata)
        ),
        libc.Elf64_Shdr(sh_type=libc.SHT_DYNSYM, sh_offset=symbols_at, sh_size=len(symbols), sh_link=4),
        libc.Elf64_Shdr(sh_type=libc.SHT_STRTAB, sh_offset=names_at, sh_size=len(names)),
    ]
    read, run = libc.PF_R, libc.PF_R | libc.PF_X
    segments = [
        _segment(libc.PT_LOAD, read, 0, 0, rodata_at + len(rodata)),
        _segment(libc.PT_LOAD, run, text_at, text_address, len(text)),
        _segment(libc.PT_NOTE, read, note_at, note_at, len(note)),
    ]
    header = _header(target, len(segments), sections_at, len(sections))
    file = bytearray()
    for at, part in (
        (0, b"".join((header, *map(bytes, segments)))),
        (note_at, note),
        (rodata_at, rodata),
        (text_at, text),
        (symbols_at, symbols),
        (names_at, names),
        (sections_at, b"".join(map(bytes, sections))),
    ):
        file += bytes(at - len(file)) + part
    return bytes(file)


def _text(target: str, kernels: Iterable[str]) -> tuple[bytes, list[int]]:
    """The machine code of the kernels, one behind the other, and where each begins in it."""
    text, starts = bytearray(), []
    for name in kernels:
        text += bytes(-len(text) % _ALIGN)
        starts.append(len(text))
        text += code(target, name)
    return bytes(text), starts


def _described(kernels: Mapping[str, Source]) -> list[dict[str, Any]]:
    """What the note says of the kernels."""
    described: list[dict[str, Any]] = []
    for name, source in kernels.items():
        arguments, size = _arguments(source)
        described.append(
            {
                ".name": name,
                ".symbol": f"{name}.kd",
                ".args": arguments,
                ".kernarg_segment_size": size,
                ".max_flat_workgroup_size": source.largest,
            }
        )
    return described


def _symbols(kernels: Iterable[str], entries: Sequence[int], places: Sequence[int]) -> tuple[bytes, bytes]:
    """The symbols of the kernels' code and of their descriptors, and the table of their names."""
    symbols, names = bytearray(ctypes.sizeof(libc.Elf64_Sym)), b"\0"
    for name, entry, place in zip(kernels, entries, places, strict=True):
        for symbol, value, kind, section in (
            (name, entry, libc.STT_FUNC, 1),
            (f"{name}.kd", place, libc.STT_OBJECT, 2),
        ):
            symbols += bytes(libc.Elf64_Sym(len(names), kind | libc.STB_GLOBAL << 4, 0, section, value, 64))
            names += symbol.encode() + b"\0"
    return bytes(symbols), names


def _segment(kind: int, flags: int, at: int, address: int, size: int) -> Any:
    return libc.Elf64_Phdr(
        p_type=kind, p_flags=flags, p_offset=at, p_vaddr=address, p_paddr=address, p_filesz=size, p_memsz=size
    )


def _note(data: bytes) -> bytes:
    name = b"AMDGPU\0\0"
    head = libc.Elf64_Nhdr(len(name) - 1, len(data), elf_machines.NT_AMDGPU_METADATA)
    return bytes(head) + name + data + bytes(-len(data) % 4)


def _descriptor(source: Source, entry: int) -> bytes:
    properties = kernel_descriptor.KERNEL_CODE_PROPERTY_ENABLE_SGPR_KERNARG_SEGMENT_PTR
    if source.wave32:
        properties |= kernel_descriptor.KERNEL_CODE_PROPERTY_ENABLE_WAVEFRONT_SIZE32
    # Two user registers, the address of the arguments, and the workgroup's number in each direction.
    rsrc2 = 2 << kernel_descriptor.COMPUTE_PGM_RSRC2_USER_SGPR_COUNT_SHIFT
    for axis in "XYZ":
        rsrc2 |= getattr(kernel_descriptor, f"COMPUTE_PGM_RSRC2_ENABLE_SGPR_WORKGROUP_ID_{axis}")
    if source.private:
        rsrc2 |= kernel_descriptor.COMPUTE_PGM_RSRC2_ENABLE_PRIVATE_SEGMENT
    return bytes(
        kernel_descriptor.kernel_descriptor_t(
            group_segment_fixed_size=source.group,
            private_segment_fixed_size=source.private,
            kernarg_size=_arguments(source)[1],
            kernel_code_entry_byte_offset=entry,
            compute_pgm_rsrc1=0,
            compute_pgm_rsrc2=rsrc2,
            kernel_code_properties=properties,
        )
    )


def _header(target: str, segments: int, sections_at: int, sections: int) -> bytes:
    head = libc.Elf64_Ehdr(
        e_type=libc.ET_DYN,
        e_machine=libc.EM_AMDGPU,
        e_version=libc.EV_CURRENT,
        e_phoff=ctypes.sizeof(libc.Elf64_Ehdr),
        e_shoff=sections_at,
        e_flags=_machine(target),
        e_ehsize=ctypes.sizeof(libc.Elf64_Ehdr),
        e_phentsize=ctypes.sizeof(libc.Elf64_Phdr),
        e_phnum=segments,
        e_shentsize=ctypes.sizeof(libc.Elf64_Shdr),
        e_shnum=sections,
    )
    ident = bytearray(libc.EI_NIDENT)
    ident[:4] = libc.ELFMAG.encode()
    ident[libc.EI_CLASS], ident[libc.EI_DATA] = libc.ELFCLASS64, libc.ELFDATA2LSB
    ident[libc.EI_VERSION], ident[libc.EI_OSABI] = libc.EV_CURRENT, elf_machines.ELFOSABI_AMDGPU_HSA
    ident[libc.EI_ABIVERSION] = elf_machines.ELFABIVERSION_AMDGPU_HSA_V5
    head.e_ident[:] = list(ident)
    return bytes(head)
