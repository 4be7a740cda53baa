"""Load addresses from the trace: taken when only one fits."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from sqtt.capture import Capture, LoadedCode, kernel_names, open, placed, placing
from sqtt.synth.machine import code_object

from ..helpers.captures import NAMES, SAMPLES, sample


def code(name: str = "code.elf", kernel: str = "kernel", address: int | None = None) -> LoadedCode:
    return LoadedCode(name, memoryview(code_object(bytes(8), "gfx1100", kernel)), address)


def capture(*code_objects: LoadedCode) -> Capture:
    return Capture(Path(), "folder", (), code_objects)


@pytest.mark.parametrize("name", NAMES)
def test_the_samples_addresses_are_found_again(name: str) -> None:
    _, info, _ = sample(name)
    entries = [info["load_address"] + info["text_offset"]]
    found = placed(open(SAMPLES / name), entries)
    assert [one.load_address for one in found.code_objects] == [info["load_address"]]
    assert found.notes == ()
    # The sample that was assembled by hand names no kernel; its file stands for it.
    named = "kernel.elf" if "custom" in name else info["kernel_name"]
    assert kernel_names(found) == {entries[0]: named}


def test_an_address_needs_whole_pages() -> None:
    assert placed(capture(code()), [0x7000_1104]).code_objects[0].load_address is None
    assert placed(capture(code()), [0x7000_1100]).code_objects[0].load_address == 0x7000_0000


def test_two_addresses_that_fit_are_none_and_noted() -> None:
    found = placed(capture(code()), [0x7000_1100, 0x8000_1100])
    assert found.code_objects[0].load_address is None
    assert "does not tell where it was loaded" in found.notes[0]


def test_a_recorded_address_is_kept_and_explains_its_entries() -> None:
    found = placed(capture(code(address=0x7000_0000), code("other.elf", "other")), [0x7000_1100, 0x8000_1100])
    assert [one.load_address for one in found.code_objects] == [0x7000_0000, 0x8000_0000]
    assert kernel_names(found) == {0x7000_1100: "kernel", 0x8000_1100: "other"}


def test_markers_place_files_by_their_ids() -> None:
    found = placed(capture(code("gfx1100_code_object_id_3.out")), [], {3: 0x9000_0000})
    assert found.code_objects[0].load_address == 0x9000_0000


def test_what_is_no_code_object_is_left_alone() -> None:
    bad = replace(code(), data=memoryview(b"\x7fELF"))
    assert placed(capture(bad), [0x7000_1100]).code_objects[0].load_address is None


def test_many_kernels_and_entries_of_one_place_in_a_page_are_not_tried_for_ever(monkeypatch) -> None:
    many = range(0x100, 0x100 + 4096 * 20_000, 4096)
    monkeypatch.setattr(placing, "starts", lambda loaded: dict.fromkeys(many, ""))
    begun = time.process_time()
    found = placed(capture(code(), code("other.elf")), [0x7000_0000 + one for one in many])
    assert time.process_time() - begun < 5
    assert [one.load_address for one in found.code_objects] == [None, None]
    assert found.notes[0] == "code.elf: not placed: the trace and the code have too many possibilities"


def test_many_kernels_at_places_of_their_own_are_placed(monkeypatch) -> None:
    many = range(0, 4096 * 257, 257)  # each at another place in its page
    monkeypatch.setattr(placing, "starts", lambda loaded: dict.fromkeys(many, ""))
    assert (
        placed(capture(code()), [0x7000_0000 + one for one in many]).code_objects[0].load_address
        == 0x7000_0000
    )
