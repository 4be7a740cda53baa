"""The text of instructions, through LLVM's disassembler when the machine has a libLLVM with the AMDGPU target."""

from __future__ import annotations

import ctypes
from ctypes import byref, c_uint, c_uint8, create_string_buffer
from functools import cache
from typing import Any

from bindings import llvm

from .encodings import SDWA

TRIPLE = b"amdgcn-amd-amdhsa"

#: First LLVM release that disassembles a target. LLVM ends the process when asked for one it does not know, so
#: what is not listed here is not asked for.
_SINCE: dict[str, int] = {
    "gfx908": 9,
    "gfx90a": 12,
    "gfx940": 15,
    "gfx942": 17,
    "gfx950": 20,
    "gfx1010": 9,
    "gfx1011": 9,
    "gfx1012": 9,
    "gfx1030": 11,
    "gfx1031": 11,
    "gfx1032": 12,
    "gfx1033": 12,
    "gfx1034": 13,
    "gfx1035": 13,
    "gfx1036": 15,
    "gfx1100": 15,
    "gfx1101": 15,
    "gfx1102": 15,
    "gfx1103": 15,
    "gfx1150": 17,
    "gfx1151": 17,
    "gfx1152": 19,
    "gfx1200": 18,
    "gfx1201": 18,
}

_TRUE16 = 19  #: first LLVM release that takes the feature


class Disassembler:
    """LLVM's disassembler for one target. Not for use by two threads at once."""

    # Of the class: what interrupts `__init__` may come before it begins, and `__del__` looks.
    _context: Any = None

    def __init__(self, target: str, features: str = "") -> None:
        reason = unavailable(target)
        if reason:
            raise RuntimeError(reason)
        if not features and version() >= _TRUE16 and target.startswith(("gfx11", "gfx12")):
            features = "+real-true16"  # else LLVM knows no v_mov_b16
        none = llvm.LLVMOpInfoCallback(), llvm.LLVMSymbolLookupCallback()
        self._context = llvm.LLVMCreateDisasmCPUFeatures(
            TRIPLE, target.split(":")[0].encode(), features.encode(), None, 0, *none
        )
        self._text = create_string_buffer(512)
        self._sdwa = target.startswith(("gfx9", "gfx10"))

    def __call__(self, code: bytes, address: int = 0) -> tuple[int, str]:
        """Size in bytes (0: no instruction) and text of the first instruction of `code`."""
        if self._sdwa and _reserved_select(code):
            return 0, ""
        buffer = (c_uint8 * len(code)).from_buffer_copy(code)
        size = llvm.LLVMDisasmInstruction(
            self._context, buffer, len(code), address, self._text, len(self._text)
        )
        return size, self._text.value.split(b" //")[0].decode().strip() if size else ""

    def __del__(self) -> None:
        if self._context:
            llvm.LLVMDisasmDispose(self._context)


def _reserved_select(code: bytes) -> bool:
    """Whether an SDWA word has a reserved select: LLVM's printer crashes on those."""
    if len(code) < 8 or code[3] & 0x80 or int.from_bytes(code[:2], "little") & 0x1FF != SDWA:
        return False
    word = int.from_bytes(code[4:8], "little")
    selects = (word >> 8 & 7, word >> 16 & 7, word >> 24 & 7)
    return 7 in selects or word >> 11 & 3 == 3


@cache
def version() -> int:
    """Major version of the libLLVM that is there with the AMDGPU target, or 0."""
    try:
        major, minor, patch = c_uint(), c_uint(), c_uint()
        llvm.LLVMGetVersion(byref(major), byref(minor), byref(patch))
        for part in ("TargetInfo", "Target", "TargetMC", "Disassembler"):
            getattr(llvm, f"LLVMInitializeAMDGPU{part}")()
    except (OSError, AttributeError, ImportError, ctypes.ArgumentError):
        return 0
    return int(major.value)


def unavailable(target: str) -> str:
    """Why instructions of `target` cannot be shown as text here; empty when they can."""
    name = target.split(":")[0]
    release = version()
    if not release:
        return (
            "no libLLVM with the AMDGPU target was found (Debian: libllvm19; AUTOGEN_LLVM_LIBRARY names one)"
        )
    if name not in _SINCE:
        return f"no LLVM release is known here that disassembles {name}"
    if release < _SINCE[name]:
        return f"{name} needs LLVM {_SINCE[name]}; the one found is {release}"
    return ""
