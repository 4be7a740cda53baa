"""Every packet goes into words and comes back; what stands in the words is worked out by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.amd import aql, pm4, sdma
from runtime.amd.chip import Chip
from runtime.amd.disassembly import disassemble, listing
from runtime.amd.layout import Layout, Packet
from runtime.amd.models import MODELS
from runtime.amd.pm4_layout import gcr_word, layouts
from runtime.errors import BadPacket
from tests.examples import examples

CHIPS = {target: MODELS[target].chip for target in ("gfx942", "gfx1030", "gfx1100", "gfx1201")}
PM4 = [(target, opcode) for target, chip in CHIPS.items() for opcode in layouts(chip.generation, chip)]
SDMA = [
    (target, name.name) for target, chip in CHIPS.items() for name in sdma.layouts(chip.generation).values()
]
GFX11 = CHIPS["gfx1100"]


def only(chip: Chip, dwords: Sequence[int], kind: str) -> Packet:
    (packet,) = disassemble(chip, dwords, kind)
    return packet


def values(layout: Layout, data: st.DataObject, skip: Sequence[str] = ()) -> dict[str, int]:
    return {
        bits.name: data.draw(st.integers(0, (1 << bits.width) - 1), label=bits.name)
        for word in layout.words
        for bits in word
        if bits.name not in skip
    }


def test_every_packet_is_here() -> None:
    assert {layout.name for layout in layouts(11, GFX11).values()} == {
        *("NOP", "ATOMIC_MEM", "PRED_EXEC", "WRITE_DATA", "WAIT_REG_MEM", "INDIRECT_BUFFER", "COPY_DATA"),
        *("EVENT_WRITE", "SET_SH_REG", "SET_UCONFIG_REG", "DISPATCH_DIRECT", "ACQUIRE_MEM", "RELEASE_MEM"),
    }
    assert {name for target, name in SDMA if target == "gfx1100"} - {
        name for target, name in SDMA if target == "gfx942"
    } == {"GCR_REQ"}


@pytest.mark.parametrize(("target", "opcode"), PM4)
@settings(max_examples=examples(20), deadline=None)
@given(data=st.data())
def test_pm4_comes_back(target: str, opcode: int, data: st.DataObject) -> None:
    pm4_comes_back(target, opcode, data)  # a short test: hypothesis reads the source of it for each packet


def pm4_comes_back(target: str, opcode: int, data: st.DataObject) -> None:
    chip = CHIPS[target]
    layout = layouts(chip.generation, chip)[opcode]
    fields = values(layout, data)
    if layout.name.startswith("SET_"):
        fields["register"] = data.draw(st.integers(0, 0x3F0), label="register")
    tail = data.draw(st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=8)) if layout.tail else []
    packet = only(chip, pm4.build(chip, opcode, tail, **fields), "pm4")
    assert packet.name == layout.name
    assert {name: packet.fields[name] for name in fields} == fields
    assert list(packet.fields.get(layout.tail, [])) == tail
    assert not [name for name in packet.fields if name.startswith("unnamed")]
    assert pm4.build(chip, opcode, tail, **{name: packet.fields[name] for name in fields}) == packet.dwords


@pytest.mark.parametrize(("target", "name"), SDMA)
@settings(max_examples=examples(20), deadline=None)
@given(data=st.data())
def test_sdma_comes_back(target: str, name: str, data: st.DataObject) -> None:
    sdma_comes_back(target, name, data)


def sdma_comes_back(target: str, name: str, data: st.DataObject) -> None:
    chip = CHIPS[target]
    layout = next(one for one in sdma.layouts(chip.generation).values() if one.name == name)
    fields = values(layout, data, ("op", "sub_op", *(["count"] if layout.tail else [])))
    tail = data.draw(st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=8)) if layout.tail else []
    if layout.tail:
        fields["count"] = len(tail) - (name != "NOP")
    dwords = sdma.build(chip, name, tail, **fields)
    packet = only(chip, dwords, "sdma")
    assert (packet.name, packet.dwords) == (name, dwords)
    assert {key: packet.fields[key] for key in fields} == fields
    assert list(packet.fields.get(layout.tail, [])) == tail


ADDRESS = st.integers(0, 2**48 - 1).map(lambda address: address & ~63)


@settings(max_examples=examples(50), deadline=None)
@given(
    code=ADDRESS,
    kernarg=ADDRESS,
    signal=ADDRESS,
    grid=st.tuples(*[st.integers(1, 2**32 - 1)] * 3),
    block=st.tuples(*[st.integers(1, 1024)] * 3),
    scopes=st.tuples(st.sampled_from([aql.NONE, aql.AGENT, aql.SYSTEM]), st.booleans()),
)
def test_aql_comes_back(
    code: int,
    kernarg: int,
    signal: int,
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    scopes: tuple[int, bool],
) -> None:
    acquire, barrier = scopes
    dwords = aql.kernel_dispatch(
        code, kernarg, grid, block, signal=signal, acquire=acquire, barrier=barrier, group=512, private=16
    )
    fields = only(GFX11, dwords, "aql").fields
    assert (fields["kernel_object"], fields["kernarg_address"], fields["completion_signal"]) == (
        code,
        kernarg,
        signal,
    )
    assert tuple(fields[f"grid_size_{axis}"] for axis in "xyz") == grid
    assert tuple(fields[f"workgroup_size_{axis}"] for axis in "xyz") == block
    assert (fields["acquire"], fields["barrier"], fields["release"]) == (acquire, barrier, aql.SYSTEM)
    assert (fields["group_segment_size"], fields["private_segment_size"]) == (512, 16)


def test_barriers_and_pm4_in_aql() -> None:
    both = aql.barrier_and(0x40, 0x80, signal=0xC0) + aql.barrier_or(0x40)
    first, second = disassemble(GFX11, both, "aql")
    assert (first.name, first.fields["dep_signal"][:2], first.fields["completion_signal"]) == (
        *("BARRIER_AND", (0x40, 0x80), 0xC0),
    )
    assert (second.name, second.at) == ("BARRIER_OR", 16)
    inner = pm4.indirect(GFX11, 0x7F0012345678, 9)
    vendor = only(GFX11, aql.pm4(inner, 0x40), "aql")
    assert aql.embedded(vendor.dwords) == inner
    assert vendor.fields["packet"]["INDIRECT_BUFFER"]["size"] == 9
    assert vendor.dwords[:6] == (0x1_1500, *inner, 10)
    with pytest.raises(BadPacket, match="waits for 5"):
        aql.barrier_and(*range(6))


def test_words_by_hand() -> None:
    """From the layouts in the kernel's headers, not from this code."""
    assert pm4.nop(3) == (0xC0011000, 0, 0)
    assert pm4.nop(1) == (0xFFFF1000,)
    assert pm4.indirect(GFX11, 0x7F0012345678, 9) == (0xC0023F00, 0x12345678, 0x7F00, 9 | 1 << 23)
    assert pm4.write(GFX11, 0x1000, [7, 8]) == (0xC0043700, 5 << 8 | 1 << 20, 0x1000, 0, 7, 8)
    assert pm4.wait_memory(GFX11, 0x1000, pm4.AT_LEAST, 3) == (
        *(0xC0053C00, 5 | 1 << 4, 0x1000, 0, 3, 0xFFFFFFFF, 4),
    )
    assert pm4.dispatch(GFX11, (4, 2, 1), True) == (0xC0031500, 4, 2, 1, 1 | 1 << 2 | 1 << 15)
    assert pm4.dispatch(CHIPS["gfx942"], (4, 2, 1), False) == (0xC0031500, 4, 2, 1, 1 | 1 << 2)
    assert gcr_word(GL2_WB=1, GL2_INV=1, GLV_INV=1, SEQ=1) == 1 << 15 | 1 << 14 | 1 << 8 | 1 << 16
    assert sdma.copy(GFX11, 0x1000, 0x200003000, 0x500000) == (
        *(1, 0x3FFFFF, 0, 0x1000, 0, 0x3000, 2),
        *(1, 0x0FFFFF, 0, 0x401000, 0, 0x403000, 2),
    )
    assert sdma.fence(GFX11, 0x1000, 5) == (5 | 3 << 16, 0x1000, 0, 5)
    assert sdma.fence(CHIPS["gfx942"], 0x1000, 5) == (5, 0x1000, 0, 5)
    assert sdma.timestamp(GFX11, 0x1008) == (13 | 2 << 8, 0x1008, 0)
    assert sdma.wait_memory(GFX11, 0x1000, sdma.AT_LEAST, 3) == (
        *(8 | 5 << 28 | 1 << 31, 0x1000, 0, 3, 0xFFFFFFFF, 10 | 0xFFF << 16),
    )
    assert sdma.fill(GFX11, 0x1000, 9, 64) == (11 | 2 << 30, 0x1000, 0, 9, 63)
    assert (len(sdma.indirect(GFX11, 0x40, 8, 5)) + 5) % 8 == 0


