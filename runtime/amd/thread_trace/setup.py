"""What the registers of a thread trace are given, generation by generation."""

from __future__ import annotations

from types import ModuleType

from bindings.amd_gpu import soc21_enum

from .. import pm4
from ..chip import Chip
from ..pm4 import Dwords

PAGE = 4096  # the unit of a buffer's address and size
_ON = 1  # of MODE, in CTRL or (gfx9) in MODE
_HIGH_WATER = 5  # fill of the internal buffer at which it is written out
_HIGH_WATER_9 = 4


def buffer(chip: Chip, address: int, size: int) -> Dwords:
    """Where the engine writes to. The size first but on gfx9: writing the base takes both."""
    page, pages = address // PAGE, size // PAGE
    low, high = page & 0xFFFFFFFF, page >> 32
    if chip.generation == 9:
        return (
            *_set(chip, "SQ_THREAD_TRACE_BASE2", ADDR_HI=high),
            *_set(chip, "SQ_THREAD_TRACE_BASE", ADDR=low),
            *_set(chip, "SQ_THREAD_TRACE_SIZE", SIZE=pages),
            *_set(chip, "SQ_THREAD_TRACE_CTRL", RESET_BUFFER=1),
        )
    if chip.generation == 12:
        return (
            *_set(chip, "SQ_THREAD_TRACE_BUF0_SIZE", SIZE=pages),
            *_set(chip, "SQ_THREAD_TRACE_BUF0_BASE_LO", BASE_LO=low),
            *_set(chip, "SQ_THREAD_TRACE_BUF0_BASE_HI", BASE_HI=high),
            *_set(chip, "SQ_THREAD_TRACE_WPTR"),
        )
    return (
        *_set(chip, "SQ_THREAD_TRACE_BUF0_SIZE", SIZE=pages, BASE_HI=high),
        *_set(chip, "SQ_THREAD_TRACE_BUF0_BASE", BASE_LO=low),
    )


def mask(chip: Chip, wgp: int, cu: int, simd: int) -> Dwords:
    """Whose instructions are traced, and waves of which kinds."""
    if chip.generation == 9:
        fields = {"CU_SEL": cu, "SIMD_EN": 0xF, "REG_STALL_EN": 1, "SPI_STALL_EN": 1, "SQ_STALL_EN": 1}
        return _set(chip, "SQ_THREAD_TRACE_MASK", **fields)
    kinds = _values(chip).SQ_TT_WTYPE_INCLUDE
    every = sum(int(one) for one in kinds if "RSVD" not in one.name)
    return _set(chip, "SQ_THREAD_TRACE_MASK", SIMD_SEL=simd, WGP_SEL=wgp, SA_SEL=0, WTYPE_INCLUDE=every)


def tokens(chip: Chip, instructions: bool, exclude_barrier_wait: bool) -> Dwords:
    """Which packets there are: gfx9 names those it includes, the others those they leave out."""
    values = _values(chip)
    if chip.generation == 9:
        included = ["MISC", "TIMESTAMP", "REG", "WAVE_START", "REG_CSPRIV", "WAVE_END", "INST_USERDATA"]
        included += ["REG_CS", *(["INST", "INST_PC", "ISSUE"] if instructions else [])]
        bits = sum(1 << getattr(values, f"SQ_THREAD_TRACE_TOKEN_{name}") for name in included)
        every = chip.register("SQ_THREAD_TRACE_TOKEN_MASK").fields["REG_MASK"].mask
        shift = chip.register("SQ_THREAD_TRACE_TOKEN_MASK").fields["REG_MASK"].shift
        return (
            *_set(chip, "SQ_THREAD_TRACE_TOKEN_MASK", TOKEN_MASK=bits, REG_MASK=every >> shift),
            *_set(chip, "SQ_THREAD_TRACE_PERF_MASK", SH0_MASK=0xFFFF, SH1_MASK=0xFFFF),
            *_set(chip, "SQ_THREAD_TRACE_TOKEN_MASK2", INST_MASK=0xFFFFFFFF),
        )
    excluded = [] if instructions else ["VMEMEXEC", "ALUEXEC", "VALUINST", "IMMEDIATE", "INST"]
    registers = ("SQDEC", "SHDEC", "GFXUDEC", "COMP", "CONTEXT", "CONFIG")
    fields = {
        "TOKEN_EXCLUDE": sum(1 << getattr(values, f"SQ_TT_TOKEN_EXCLUDE_{name}_SHIFT") for name in excluded),
        "REG_INCLUDE": sum(getattr(values, f"SQ_TT_TOKEN_MASK_{name}_BIT") for name in registers),
        "BOP_EVENTS_TOKEN_INCLUDE": 1,
    }
    if exclude_barrier_wait and chip.generation == 12:
        fields["EXCLUDE_BARRIER_WAIT"] = 1
    return _set(chip, "SQ_THREAD_TRACE_TOKEN_MASK", **fields)


