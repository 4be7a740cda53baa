"""Code objects: the ELF files that hold the machine code of kernels, and which source lines it was made from."""

from __future__ import annotations

from runtime.amd.elf import HIGHEST, Section, Symbol

from .elf import MACHINES, CodeObject, CodeObjectError, Kernel
from .linetable import Lines, lines

__all__ = [
    "HIGHEST",
    "MACHINES",
    "CodeObject",
    "CodeObjectError",
    "Kernel",
    "Lines",
    "Section",
    "Symbol",
    "lines",
]
