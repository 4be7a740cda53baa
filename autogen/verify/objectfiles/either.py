"""An object file of either format: ELF, or what clang writes for Apple's machines."""

from __future__ import annotations

import struct

from ...errors import AutogenError
from . import elf, macho
from .objects import Object


def read(data: bytes) -> Object:
    """An object file from its bytes. Raises AutogenError for other formats, and for one that is damaged."""
    for magics, reader in ((elf.MAGICS, elf.read), ((macho.MAGIC,), macho.read)):
        if data.startswith(magics):
            try:
                return reader(data)
            except (struct.error, IndexError, ValueError, OverflowError) as problem:
                raise AutogenError(f"the compiler's object file is damaged: {problem}") from None
    raise AutogenError(
        "the compiler's objects are neither little-endian ELF nor Mach-O: this target cannot be asked"
    )
