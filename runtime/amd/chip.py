"""A GPU as far as packets depend on it: its generation's registers, where they are, how many engines there are."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import Any

from bindings.amd_gpu import sid

from ..errors import UnknownChip

# GC version (major, minor) -> the registers and the enumerations of its headers. A minor version that is not listed
# has the registers of the one before it in its generation.
_MODULES: Mapping[tuple[int, int], tuple[str, str]] = {
    (9, 4): ("gc_9_4_3", "vega10_enum"),
    (9, 5): ("gc_9_4_3", "vega10_enum"),
    (10, 3): ("gc_10_3_0", "navi10_enum"),
    (11, 0): ("gc_11_0_0", "soc21_enum"),
    (11, 5): ("gc_11_5_0", "soc21_enum"),
    (12, 0): ("gc_12_0_0", "soc24_enum"),
}


@dataclass(frozen=True, eq=False)
class Chip:
    """One GPU. `segments` are the bases of its register segments in dwords, as sysfs has them in
    `ip_discovery/die/0/<GC>/0/base_addr`; a register is at `segments[base_idx] + offset`.
    """

    version: tuple[int, int, int]
    """Of the graphics core (GC): (11, 0, 0) is gfx1100."""
    segments: tuple[int, ...]
    engines: int
    """Shader engines (of each XCC)."""
    xccs: int = 1
    harvested: bool = False
    """Render backends are fused off. On gfx10 a thread trace of such a GPU never says that it is done."""

    def __post_init__(self) -> None:
        if self.version[:2] not in _MODULES:
            known = ", ".join(sorted(f"gfx{major}.{minor}" for major, minor in _MODULES))
            raise UnknownChip(f"gfx{'.'.join(map(str, self.version))}: registers are known of {known}")

    @cached_property
    def registers(self) -> ModuleType:
        """The binding with its registers, `bindings.amd_gpu.gc_*`."""
        return importlib.import_module(f"bindings.amd_gpu.{_MODULES[self.version[:2]][0]}")

    @cached_property
    def values(self) -> ModuleType:
        """The binding with the values of their fields and the events, `bindings.amd_gpu.*_enum`."""
        return importlib.import_module(f"bindings.amd_gpu.{_MODULES[self.version[:2]][1]}")

    @property
    def generation(self) -> int:
        """9 (CDNA), 10, 11 or 12 (RDNA)."""
        return self.version[0]

    def register(self, name: str) -> Any:
        """The register with a name; AttributeError if this generation has none."""
        return getattr(self.registers, name)

    def address(self, register: Any) -> int:
        """Where a register is, in dwords from the start of the register space.

        Raises UnknownChip for a segment that the GPU does not have.
        """
        if register.base_idx is None or register.base_idx >= len(self.segments):
            raise UnknownChip(
                f"{register.name} is in segment {register.base_idx}, of which no base is known: "
                f"the GPU says {len(self.segments)} segments"
            )
        return int(self.segments[register.base_idx] + register.offset)


def version(target: str) -> tuple[int, int, int]:
    """The GC version of a compiler's target: "gfx1100" -> (11, 0, 0), "gfx90a" -> (9, 0, 10).

    Raises UnknownChip for another text.
    """
    match = re.fullmatch(r"gfx(\d{1,2})([0-9])([0-9a-f])", target)
    if match is None:
        raise UnknownChip(f"{target!r}: expected a target as in gfx1100")
    return int(match[1]), int(match[2]), int(match[3], 16)


@dataclass(frozen=True)
class Space:
    """A range of registers with a packet of its own; bounds in dwords, `end` excluded."""

    start: int
    end: int
    opcode: int


SH = Space(sid.SI_SH_REG_OFFSET // 4, sid.SI_SH_REG_END // 4, sid.PKT3_SET_SH_REG)
UCONFIG = Space(sid.CIK_UCONFIG_REG_OFFSET // 4, sid.CIK_UCONFIG_REG_END // 4, sid.PKT3_SET_UCONFIG_REG)
# The kernel alone may write the rest with SET_CONFIG_REG; a user's queue reaches these by COPY_DATA.
PRIVILEGED = Space(sid.SI_CONFIG_REG_OFFSET // 4, sid.SI_CONFIG_REG_END // 4, sid.PKT3_COPY_DATA)


def space(address: int) -> Space:
    """The range that a register's address (in dwords) is in. Raises UnknownChip if it is in none."""
    for one in (SH, UCONFIG, PRIVILEGED):
        if one.start <= address < one.end:
            return one
    raise UnknownChip(f"register {address:#x} is in no range that a user's queue can write")
