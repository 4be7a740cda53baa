"""The documented dispatch recipe, word by word: what stands here is worked out by hand from the headers."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.amd.codeobject import CodeObject, Kernel
from runtime.amd.disassembly import disassemble
from runtime.amd.models import MODELS
from runtime.errors import BadSettings
from runtime.recipes import synchronisation
from runtime.recipes.launch import Scratch, launch, scratch_values, user_data

CHIPS = {target: MODELS[target].chip for target in ("gfx942", "gfx1030", "gfx1100", "gfx1201")}
KERNEL = Kernel("k", 0, 0x100, 16, 1000, 0, (0x60AF0000, 0x84, 0), 1 << 3 | 1 << 10, (), 1024)
SH = 0x2C00


def start(chip_base: int, offset: int) -> int:
    return chip_base + offset - SH


def test_a_launch_on_gfx1100() -> None:
    def at(offset: int) -> int:
        return start(0x1260, offset)

    entry = 0x7F12_3456_7800
    words = launch(CHIPS["gfx1100"], KERNEL, entry, (16, 2, 1), (64, 1, 1), (0x1000, 0x7F00), 1000)
    assert words == (
        *(0xC0027600, at(0x1BAC), 0x12345678, 0x7F),  # PGM_LO, PGM_HI: the entry >> 8
        *(
            0xC0027600,
            at(0x1BB2),
            0x60AF0000,
            0x84 | 2 << 15,
        ),  # RSRC1, RSRC2 with two units of 512 bytes of LDS
        *(0xC0017600, at(0x1BC8), 0),  # RSRC3
        *(0xC0017600, at(0x1BB8), 0),  # TMPRING_SIZE
        *(0xC0037600, at(0x1BBB), 0, 0, 0),  # RESTART_X to Z
        *(0xC0027600, at(0x1BE0), 0x1000, 0x7F00),  # USER_DATA_0, _1
        *(0xC0017600, at(0x1BB5), 0),  # RESOURCE_LIMITS
        *(0xC0087600, at(0x1BA4), 0, 0, 0, 64, 1, 1, 0, 0),  # START_X to PERFCOUNT_ENABLE
        *(0xC0031500, 16, 2, 1, 1 | 1 << 2 | 1 << 15),
    )


NEWER = {  # of gfx10 to gfx12: places of registers in their segment
    **{"START_X": 0x1BA4, "PGM_LO": 0x1BAC, "SCRATCH_BASE": 0x1BB0, "RSRC1": 0x1BB2, "LIMITS": 0x1BB5},
    **{"TMPRING": 0x1BB8, "RESTART_X": 0x1BBB, "RSRC3": 0x1BC8, "USER_DATA": 0x1BE0},
}
OLDER = {  # of gfx9.4.3
    **{"START_X": 0xE04, "PGM_LO": 0xE0C, "SCRATCH_BASE": 0xE10, "RSRC1": 0xE12, "LIMITS": 0xE15},
    **{"TMPRING": 0xE18, "RESTART_X": 0xE1B, "RSRC3": 0xE2D, "USER_DATA": 0xE40},
}
# Base of segment 0, places, bytes in which WAVESIZE counts, whether scratch has registers, whether waves have 32 lanes.
RECIPES = {
    "gfx942": (0x2000, OLDER, 1024, True, False),
    "gfx1030": (0x1260, NEWER, 1024, False, True),
    "gfx1100": (0x1260, NEWER, 256, True, True),
    "gfx1201": (0x1260, NEWER, 256, True, True),
}


@pytest.mark.parametrize("target", RECIPES)
def test_the_dispatch_recipe_word_by_word(target: str) -> None:
    """Forget, set the registers in their order, start, wait for the waves, write at the end of the pipe."""
    chip = CHIPS[target]
    base, places, unit, registers, wave32 = RECIPES[target]

    def put(name: str, *values: int) -> tuple[int, ...]:
        return 3 << 30 | len(values) << 16 | 0x76 << 8, base + places[name] - SH, *values

    entry, address = 0x7F12_3456_7800, 0x7F00_0001_0000
    memory = Scratch(address, 32, 2048, 32 * 2048)
    found = (
        *synchronisation.acquire(chip),
        *launch(chip, KERNEL, entry, (16, 2, 1), (64, 1, 1), (0x1000, 0x7F00), 1000, memory),
        *synchronisation.finish(chip),
        *synchronisation.signal(chip, 0x7F0000001000, 5),
    )
    assert found == (
        *ACQUIRE[target],
        *put("PGM_LO", 0x12345678, 0x7F),
        *put("RSRC1", 0x60AF0000, 0x84 | 2 << 15),
        *put("RSRC3", 0),
        *put("TMPRING", 32 | 2048 // unit << 12),
        *(put("SCRATCH_BASE", address >> 8 & 0xFFFFFFFF, address >> 40) if registers else ()),
        *put("RESTART_X", 0, 0, 0),
        *put("USER_DATA", 0x1000, 0x7F00),
        *put("LIMITS", 0),
        *put("START_X", 0, 0, 0, 64, 1, 1, 0, 0),
        *(0xC0031500, 16, 2, 1, 1 | 1 << 2 | wave32 << 15),
        *(0xC0004600, 7 | 4 << 8),
        *(0xC0064900, RELEASE[target], 3 << 24 | 2 << 29, 0x1000, 0x7F00, 5, 0, 0),
    )


@pytest.mark.parametrize(
    ("target", "base", "pgm", "data"), [("gfx942", 0x2000, 0xE0C, 0xE40), ("gfx1201", 0x1260, 0x1BAC, 0x1BE0)]
)
def test_registers_are_elsewhere_on_other_generations(target: str, base: int, pgm: int, data: int) -> None:
    words = launch(CHIPS[target], KERNEL, 0x1000, (1, 1, 1), (64, 1, 1), (1, 2))
    assert words[:2] == (0xC0027600, start(base, pgm))
    assert (0xC0027600, start(base, data), 1, 2) in [words[at : at + 4] for at in range(len(words))]
    assert bool(words[-1] >> 15 & 1) == (target != "gfx942")


def test_scratch_has_an_address_and_a_size() -> None:
    words = launch(
        CHIPS["gfx1100"], KERNEL, 0x1000, (1, 1, 1), (64, 1, 1), (), 0, Scratch(0x7F0000010000, 32, 512)
    )
    packets = {
        name: value
        for packet in disassemble(CHIPS["gfx1100"], words)
        for name, value in packet.fields.get("named", {}).items()
    }
    assert packets["COMPUTE_TMPRING_SIZE"] == {"WAVES": 32, "WAVESIZE": 2}
    assert packets["COMPUTE_DISPATCH_SCRATCH_BASE_LO"] == 0x7F0000010000 >> 8 & 0xFFFFFFFF
    assert packets["COMPUTE_DISPATCH_SCRATCH_BASE_HI"] == 0x7F


SCRATCH = Scratch(0x7F0000010000, 32, 1024, 32 * 1024)
RESOURCE = (  # swizzled, without a stride; X to W of 32-bit words, a thread each, unchecked
    *(0x00010000, 0x7F00 | 1 << 31, 32 * 1024),
    4 | 5 << 3 | 6 << 6 | 7 << 9 | 0x14 << 12 | 2 << 21 | 1 << 23 | 1 << 24 | 2 << 28,
)


def test_waves_of_gfx10_are_told_of_scratch_by_their_registers() -> None:
    chip = CHIPS["gfx1030"]
    both = Kernel("k", 0, 0, 0, 0, 16, (0, 0, 0), 1 << 0 | 1 << 5 | 1 << 10, (), 0)
    values = scratch_values(chip, SCRATCH, wave32=True)
    assert user_data(both, values) == (*RESOURCE, 0x00010000, 0x7F00)
    wave64 = scratch_values(chip, SCRATCH, wave32=False)["PRIVATE_SEGMENT_BUFFER"]
    assert wave64 ^ values["PRIVATE_SEGMENT_BUFFER"] == 1 << 96 + 21
    words = launch(chip, both, 0x1000, (1, 1, 1), (32, 1, 1), user_data(both, values), 0, SCRATCH)
    named = [packet.fields.get("named", {}) for packet in disassemble(chip, words)]
    assert {"COMPUTE_TMPRING_SIZE": {"WAVES": 32, "WAVESIZE": 1}} in named
    assert not any("SCRATCH_BASE" in name for one in named for name in one)


@pytest.mark.parametrize("target", ["gfx942", "gfx1100", "gfx1201"])
def test_others_have_registers_for_it(target: str) -> None:
    assert scratch_values(CHIPS[target], SCRATCH, wave32=True) == {}


@pytest.mark.needs("clang")
@pytest.mark.needs("ld.lld")
def test_a_kernel_of_clang_that_spills_gets_what_it_asks_for(tmp_path: Path) -> None:
    """gfx1030, which every clang knows: it wants a buffer resource, or the address of scratch memory, or both."""
    (tmp_path / "k.cl").write_text(
        """kernel void spill(global int *out, int n) {
        int own[64];
        for (int i = 0; i < 64; i++) own[i] = out[i];
        out[0] = own[n & 63] + own[(n + 7) & 63]; }"""
    )
    words = "-x cl -cl-std=CL2.0 --target=amdgcn-amd-amdhsa -mcpu=gfx1030 -O2 -nogpulib -c k.cl -o k.o"
    subprocess.run(["clang", *words.split()], cwd=tmp_path, check=True)
    subprocess.run(["ld.lld", "-shared", "k.o", "-o", "k.elf"], cwd=tmp_path, check=True)
    kernel = CodeObject.read((tmp_path / "k.elf").read_bytes()).kernels["spill"]
    assert kernel.private >= 256
    assert kernel.wants("PRIVATE_SEGMENT_BUFFER") or kernel.wants("FLAT_SCRATCH_INIT")
    wanted = {"PRIVATE_SEGMENT_SIZE", "KERNARG_SEGMENT_PTR", "DISPATCH_PTR", "QUEUE_PTR", "DISPATCH_ID"}
    values = dict.fromkeys(wanted, 0) | scratch_values(CHIPS["gfx1030"], SCRATCH, kernel.wave32)
    found = user_data(kernel, values)
    if kernel.wants("PRIVATE_SEGMENT_BUFFER"):
        assert found[:4] == RESOURCE


def test_user_registers_in_the_order_of_the_descriptor() -> None:
    both = Kernel("k", 0, 0, 0, 0, 0, (0, 0, 0), 1 << 1 | 1 << 3, (), 0)
    assert user_data(both, {"KERNARG_SEGMENT_PTR": 3 << 32 | 4, "DISPATCH_PTR": 1 << 32 | 2}) == (2, 1, 4, 3)
    queue = Kernel("k", 0, 0, 0, 0, 0, (0, 0, 0), 1 << 2, (), 0)
    with pytest.raises(BadSettings, match="k wants QUEUE_PTR"):
        user_data(queue, {})


def test_scratch_memory_that_a_kernel_of_gfx10_asks_for_and_does_not_use() -> None:
    """As clang compiles for gfx1030: the buffer resource is always wanted, of no bytes then."""
    plain = Kernel("k", 0, 0, 0, 0, 0, (0x60AF0000, 0x8C, 0), 0x409, (), 0)
    assert user_data(plain, {"KERNARG_SEGMENT_PTR": 3 << 32 | 4}) == (0, 0, 0, 0, 4, 3)
    with pytest.raises(BadSettings, match="k wants PRIVATE_SEGMENT_BUFFER"):
        user_data(replace(plain, private=16), {"KERNARG_SEGMENT_PTR": 0})


ACQUIRE = {
    "gfx942": (0xC0055800, 1 << 27 | 1 << 22 | 1 << 23 | 1 << 18 | 1 << 3, 0xFFFFFFFF, 0xFFFFFF, 0, 0, 10),
    "gfx1030": (0xC0065800, 0, 0xFFFFFFFF, 0x1FFFFFF, 0, 0, 10, 0b1100_0011_1011_0000),
    "gfx1100": (0xC0065800, 0, 0xFFFFFFFF, 0x1FFFFFF, 0, 0, 10, 0b1100_0011_1011_0000),
    "gfx1201": (0xC0065800, 0, 0xFFFFFFFF, 0x1FFFFFF, 0, 0, 10, 0b1100_0011_1000_0000),
}
RELEASE = {  # the first word: event 14h at the end of the pipe (5), and the caches
    "gfx942": 0x514 | 1 << 15 | 1 << 19,
    "gfx1030": 0x514 | 1 << 12 | 1 << 13 | 1 << 21 | 1 << 22 | 3 << 25,
    "gfx1100": 0x514 | 1 << 12 | 1 << 13 | 1 << 21 | 1 << 22 | 3 << 25,
    "gfx1201": 0x514 | 1 << 21 | 1 << 22 | 3 << 25,  # no metadata cache
}


@pytest.mark.parametrize("target", CHIPS)
def test_synchronisation(target: str) -> None:
    chip = CHIPS[target]
    acquire, flush = ACQUIRE[target], (0xC0004600, 7 | 4 << 8)
    assert synchronisation.acquire(chip) == acquire
    assert synchronisation.finish(chip) == flush
    assert synchronisation.signal(chip, 0x7F0000001000, 5) == (
        *(0xC0064900, RELEASE[target], 3 << 24 | 2 << 29, 0x1000, 0x7F00, 5, 0, 0),
    )
    assert synchronisation.interrupt(chip, 0x1008, 9) == (
        *(0xC0064900, 0x514, 2 << 24 | 2 << 29, 0x1008, 0, 9, 0, 9),
    )
    assert synchronisation.timestamp(chip, 0x1010) == (
        *flush,
        *(0xC0064900, 0x514, 0, 0, 0, 0, 0, 0),  # nothing but the end of the pipe: RDNA4 needs it
        *(0xC0064900, 0x514, 3 << 29, 0x1010, 0, 0, 0, 0),
        *acquire,
    )


@pytest.mark.parametrize("target", CHIPS)
def test_every_packet_has_named_fields(target: str) -> None:
    chip = CHIPS[target]
    words = (
        *launch(chip, KERNEL, 0x1000, (1, 1, 1), (64, 1, 1), (1, 2)),
        *synchronisation.timestamp(chip, 0x1010),
        *synchronisation.signal(chip, 0x1000, 1),
        *synchronisation.barrier(chip),
    )
    for packet in disassemble(chip, words):
        assert packet.fields and not [name for name in packet.fields if name.startswith("unnamed")]
        assert not [name for name in packet.fields.get("named", {}) if name.startswith("reg_")]
