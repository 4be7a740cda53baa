"""Sample captures, and code objects made here."""

from __future__ import annotations

import ctypes
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from bindings import libc
from bindings.amd_gpu import kernel_descriptor
from sqtt.capture import Capture, open

SAMPLES = Path(__file__).parents[3] / "shared" / "data" / "sqtt"
NAMES = sorted(one.name for one in SAMPLES.glob("gfx*")) if SAMPLES.is_dir() else []


def sample(name: str) -> tuple[Capture, dict[str, Any], dict[str, Any]]:
    """A sample as a capture with what its info.json records; info.json; expected.json."""
    folder = SAMPLES / name
    info = json.loads((folder / "info.json").read_text())
    expected = json.loads((folder / "expected.json").read_text())
    raw = open(folder)
    traced = {one["file"]: one for one in info["blobs"]}
    streams = tuple(
        replace(
            one,
            instructions=traced[one.name]["instruction_trace"],
            recorded_sha256=traced[one.name]["sha256"],
            shader_engine=traced[one.name]["shader_engine"],
        )
        for one in raw.streams
    )
    code = tuple(replace(one, load_address=info["load_address"]) for one in raw.code_objects)
    made = replace(
        raw,
        streams=streams,
        code_objects=code,
        recorded_target=info["gfx_target"],
        device=info["device_props"],
        notes=(),
    )
    return made, info, expected


def code_object(code: bytes, machine: int = 0x41, name: str = "kernel") -> bytes:
    """An ELF file of one kernel: its descriptor, its code, its symbols. `machine` 0x41 is gfx1100."""
    names = b"\0.rodata\0.text\0.symtab\0.strtab\0"
    strings = b"\0" + name.encode() + b"\0" + name.encode() + b".kd\0"
    header, section = ctypes.sizeof(libc.Elf64_Ehdr), libc.Elf64_Shdr
    descriptor = kernel_descriptor.kernel_descriptor_t(kernel_code_entry_byte_offset=0x1000)
    at_text, at_data = 0x1100, 0x100
    symbols = b"".join(
        bytes(one)
        for one in (
            libc.Elf64_Sym(),
            libc.Elf64_Sym(st_name=1, st_info=libc.STT_FUNC, st_shndx=2, st_value=at_text, st_size=len(code)),
            libc.Elf64_Sym(
                st_name=2 + len(name), st_info=libc.STT_OBJECT, st_shndx=1, st_value=at_data, st_size=64
            ),
        )
    )
    blocks = (bytes(descriptor), code, symbols, strings + names)
    offsets, at = [], header
    for block in blocks:
        offsets.append(at)
        at += len(block) + -len(block) % 8

    def made(title: bytes, kind: int, number: int, address: int = 0, link: int = 0) -> Any:
        return section(
            sh_name=names.index(b"\0" + title + b"\0") + 1 + len(strings) if title else 0,
            sh_type=kind,
            sh_addr=address,
            sh_offset=offsets[number],
            sh_size=len(blocks[number]),
            sh_link=link,
        )

    headers = (
        section(),
        made(b".rodata", libc.SHT_PROGBITS, 0, at_data),
        made(b".text", libc.SHT_PROGBITS, 1, at_text),
        made(b".symtab", libc.SHT_SYMTAB, 2, link=4),
        made(b".strtab", libc.SHT_STRTAB, 3),
    )
    head = libc.Elf64_Ehdr(
        e_machine=libc.EM_AMDGPU,
        e_shoff=at,
        e_flags=machine,
        e_shentsize=ctypes.sizeof(section),
        e_shnum=len(headers),
        e_shstrndx=4,
    )
    for place, value in enumerate((*libc.ELFMAG.encode(), libc.ELFCLASS64)):
        head.e_ident[place] = value
    body = b"".join(block + bytes(-len(block) % 8) for block in blocks)
    return bytes(head) + body + b"".join(bytes(one) for one in headers)
