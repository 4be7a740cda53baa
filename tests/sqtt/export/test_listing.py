"""Listings: the samples' instructions read as their published disassemblies, at the addresses where they ran."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sqtt.capture import Capture, LoadedCode
from sqtt.export.listing import Listing
from sqtt.formats import GFX12
from sqtt.isa.text import unavailable
from sqtt.synth.machine import code_object

from ..helpers.captures import NAMES, SAMPLES, sample


def lines(name: str) -> list[tuple[int, str]]:
    """Address and text of a published disassembly."""
    parts = (line.split(None, 2) for line in (SAMPLES / name / "isa.txt").read_text().splitlines())
    return [(int(address, 16), text) for address, _, text in parts]


def mnemonic(text: str) -> str:
    """Without the encoding, which the published text leaves out of some."""
    return text.split()[0].removesuffix("_e32").removesuffix("_e64")


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_s_code_reads_as_its_disassembly(name: str) -> None:
    capture, info, _ = sample(name)
    listing = Listing(capture)
    base, published = info["load_address"], lines(name)
    if reason := unavailable(info["gfx_target"]):
        assert listing.text(base + published[0][0]).startswith("[")
        assert listing.notes == [f"instructions are shown by their class: {reason}"]
        return
    texts = [listing.text(base + address) for address, _ in published]
    assert [mnemonic(one) for one in texts] == [mnemonic(text) for _, text in published]
    assert listing.notes == []


@pytest.mark.parametrize("name", NAMES)
def test_the_instructions_of_a_kernel_are_those_before_its_padding(name: str) -> None:
    capture, info, _ = sample(name)
    published = lines(name)
    ends = [at for at, (_, text) in enumerate(published) if text.startswith("s_endpgm")]
    found = Listing(capture).instructions(info["load_address"] + info["text_offset"])
    expected = [info["load_address"] + address for address, _ in published]
    assert found[: ends[-1] + 1] == expected[: ends[-1] + 1]
    assert all(
        text.startswith(("s_code_end", "s_nop", "s_endpgm")) for _, text in published[ends[-1] : len(found)]
    )


def test_code_without_a_target_is_read_as_the_stream_s_generation_and_noted() -> None:
    data = memoryview(code_object(bytes.fromhex("000080bf0000b0bf"), "", "kernel"))
    capture = Capture(Path(), "folder", (), (LoadedCode("code", data, 0x7000_0000),))
    listing = Listing(capture, [GFX12])
    assert listing.target == "gfx1200"
    assert "read as that of gfx1200" in listing.notes[0]
    assert listing.function(0x7000_1104) == "kernel"
    assert listing.instructions(0x7000_1100) == [0x7000_1100, 0x7000_1104]


def test_addresses_outside_of_the_code_have_no_text() -> None:
    data = memoryview(code_object(bytes(8), "gfx1100", "kernel"))
    loaded = LoadedCode("code", data, 0x7000_0000)
    listing = Listing(Capture(Path(), "folder", (), (loaded,), "gfx1100"))
    assert (listing.text(0x1000), listing.function(0x1000), listing.program(0x1000)) == ("", "", None)
    unplaced = Capture(Path(), "folder", (), (replace(loaded, load_address=None),), "gfx1100")
    assert Listing(unplaced).programs == ()
