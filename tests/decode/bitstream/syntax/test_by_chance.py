"""Elements by chance, of all that no encoder here writes (long-term references, lists of weights, PCM, tools for screen
content, range extensions): read as trace_headers reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from decode.bitstream.annexb import extents
from decode.bitstream.syntax.headers import Parser
from tests.decode import streams
from tools.fuzz.videos import stream


def agree(folder: Path, seed: int) -> int:
    data = stream(seed)
    path = folder / f"{seed}.hevc"
    path.write_bytes(data)
    parser = Parser()
    ours = [one for start, end in extents(data) for one in parser.trace(data[start:end])]
    truth = streams.traced(path)
    assert ours[: len(truth)] == truth[: len(ours)]
    assert len(ours) == len(truth)
    return len(truth)


@pytest.mark.parametrize("seed", range(3))
def test_elements_by_chance(tmp_path: Path, seed: int) -> None:
    assert agree(tmp_path, seed) > 200


@pytest.mark.long
@pytest.mark.parametrize("first", range(0, 300, 25))
def test_many_elements_by_chance(tmp_path: Path, first: int) -> None:
    assert sum(agree(tmp_path, seed) for seed in range(first, first + 25)) > 5000
