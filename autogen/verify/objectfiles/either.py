"""An object file of either format: ELF, or what clang writes for Apple's machines."""

from __future__ import annotations

from ...errors import AutogenError
from . import elf, macho
from .objects import Object


def read(data: bytes) -> Object:
    """An object file from its bytes. Raises AutogenError for other formats."""
    if data.startswith(elf.MAGICS):
        return elf.read(data)
    if data.startswith(macho.MAGIC):
        return macho.read(data)
    raise AutogenError(
        "the compiler's objects are neither little-endian ELF nor Mach-O: this target cannot be asked"
    )
