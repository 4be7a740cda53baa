"""`python -m runtime dump`."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from click.testing import CliRunner

from runtime.__main__ import main
from runtime.amd import pm4, sdma
from runtime.amd.models import MODELS
from runtime.errors import BadPacket

CHIP = MODELS["gfx1100"].chip


def write(path: Path, dwords: tuple[int, ...]) -> str:
    path.write_bytes(b"".join(dword.to_bytes(4, "little") for dword in dwords))
    return str(path)


def test_packets_of_a_file(tmp_path: Path) -> None:
    file = write(tmp_path / "ib", pm4.event(7, 4) + pm4.dispatch(CHIP, (16, 1, 1), True))
    lines = CliRunner().invoke(main, ["dump", file]).output.splitlines()
    assert lines == [
        "     0 EVENT_WRITE EVENT_TYPE=7, EVENT_INDEX=4",
        "     2 DISPATCH_DIRECT x=0x10, y=1, z=1, COMPUTE_SHADER_EN=1, FORCE_START_AT_000=1, CS_W32_EN=1",
    ]
    file = write(tmp_path / "ring", sdma.fence(CHIP, 0x1000, 5))
    assert "FENCE" in CliRunner().invoke(main, ["dump", file, "--kind", "sdma"]).output


def test_no_packets(tmp_path: Path) -> None:
    (tmp_path / "odd").write_bytes(b"12345")
    with pytest.raises(BadPacket, match="5 bytes are no whole number of words"):
        CliRunner().invoke(main, ["dump", str(tmp_path / "odd")], catch_exceptions=False)
    (tmp_path / "empty").write_bytes(b"")
    with pytest.raises(BadPacket, match="is empty: expected the words of a queue"):
        CliRunner().invoke(main, ["dump", str(tmp_path / "empty")], catch_exceptions=False)


@pytest.mark.parametrize("kind", ["pm4", "sdma", "aql"])
def test_noise_is_no_packets(kind: str, tmp_path: Path) -> None:
    (tmp_path / "noise").write_bytes(random.Random(kind).randbytes(4096))
    with pytest.raises(BadPacket, match=r"dword \d+: "):
        CliRunner().invoke(main, ["dump", str(tmp_path / "noise"), "--kind", kind], catch_exceptions=False)
