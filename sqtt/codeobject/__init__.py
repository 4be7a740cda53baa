"""Code objects: the ELF files that hold the machine code of kernels; their source lines: `linetable`."""

from __future__ import annotations

from runtime.amd.elf import HIGHEST, Section, Symbol

from .elf import MACHINES, CodeObject, CodeObjectError, Kernel

__all__ = [
    "HIGHEST",
    "MACHINES",
    "CodeObject",
    "CodeObjectError",
    "Kernel",
    "Section",
    "Symbol",
]
