"""What can be clicked, and whether its files are still the same."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import pytest

from sqtt import synth
from sqtt.capture import CaptureError
from sqtt.viewer.api import Api
from sqtt.viewer.items import ChangedError, opened


def test_a_capture_is_one_item_with_its_kernels(capture: Path, synthetic: synth.Capture) -> None:
    (item,) = opened([capture])
    assert item.name == "small.sqttz" and item.kernels() == ["synthetic"]
    assert [bytes(one.data) for one in item.capture.streams] == [one.stream for one in synthetic.engines]
    assert [item.capture.label(one) for one in item.capture.streams] == ["se0", "se1"]
    assert item.changed() == ""


def test_dispatches_of_a_folder_are_items(synthetic: synth.Capture, tmp_path: Path) -> None:
    for engine in synthetic.engines:
        for dispatch in (1, 2):
            (tmp_path / f"7_shader_engine_{engine.index}_{dispatch}.att").write_bytes(engine.stream)
    found = opened([tmp_path])
    assert [one.name for one in found] == [f"{tmp_path.name}: dispatch 1", f"{tmp_path.name}: dispatch 2"]
    assert [len(one.capture.streams) for one in found] == [2, 2]


def test_a_file_that_changes_or_goes_is_told(capture: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqttz"
    shutil.copy(capture, copy)
    (item,) = opened([copy])
    copy.write_bytes(copy.read_bytes() + b"\0")
    assert "changed" in item.changed()
    with pytest.raises(ChangedError):
        item.check()
    copy.unlink()
    assert "is gone" in item.changed()


def test_what_is_no_capture_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="no such file"):
        opened([tmp_path / "nothing"])


def test_twenty_big_dispatches_open_at_once(synthetic: synth.Capture, tmp_path: Path) -> None:
    for dispatch in range(1, 21):
        with (tmp_path / f"shader_engine_0_{dispatch}.att").open("wb") as file:
            file.write(synthetic.engines[0].stream)
            file.truncate(1 << 28)  # 256 MB, which nobody reads
    begun = time.process_time()
    api = Api(opened([tmp_path]))
    items = json.loads(api.answer("items", {}).body)
    assert time.process_time() - begun < 0.5
    assert len(items) == 20 and {one["bytes"] for one in items} == {1 << 28}