@pytest.mark.parametrize(
    ("dwords", "kind", "message"),
    [
        ((0x12345678,), "pm4", "no header of a type 3"),
        ((0xC0011500, 0, 0), "pm4", "DISPATCH_DIRECT with 2 dwords"),
        ((0xC0051500, 0), "pm4", "has 6 dwords, and 1 are left"),
        ((0xC000FF00, 0), "pm4", "not one that is known"),
        ((1, 2), "sdma", "COPY_LINEAR has 7 dwords, and 2 are left"),
        ((1 | 9 << 8,), "sdma", "no header of an SDMA packet"),
        ((2, 0, 0, 5, 1), "sdma", "has 10 dwords, and 5 are left"),
        ((2,) * 15, "aql", "has 16 dwords, and 15 are left"),
        ((0x7D,) * 16, "aql", "dword 0: 0x007d is no header of an AQL packet"),
        ((2 | 1 << 13,) * 16, "aql", "dword 0: 0x2002 is no header of an AQL packet"),
        ((2,), "ring", "'ring' packets: known are pm4, sdma, aql"),
    ],
)
def test_no_packets(dwords: tuple[int, ...], kind: str, message: str) -> None:
    with pytest.raises(BadPacket, match=message):
        list(disassemble(GFX11, dwords, kind))


