"""What PM4 packets are made of: nvd.h, soc15d.h, kfd_pm4_headers_ai.h (Linux) and sid.h (Mesa) by their bindings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bindings.amd_gpu import pm4_nv, pm4_soc15, sid

from .chip import Chip
from .layout import Bits, Layout, Word, flag, of_register, pair, shifted, whole

_nv, _s15 = pm4_nv, pm4_soc15
_ACQUIRE = "PACKET3_ACQUIRE_MEM_GCR_CNTL_"
_COHER = "PACKET3_ACQUIRE_MEM_CP_COHER_CNTL_"
# The kernel's header shifts by these without a mask; the widths are those that the next field leaves.
_TWO = ("GLI_INV", "GL1_RANGE", "GL2_RANGE", "SEQ")


def _gcr() -> Word:
    """GCR_CNTL, of gfx10 and later: which caches are written back, which forget."""
    names = sorted(name for name in dir(_nv) if name.startswith(_ACQUIRE))
    words = [
        shifted(name.removeprefix(_ACQUIRE), getattr(_nv, name), 2 if name.endswith(_TWO) else 1)
        for name in names
    ]
    words.append(flag("RANGE_IS_PA", _nv.PACKET3_ACQUIRE_MEM_GCR_RANGE_IS_PA))
    return tuple(sorted(words, key=lambda bits: bits.shift))


def _coher() -> Word:
    """CP_COHER_CNTL, of gfx9."""
    names = [name for name in dir(_s15) if name.startswith(_COHER)]
    words = [shifted(name.removeprefix(_COHER), getattr(_s15, name), 1) for name in names]
    return tuple(sorted(words, key=lambda bits: bits.shift))


GCR, COHER = _gcr(), _coher()


def _release(generation: int) -> Word:
    """The first word of RELEASE_MEM: the event, and what becomes of the caches when it comes."""
    event = (
        shifted("EVENT_TYPE", _nv.PACKET3_RELEASE_MEM_EVENT_TYPE, 6),
        shifted("EVENT_INDEX", _nv.PACKET3_RELEASE_MEM_EVENT_INDEX, 4),
    )
    if generation == 9:
        names = [name for name in dir(_s15) if name.startswith("EOP_") and name.endswith("_ACTION_EN")]
        caches = [flag(name.removeprefix("EOP_"), getattr(_s15, name)) for name in names]
        caches.append(flag("EXECUTE", _s15.EOP_EXEC))
    else:
        prefix = "PACKET3_RELEASE_MEM_GCR_"
        names = [name for name in dir(_nv) if name.startswith(prefix)]
        caches = [
            flag(name.removeprefix(prefix), getattr(_nv, name), 2 if name.endswith(_TWO) else 1)
            for name in names
        ]
        caches.append(flag("EXECUTE", _nv.PACKET3_RELEASE_MEM_EXECUTE))
        caches.append(shifted("CACHE_POLICY", _nv.PACKET3_RELEASE_MEM_CACHE_POLICY, 2))
    return (*event, *sorted(caches, key=lambda bits: bits.shift))


_SELECT = (
    shifted("DST_SEL", _nv.PACKET3_RELEASE_MEM_DST_SEL, 2),
    shifted("INT_SEL", _nv.PACKET3_RELEASE_MEM_INT_SEL, 3),
    shifted("DATA_SEL", _nv.PACKET3_RELEASE_MEM_DATA_SEL, 3),
)

_COMMON: Mapping[int, Layout] = {
    sid.PKT3_NOP: Layout("NOP", (), "ignored"),
    sid.PKT3_ATOMIC_MEM: Layout(
        "ATOMIC_MEM",
        (
            (shifted("OP", sid.ATOMIC_OP), shifted("COMMAND", sid.ATOMIC_COMMAND)),
            *pair("address"),
            *pair("source"),
            *pair("compare"),
            whole("loop_interval"),
        ),
    ),
    # No header says how this one is laid out: a mask of XCCs above the number of dwords that it guards.
    sid.PKT3_PRED_EXEC: Layout("PRED_EXEC", ((Bits("count", 0, 14), Bits("xccs", 24, 8)),)),
    sid.PKT3_WRITE_DATA: Layout(
        "WRITE_DATA",
        (
            (
                shifted("DST_SEL", _nv.WRITE_DATA_DST_SEL, 4),
                flag("WR_ONE_ADDR", _nv.WR_ONE_ADDR),
                flag("WR_CONFIRM", _nv.WR_CONFIRM),
                shifted("CACHE_POLICY", _nv.WRITE_DATA_CACHE_POLICY, 2),
                shifted("ENGINE_SEL", _nv.WRITE_DATA_ENGINE_SEL, 2),
            ),
            *pair("address"),
        ),
        "data",
    ),
    sid.PKT3_WAIT_REG_MEM: Layout(
        "WAIT_REG_MEM",
        (
            (
                shifted("FUNCTION", _nv.WAIT_REG_MEM_FUNCTION, 3),
                shifted("MEM_SPACE", sid.WAIT_REG_MEM_MEM_SPACE),
                shifted("OPERATION", _nv.WAIT_REG_MEM_OPERATION, 2),
                shifted("ENGINE", _nv.WAIT_REG_MEM_ENGINE, 1),
            ),
            *pair("address"),
            whole("reference"),
            whole("mask"),
            whole("poll_interval"),
        ),
    ),
    sid.PKT3_INDIRECT_BUFFER: Layout(
        "INDIRECT_BUFFER",
        (
            *pair("address"),
            (
                Bits("size", 0, 20),  # no header has it: dwords, below the bits that do have names
                flag("PRE_ENB", _nv.INDIRECT_BUFFER_PRE_ENB(1)),
                flag("VALID", _nv.INDIRECT_BUFFER_VALID),
                shifted("CACHE_POLICY", _nv.INDIRECT_BUFFER_CACHE_POLICY, 2),
            ),
        ),
    ),
    sid.PKT3_COPY_DATA: Layout(
        "COPY_DATA",
        (
            (
                shifted("SRC_SEL", sid.COPY_DATA_SRC_SEL),
                shifted("DST_SEL", sid.COPY_DATA_DST_SEL),
                flag("COUNT_SEL", sid.COPY_DATA_COUNT_SEL),
                flag("WR_CONFIRM", sid.COPY_DATA_WR_CONFIRM),
                flag("ENGINE_PFP", sid.COPY_DATA_ENGINE_PFP),
            ),
            *pair("source"),
            *pair("destination"),
        ),
    ),
    sid.PKT3_EVENT_WRITE: Layout(
        "EVENT_WRITE",
        ((shifted("EVENT_TYPE", _nv.EVENT_TYPE, 6), shifted("EVENT_INDEX", _nv.EVENT_INDEX, 4)),),
    ),
    sid.PKT3_SET_SH_REG: Layout("SET_SH_REG", (whole("register"),), "values"),
    sid.PKT3_SET_UCONFIG_REG: Layout("SET_UCONFIG_REG", (whole("register"),), "values"),
}


@lru_cache(maxsize=32)
def layouts(generation: int, chip: Chip) -> Mapping[int, Layout]:
    """Opcode -> what follows the header, of one generation."""
    range_ = (*pair("size"), *pair("base"), whole("poll_interval"))
    acquire = (COHER, *range_) if generation == 9 else (whole("CP_COHER_CNTL"), *range_, GCR)
    initiator = of_register(chip.register("COMPUTE_DISPATCH_INITIATOR"))
    return {
        **_COMMON,
        sid.PKT3_DISPATCH_DIRECT: Layout("DISPATCH_DIRECT", (whole("x"), whole("y"), whole("z"), initiator)),
        sid.PKT3_ACQUIRE_MEM: Layout("ACQUIRE_MEM", acquire),
        sid.PKT3_RELEASE_MEM: Layout(
            "RELEASE_MEM",
            (_release(generation), _SELECT, *pair("address"), *pair("data"), whole("interrupt")),
        ),
    }


def gcr_word(**caches: int) -> int:
    """A GCR_CNTL of these bits, for SDMA as for PM4."""
    return Layout("GCR_CNTL", (GCR,)).encode(caches)[0]
