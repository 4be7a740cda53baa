"""A kernel's launch: the shader registers that say what runs, and the packet that starts it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bindings.amd_gpu import buffer_resource

from ..amd import pm4
from ..amd.chip import Chip
from ..amd.codeobject import Kernel
from ..amd.layout import WORD, Dwords
from ..errors import BadSettings

Three = tuple[int, int, int]
_LDS_UNIT = 512  # bytes of RSRC2.LDS_SIZE
# Of a buffer resource, as ROCm's runtime has them; no header names the values.
_STRIDE_32, _STRIDE_64 = 2, 3  # lanes between two words of one work-item
_UNCHECKED = 2  # OOB_SELECT of resources that are swizzled
_SCRATCH = ("PRIVATE_SEGMENT_BUFFER", "FLAT_SCRATCH_INIT")
_USER = (  # what a kernel's waves may start with, in the order of the registers, and how many each takes
    ("PRIVATE_SEGMENT_BUFFER", 4),
    ("DISPATCH_PTR", 2),
    ("QUEUE_PTR", 2),
    ("KERNARG_SEGMENT_PTR", 2),
    ("DISPATCH_ID", 2),
    ("FLAT_SCRATCH_INIT", 2),
    ("PRIVATE_SEGMENT_SIZE", 1),
)


@dataclass(frozen=True)
class Scratch:
    """Memory for what work-items keep for themselves: its address, how many waves of one engine (gfx10: of all) use
    it at once, bytes of each wave, and of all of it."""

    address: int
    waves: int
    wave_bytes: int
    size: int = 0


def scratch_unit(chip: Chip) -> int:
    """Bytes in which the memory of a wave is counted."""
    return 256 if chip.generation > 10 else 1024


def scratch_values(chip: Chip, scratch: Scratch, wave32: bool) -> dict[str, int]:
    """What waves of gfx10 start with to reach it: a buffer resource, and the address. Later ones have registers of
    their own for that."""
    if chip.generation != 10:
        return {}
    first = buffer_resource.SQ_BUF_RSRC_WORD0()
    first.bits.BASE_ADDRESS = scratch.address & WORD
    second = buffer_resource.SQ_BUF_RSRC_WORD1()
    second.bits.BASE_ADDRESS_HI, second.bits.SWIZZLE_ENABLE = scratch.address >> 32, 1
    third = buffer_resource.SQ_BUF_RSRC_WORD2()
    third.bits.NUM_RECORDS = min(scratch.size, WORD)
    fourth = buffer_resource.SQ_BUF_RSRC_WORD3_GFX10()
    bits = fourth.bits
    for axis in "XYZW":
        setattr(bits, f"DST_SEL_{axis}", int(getattr(buffer_resource, f"SQ_SEL_{axis}")))
    bits.FORMAT, bits.TYPE = int(buffer_resource.BUF_FORMAT_32_UINT), int(buffer_resource.SQ_RSRC_BUF)
    bits.INDEX_STRIDE = _STRIDE_32 if wave32 else _STRIDE_64
    bits.ADD_TID_ENABLE, bits.RESOURCE_LEVEL, bits.OOB_SELECT = 1, 1, _UNCHECKED
    words = (first.u32All, second.u32All, third.u32All, fourth.u32All)
    resource = sum(word << 32 * at for at, word in enumerate(words))
    return {"PRIVATE_SEGMENT_BUFFER": resource, "FLAT_SCRATCH_INIT": scratch.address}


def user_data(kernel: Kernel, values: Mapping[str, int]) -> Dwords:
    """The registers that waves start with. Raises BadSettings for what the kernel wants and nobody gives."""
    dwords: list[int] = []
    for name, count in _USER:
        if not kernel.wants(name):
            continue
        if name in _SCRATCH and not kernel.scratch:
            dwords += (
                0,
            ) * count  # compilers of gfx10 ask for it always: of no bytes here, which nothing reaches
            continue
        if name not in values:
            raise BadSettings(f"{kernel.name} wants {name}, which a launch by PM4 packets does not give")
        dwords += [values[name] >> 32 * at & WORD for at in range(count)]
    return tuple(dwords)


def launch(
    chip: Chip,
    kernel: Kernel,
    entry: int,
    groups: Three,
    threads: Three,
    user: Dwords,
    group_memory: int = 0,
    scratch: Scratch | None = None,
) -> Dwords:
    """Start `groups` workgroups of `threads` work-items. `entry` is the address of the first instruction;
    `group_memory` are bytes for each workgroup."""
    registers = chip.register
    dwords = [*_program(chip, kernel.rsrc, entry, group_memory, scratch)]
    if user:
        dwords += pm4.set_registers(chip, registers("COMPUTE_USER_DATA")[0], *user)
    dwords += pm4.set_registers(chip, registers("COMPUTE_RESOURCE_LIMITS"), 0)
    # START_X to Z, NUM_THREAD_X to Z, PIPELINESTAT_ENABLE, PERFCOUNT_ENABLE: eight in a row.
    dwords += pm4.set_registers(chip, registers("COMPUTE_START_X"), 0, 0, 0, *threads, 0, 0)
    return (*dwords, *pm4.dispatch(chip, groups, kernel.wave32))


@lru_cache(maxsize=64)
def _program(
    chip: Chip, rsrc: tuple[int, int, int], entry: int, group_memory: int, scratch: Scratch | None
) -> Dwords:
    """What runs, and in which memory: the same at each launch of a kernel."""
    registers = chip.register
    first, second, third = rsrc
    lds = registers("COMPUTE_PGM_RSRC2").fields["LDS_SIZE"]
    second |= -(-group_memory // _LDS_UNIT) << lds.shift
    return (
        *pm4.set_registers(chip, registers("COMPUTE_PGM_LO"), entry >> 8 & WORD, entry >> 40),
        *pm4.set_registers(chip, registers("COMPUTE_PGM_RSRC1"), first, second),
        *pm4.set_registers(chip, registers("COMPUTE_PGM_RSRC3"), third),
        *_scratch(chip, scratch),
        *pm4.set_registers(chip, registers("COMPUTE_RESTART_X"), 0, 0, 0),
    )


def _scratch(chip: Chip, scratch: Scratch | None) -> Dwords:
    ring = chip.register("COMPUTE_TMPRING_SIZE")
    if scratch is None:
        return pm4.set_registers(chip, ring, 0)
    size = ring.pack(WAVES=scratch.waves, WAVESIZE=scratch.wave_bytes // scratch_unit(chip))
    if chip.generation == 10:  # its waves are told by their user registers
        return pm4.set_registers(chip, ring, size)
    base = scratch.address >> 8
    return (
        *pm4.set_registers(chip, ring, size),
        *pm4.set_registers(chip, chip.register("COMPUTE_DISPATCH_SCRATCH_BASE_LO"), base & WORD, base >> 32),
    )
