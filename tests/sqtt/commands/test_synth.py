"""`synth`: what is written is what was asked for, and known."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sqtt import synth
from sqtt.capture import open
from tests.commandline import Run


def test_synth_writes_the_same_bytes_and_its_truth(run: Run, tmp_path: Path) -> None:
    for name in ("one", "two"):
        code, _, err = run(
            "synth", tmp_path / name, "--waves", 50, "--seed", 4, "--truth", tmp_path / "truth.npz"
        )
        assert code == 0 and "50 waves on 4 engines" in err
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    truth = np.load(tmp_path / "truth.npz")
    assert sum(len(truth[f"se{engine}.waves.start"]) for engine in range(4)) == 50


def test_gfx10_is_synthesized_without_the_instructions_that_cannot_be_made(run: Run, tmp_path: Path) -> None:
    assert run("synth", tmp_path / "a", "--layout", "gfx10", "--waves", 20, "--engines", 1)[0] == 0
    found = open(tmp_path / "a")
    assert len(found.waves()) == 20 and found.streams[0].instructions is False


def test_synth_has_one_engine_in_memory_at_a_time(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive: list[int] = []
    drafts = synth.drafts

    def watched(*arguments: Any, **named: Any) -> Any:
        kernel, synthetic = drafts(*arguments, **named)

        def each() -> Iterator[synth.Draft]:
            before: list[weakref.ref[synth.Draft]] = []
            for draft in synthetic:
                before.append(weakref.ref(draft))
                yield draft
                del draft
                alive.append(sum(one() is not None for one in before))

        return kernel, each()

    monkeypatch.setattr(synth, "drafts", watched)
    assert run("synth", tmp_path / "made.sqttz", "--waves", 100, "--engines", 4)[0] == 0
    assert alive == [0, 0, 0, 0]


def test_what_synth_writes_is_what_the_python_api_makes(run: Run, tmp_path: Path) -> None:
    truth = tmp_path / "truth.npz"
    assert run("synth", tmp_path / "made.sqttz", "--waves", 90, "--seed", 8, "--truth", truth)[0] == 0
    expected = synth.capture(waves=90, seed=8)
    found = open(tmp_path / "made.sqttz")
    assert [bytes(one.data) for one in found.streams] == [one.stream for one in expected.engines]
    assert all(one.recorded_sha256 and one.intact for one in found.streams)
    arrays = np.load(truth)
    for one in expected.engines:
        assert arrays[f"se{one.index}.instructions.pc"].tolist() == one.instructions.pc.tolist()
        assert arrays[f"se{one.index}.waves.end"].tolist() == one.waves.end.tolist()


@pytest.mark.parametrize(
    "words", ["--waves 99999999999999999999", "--seed -1", "--losses 99999999999999999999"]
)
def test_a_capture_is_synthesized_within_bounds(run: Run, tmp_path: Path, words: str) -> None:
    code, _, err = run("synth", tmp_path / "x.rgp", *words.split())
    assert code == 2 and "is not in the range" in err