def test_what_no_packet_holds() -> None:
    with pytest.raises(BadPacket, match="no field COLOUR"):
        pm4.build(GFX11, 0x46, COLOUR=1)
    with pytest.raises(BadPacket, match="EVENT_TYPE has 6 bits: 0x40"):
        pm4.build(GFX11, 0x46, EVENT_TYPE=64)
    for misaligned in (pm4.indirect, lambda chip, address, _: sdma.fence(chip, address, 0)):
        with pytest.raises(BadPacket, match="no address of 4 bytes"):
            misaligned(GFX11, 0x1002, 1)


def test_registers_have_their_names() -> None:
    chip = CHIPS["gfx1201"]
    dwords = pm4.set_registers(chip, chip.register("COMPUTE_PGM_RSRC1"), 0x2000_0005, 1 << 1)
    (line,) = listing(chip, dwords)
    assert "COMPUTE_PGM_RSRC1(VGPRS=5, WGP_MODE=1), COMPUTE_PGM_RSRC2(USER_SGPR=1)" in line


@settings(max_examples=examples(200), deadline=None)
@given(st.lists(st.integers(0, 2**32 - 1), max_size=40), st.sampled_from(["pm4", "sdma", "aql"]))
def test_any_words_are_packets_or_refused(dwords: list[int], kind: str) -> None:
    try:
        packets = list(disassemble(GFX11, dwords, kind))
    except BadPacket:
        return
    assert [dword for packet in packets for dword in packet.dwords] == dwords
    assert all(str(packet) for packet in packets)