def control(chip: Chip) -> Dwords:
    """Switch the engine's unit on: the last of its registers."""
    if chip.generation == 9:
        stages = {f"MASK_{stage}": 1 for stage in ("PS", "VS", "GS", "ES", "HS", "LS", "CS")}
        return (
            *_set(chip, "SQ_THREAD_TRACE_HIWATER", HIWATER=_HIGH_WATER_9),
            *_set(chip, "SQ_THREAD_TRACE_STATUS"),
            *_set(chip, "SQ_THREAD_TRACE_MODE", **stages, AUTOFLUSH_EN=1, MODE=_ON),
        )
    return _set(chip, "SQ_THREAD_TRACE_CTRL", **_control(chip), MODE=_ON)


def off(chip: Chip) -> Dwords:
    """Switch it off; what else was said stays as it is."""
    if chip.generation == 9:
        return _set(chip, "SQ_THREAD_TRACE_MODE")
    return _set(chip, "SQ_THREAD_TRACE_CTRL", **_control(chip))


def events(chip: Chip, on: bool) -> Dwords:
    """Have the dispatcher tell the traces of events at the top and at the bottom of the pipe, or no longer."""
    # The priorities are what the drivers of Linux leave in the register, which nobody can read first.
    fields = {"GPR_WRITE_PRIORITY": 0x2C688, "EXP_PRIORITY_ORDER": 3}
    if chip.generation > 9:
        fields["PS_PKR_PRIORITY_CNTL"] = 3
    both = {"ENABLE_SQG_TOP_EVENTS": int(on), "ENABLE_SQG_BOP_EVENTS": int(on)}
    name = "SPI_CONFIG_CNTL_REMAP" if chip.generation == 10 else "SPI_CONFIG_CNTL"  # the one a user may write
    bits = chip.register("SPI_CONFIG_CNTL").pack(**fields, **both)
    dwords = pm4.set_registers(chip, chip.register(name), bits)
    return dwords + (_set(chip, "SPI_SQG_EVENT_CTL", **both) if chip.generation == 12 else ())


def _control(chip: Chip) -> dict[str, int]:
    fields = {
        "HIWATER": _HIGH_WATER,
        "UTIL_TIMER": 1,
        "SPI_STALL_EN": 1,
        "SQ_STALL_EN": 1,
        "DRAW_EVENT_EN": 1,
    }
    if chip.generation < 12:
        fields["RT_FREQ"] = _values(chip).SQ_TT_RT_FREQ_4096_CLK
    if chip.generation == 10:
        return fields | {"REG_STALL_EN": 1, "LOWATER_OFFSET": 4}
    return fields | {"REG_AT_HWM": 2}


def _values(chip: Chip) -> ModuleType:
    """Where the values of these registers' fields are: gfx12's headers have none, and they are gfx11's."""
    return soc21_enum if chip.generation == 12 else chip.values


def _set(chip: Chip, name: str, **fields: int) -> Dwords:
    register = chip.register(name)
    return pm4.set_registers(chip, register, register.pack(**fields))
