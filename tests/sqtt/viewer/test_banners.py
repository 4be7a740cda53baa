"""What is wrong with a capture is a banner."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqtt import synth
from sqtt.viewer.api import Api
from sqtt.viewer.items import opened

from .conftest import Asking, write


def test_captures_of_different_architectures_are_compared_with_a_banner(
    capture: Path, tmp_path: Path
) -> None:
    newer = write(tmp_path / "newer.sqttz", synth.capture("gfx12", seed=5, waves=40, engines=1))
    ask = Asking(capture, newer)
    for item in (0, 1):
        ask.decode("waves", item)
    ask.decode("comparison", 0, other=1)
    (banner,) = ask.columns("comparison", item=0, other=1)[1]["banners"]
    assert banner["grave"] and "different architectures, gfx1100 and gfx1200" in banner["text"]
    ask.decode("comparison", 0, other=0)
    assert ask.columns("comparison", item=0, other=0)[1]["banners"] == []


def test_losses_are_banners(losing: Path) -> None:
    ask = Asking(losing)
    ask.decode("waves")
    ask.decode("engine", part=0)
    texts = [one["text"] for one in ask.columns("overview", item=0)[1]["banners"] if one["grave"]]
    assert any(one.startswith("packets lost") for one in texts)
    texts = [one["text"] for one in ask.columns("engine", item=0, part=0)[1]["banners"] if one["grave"]]
    assert any("have no address" in one for one in texts)


def test_a_whole_capture_has_no_grave_banner(ask: Asking) -> None:
    for name, more in (("overview", {}), ("engine", {"part": 0})):
        assert [one for one in ask.columns(name, item=0, **more)[1]["banners"] if one["grave"]] == []


def test_a_full_buffer_is_told(capture: Path, synthetic: synth.Capture) -> None:
    ask = Asking(capture)
    ask.api = Api(opened([capture]), capacity=len(synthetic.engines[0].stream))
    ask.decode("waves")
    assert any("buffer full" in one["text"] for one in ask.columns("overview", item=0)[1]["banners"])


def test_a_stream_that_begins_in_damage_is_a_banner(folder: Path, synthetic: synth.Capture) -> None:
    first, second = synthetic.engines
    broken = replace(first, stream=bytes([0, 1]) + first.stream[2:])
    ask = Asking(write(folder / "header.sqttz", replace(synthetic, engines=(broken, second))))
    assert ask.decode("waves")[-1]["error"] == ""
    assert ask.decode("engine", part=0)[-1]["error"] == "" == ask.decode("engine", part=1)[-1]["error"]
    _, facts = ask.columns("overview", item=0)
    assert facts["waves"] == len(second.waves)
    grave = [one["text"] for one in facts["banners"] if one["grave"] and one["where"] == "se0"]
    assert any("no header at clock 0: not a thread trace: it begins with 00 01" in one for one in grave)
