"""Machine code for the programs of synthetic captures, so that mapping has something to walk."""

from __future__ import annotations

import ctypes
import struct

from bindings import libc
from sqtt.synth.program import Path

#: gfx11 instructions by class of work, of the sizes that `sqtt.synth` gives them.
_WORDS: dict[str, tuple[int, ...]] = {
    "salu": (0xBE800001,),  # s_mov_b32 s0, s1
    "smem": (0xF4040000, 0xF8000000),  # s_load_b64 s[0:1], s[0:1], null
    "valu": (0x7E000301,),  # v_mov_b32 v0, v1
    "mad64": (0xD6FE0000, 0x04020300),  # v_mad_u64_u32
    "trans": (0x7E005501,),  # v_rcp_f32 v0, v1
    "lds_read": (0xD8D80000, 0x00000001),  # ds_load_b32
    "lds_write": (0xD8340000, 0x00000001),  # ds_store_b32
    "load": (0xDC520000, 0x007C0001),  # global_load_b32
    "store": (0xDC6A0000, 0x007C0001),  # global_store_b32
    "wait": (0xBF890000,),  # s_waitcnt
    "branch": (0xBFA20000,),  # s_cbranch_scc1
    "fall": (0xBFA20000,),
    "message": (0xBFB60003,),  # s_sendmsg
}
_END = 0xBFB00000  # s_endpgm
_CODE_END = 0xBF9F0000  # s_code_end


def gfx11(path: Path) -> bytes:
    """The code whose execution is the path: one instruction an address, branches to where the path goes on."""
    words: dict[int, tuple[int, ...]] = {}
    for step, following in zip(path, [*path[1:], None], strict=True):
        found = _WORDS[step.work]
        if step.work == "branch" and following is not None:
            found = (found[0] | ((following.pc - step.pc - 4) >> 2 & 0xFFFF),)
        elif step.work == "fall" and step.pc in words:
            continue
        words[step.pc] = found
    code, at = bytearray(), 0
    for pc in sorted(words):
        if pc != at:
            raise ValueError(f"the path leaves out the bytes from {at:#x} to {pc:#x}")
        code += struct.pack(f"<{len(words[pc])}I", *words[pc])
        at += 4 * len(words[pc])
    return bytes(code) + struct.pack("<9I", _END, *[_CODE_END] * 8)


def elf(text: bytes, address: int = 0x1000) -> bytes:
    """The smallest code object of gfx1100 with this text at this address."""
    names = b"\0.text\0.shstrtab\0"
    head, section = ctypes.sizeof(libc.Elf64_Ehdr), ctypes.sizeof(libc.Elf64_Shdr)
    at = head + 3 * section
    header = libc.Elf64_Ehdr()
    header.e_ident[:7] = [*libc.ELFMAG.encode(), libc.ELFCLASS64, 1, 1]
    header.e_machine, header.e_flags, header.e_version = libc.EM_AMDGPU, 0x41, 1
    header.e_ehsize, header.e_shoff, header.e_shentsize = head, head, section
    header.e_shnum, header.e_shstrndx = 3, 2
    rows = [libc.Elf64_Shdr() for _ in range(3)]
    rows[1].sh_name, rows[1].sh_type, rows[1].sh_addr = 1, libc.SHT_PROGBITS, address
    rows[1].sh_offset, rows[1].sh_size = at, len(text)
    rows[2].sh_name, rows[2].sh_type = names.index(b".shstrtab"), libc.SHT_STRTAB
    rows[2].sh_offset, rows[2].sh_size = at + len(text), len(names)
    return bytes(header) + b"".join(bytes(row) for row in rows) + text + names
