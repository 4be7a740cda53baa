"""Who sees what, and when: caches, the end of the pipe, signals, timestamps; for PM4 queues, by generation."""

from __future__ import annotations

from functools import cache, lru_cache

from bindings.amd_gpu import kfd_pm4_ai as ai
from bindings.amd_gpu import sid

from ..amd import pm4
from ..amd.chip import Chip
from ..amd.layout import WORD, Dwords, halves

_FLUSH_INDEX = 4  # EVENT_INDEX of the partial flushes
_POLL = 10  # clocks between two looks of ACQUIRE_MEM, as the drivers have it
_BYPASS = 3  # CACHE_POLICY of what RELEASE_MEM writes: by no cache (nvd.h says so in a comment)
_WHOLE_9, _WHOLE = 0xFFFFFF, 0x1FFFFFF  # the high word of a range that is everything
_END = int(ai.event_index__mec_release_mem__end_of_pipe)
_NOTHING = int(ai.data_sel__mec_release_mem__none)
_VALUE = int(ai.data_sel__mec_release_mem__send_64_bit_data)
_CLOCK = int(ai.data_sel__mec_release_mem__send_gpu_clock_counter)
_SILENT = int(ai.int_sel__mec_release_mem__none)
_CONFIRMED = int(ai.int_sel__mec_release_mem__send_data_after_write_confirm)
_INTERRUPT = int(ai.int_sel__mec_release_mem__send_interrupt_after_write_confirm)


@cache
def acquire(chip: Chip, *, l2: bool = True, code: bool = False) -> Dwords:
    """From here on kernels see what was written before: by the GPU, and with `l2` by anyone. `code`: machine code too.

    It also waits for what RELEASE_MEM before it has to write.
    """
    if chip.generation == 9:
        bits = {"SH_KCACHE_ACTION_ENA": 1, "TCL1_ACTION_ENA": 1, "SH_ICACHE_ACTION_ENA": int(code)}
        bits |= {"TC_ACTION_ENA": int(l2), "TC_WB_ACTION_ENA": int(l2), "TC_NC_ACTION_ENA": int(l2)}
        size = _WHOLE_9
    else:
        bits = {"GLK_INV": 1, "GLV_INV": 1, "GL1_INV": 1, "GLI_INV": int(code)}
        bits |= {"GL2_INV": int(l2), "GL2_WB": int(l2)}
        if chip.generation < 12:  # gfx12 has no metadata cache
            bits |= {"GLM_INV": int(l2), "GLM_WB": int(l2)}
        size = _WHOLE
    return pm4.build(chip, sid.PKT3_ACQUIRE_MEM, size_lo=WORD, size_hi=size, poll_interval=_POLL, **bits)


@cache
def finish(chip: Chip) -> Dwords:
    """Wait until the waves of all kernels before are done."""
    return pm4.event(chip.values.CS_PARTIAL_FLUSH, _FLUSH_INDEX)


@cache
def barrier(chip: Chip) -> Dwords:
    """Kernels after this begin when those before have ended, and see what they wrote."""
    return (*finish(chip), *acquire(chip, l2=False))


def _release(chip: Chip, *, flush: bool, **fields: int) -> Dwords:
    event = chip.values.CACHE_FLUSH_AND_INV_TS_EVENT
    bits: dict[str, int] = {}
    if flush and chip.generation == 9:
        bits = {"TC_WB_ACTION_EN": 1, "TC_NC_ACTION_EN": 1}
    elif flush:
        bits = {"GL2_WB": 1, "SEQ": 1, "CACHE_POLICY": _BYPASS}
        if chip.generation < 12:
            bits |= {"GLM_WB": 1, "GLM_INV": 1}
    return pm4.build(chip, sid.PKT3_RELEASE_MEM, EVENT_TYPE=event, EVENT_INDEX=_END, **bits, **fields)


@cache
def _writing(chip: Chip, flush: bool, interrupt: int) -> Dwords:
    """The words of a RELEASE_MEM that writes 8 bytes, up to the address."""
    return _release(chip, flush=flush, DATA_SEL=_VALUE, INT_SEL=interrupt)[:3]


def signal(chip: Chip, address: int, value: int) -> Dwords:
    """When everything before has ended and can be seen by anyone, write 8 bytes. `finish` must come before."""
    places = {**halves("address", address), **halves("data", value)}
    return (*_writing(chip, True, _CONFIRMED), *places.values(), 0)


@lru_cache(maxsize=64)
def interrupt(chip: Chip, slot: int, number: int) -> Dwords:
    """Wake whoever waits for an event, by its slot and its number; after the signals before this were written."""
    places = {**halves("address", slot), **halves("data", number)}
    return (*_writing(chip, False, _INTERRUPT), *places.values(), number)


def timestamp(chip: Chip, address: int) -> Dwords:
    """Write the GPU's clock, 8 bytes, when everything before has ended.

    The packet that takes the time waits for nothing: on RDNA4 it was seen to take it before the kernel had ended. So a
    plain one goes before it, which does wait, and the two stay in order. Every generation gets both: Mesa too emits two
    everywhere. ACQUIRE_MEM makes the value arrive before what comes after.
    """
    plain = _release(chip, flush=False, DATA_SEL=_NOTHING, INT_SEL=_SILENT)
    timer = _release(chip, flush=False, DATA_SEL=_CLOCK, INT_SEL=_SILENT, **halves("address", address))
    return (*finish(chip), *plain, *timer, *acquire(chip))
