"""Which registers a GPU has, and where."""

from __future__ import annotations

import pytest

from runtime.amd.chip import PRIVILEGED, SH, UCONFIG, Chip, Space, space, version
from runtime.errors import UnknownChip

NAVI3 = (0x1260, 0xA000, 0x1C000, 0x2402C00)


@pytest.mark.parametrize(
    ("target", "found"),
    [("gfx1100", (11, 0, 0)), ("gfx942", (9, 4, 2)), ("gfx90a", (9, 0, 10)), ("gfx1201", (12, 0, 1))],
)
def test_a_target_has_a_version(target: str, found: tuple[int, int, int]) -> None:
    assert version(target) == found


@pytest.mark.parametrize("target", ["sm_90", "gfx", "gfx11000", ""])
def test_what_is_no_target(target: str) -> None:
    with pytest.raises(UnknownChip, match="expected a target as in gfx1100"):
        version(target)


def test_a_chip_of_no_known_generation() -> None:
    with pytest.raises(UnknownChip, match=r"gfx8\.0\.3: registers are known of gfx10\.3, gfx11\.0"):
        Chip((8, 0, 3), NAVI3, 1)


def test_a_register_is_in_its_segment() -> None:
    chip = Chip((11, 0, 0), NAVI3, 6)
    assert chip.address(chip.register("COMPUTE_PGM_LO")) == 0x1260 + 0x1BAC
    assert chip.address(chip.register("SQ_THREAD_TRACE_CTRL")) == 0xA000 + 0x39EC
    assert space(chip.address(chip.register("COMPUTE_PGM_LO"))) is SH
    assert space(chip.address(chip.register("SQ_THREAD_TRACE_CTRL"))) is UCONFIG


def test_a_segment_that_the_gpu_does_not_say() -> None:
    chip = Chip((11, 0, 0), NAVI3[:1], 6)
    with pytest.raises(UnknownChip, match="SQ_THREAD_TRACE_CTRL is in segment 1, of which no base is known"):
        chip.address(chip.register("SQ_THREAD_TRACE_CTRL"))


@pytest.mark.parametrize("range_", [SH, UCONFIG, PRIVILEGED], ids=["SH", "UCONFIG", "PRIVILEGED"])
def test_the_first_and_the_last_address_of_a_range_are_in_it(range_: Space) -> None:
    assert space(range_.start) is space(range_.end - 1) is range_


@pytest.mark.parametrize("address", [0x100, SH.end, UCONFIG.end])
def test_an_address_of_no_range(address: int) -> None:
    with pytest.raises(UnknownChip, match=f"{address:#x} is in no range"):
        space(address)
