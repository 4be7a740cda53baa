"""AMD GPU machine code: where each instruction ends, what kind it is, where a direct branch goes.

`program(code, target)` decodes a block of code at every dword at once (`Program`); `sqtt.isa.encodings` holds
the encodings, `opcodes.toml` the measured opcode classes, `sqtt.isa.text` shows instructions through LLVM.
"""

from __future__ import annotations

from ..targets import Generation, generation
from .classes import Access, InstructionClass
from .program import Program, program

__all__ = ["Access", "Generation", "InstructionClass", "Program", "generation", "program"]
