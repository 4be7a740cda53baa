"""How large the kernel expects what a queue is given to be, from a node's properties.

Kernels from 6.12 on say two of these figures themselves; the formulas are those of kfd_queue.c.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

PAGE = 4096
EOP = 4096
_LARGE_VGPR = (110000, 110001, 110501, 120000, 120001)
_MIDDLE_VGPR = 0x60000
_SGPR, _LDS, _HARDWARE = 0x4000, 0x10000, 0x1000  # bytes that a compute unit's waves save, beside its VGPRs
_STACK_LIMIT_10 = 0x7000


def page_align(size: int) -> int:
    """Up to a multiple of 4096."""
    return -(-size // PAGE) * PAGE


@dataclass(frozen=True)
class Sizes:
    """Bytes: of the control stack, of what one XCC saves of its waves (that stack included), and of the debugger's
    part, which comes on top."""

    control_stack: int
    save: int
    debug: int

    def context(self, xccs: int) -> int:
        """The whole allocation for pre-emption."""
        return page_align((self.save + self.debug) * xccs)


def _vgpr(target: int) -> int:
    if target in (90008, 90010) or 90400 <= target < 90500:  # gfx908, gfx90a, gfx94x
        return 0x80000
    return _MIDDLE_VGPR if target in _LARGE_VGPR else 0x40000


def sizes(properties: Mapping[str, int]) -> Sizes:
    """From what a node's `properties` say; the kernel's own figures where it has them."""
    target = properties["gfx_target_version"]
    cus = properties["simd_count"] // properties["simd_per_cu"] // properties["num_xcc"]
    if target < 100100:
        waves = min(cus * 40, properties["array_count"] // properties["simd_arrays_per_engine"] * 512)
    else:
        waves = cus * 32
    stack = page_align(40 + waves * (12 if target >= 100100 else 8) + 8)
    if target // 10000 == 10:
        stack = min(stack, _STACK_LIMIT_10)
    save = stack + page_align(cus * (_vgpr(target) + _SGPR + _LDS + _HARDWARE))
    debug = -(-waves * 32 // 64) * 64
    return Sizes(properties.get("ctl_stack_size", stack), properties.get("cwsr_size", save), debug)
