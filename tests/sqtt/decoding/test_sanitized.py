"""The C loop under the address and undefined-behaviour sanitizers: it stays within its buffers, whatever it reads."""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest

from sqtt.encode import Encoder
from sqtt.formats import LAYOUTS
from sqtt.synth import capture
from tests import needs
from tests.examples import telling
from tests.sanitized import compiled

from ..helpers.reference import decode as reference

try:
    from sqtt.decoding.engines.native import operands
except ImportError:  # it is optional
    needs.missing("the engine in C, which the install builds", "gcc libc6-dev python3-dev")

HERE = Path(__file__).parent
PACKAGE = HERE.parents[2] / "sqtt" / "decoding" / "engines"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The loop as a program, compiled with sanitizers."""
    target = tmp_path_factory.mktemp("sanitized") / "scan"
    return compiled(target, "-Wno-unused-parameter", f"-I{PACKAGE}", HERE / "sanitized.c")


def material(layout: str) -> list[tuple[bytes, int, int]]:
    """Streams with where to begin and how many units to take at a time; there is room for a third of them."""
    random = np.random.default_rng(len(layout))
    synthetic = capture(layout, waves=200, engines=1, instructions=layout != "gfx10").engines[0].stream
    result = [(synthetic, 0, 1 << 16), (synthetic[:-3], 0, 100)]
    for size in (*range(40), 300, 1000):
        for _ in range(6):
            noise = random.integers(0, 256, size, np.uint8).tobytes()
            result.append((noise, int(random.integers(0, 4)), int(random.integers(1, 50))))
    for size in range(1, 30):
        begin = int(random.integers(0, len(synthetic) - size))
        result.append((synthetic[begin : begin + size], 0, 7))
        result.append((Encoder(layout).stream(pad=False) + bytes(size), 0, 1))
    return result


@pytest.mark.parametrize("name", telling(LAYOUTS, "gfx12", "cdna"))
def test_the_loop_stays_within_its_buffers(program: Path, name: str) -> None:
    layout = LAYOUTS[name]
    streams = material(name)
    table, rules = operands(layout, bytes([1]) * 256)
    text = table + rules
    for data, start, step in streams:
        text += struct.pack("=4Q", len(data), start, step, step // 3 + 1) + data
    run = subprocess.run([str(program)], input=text, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()[-2000:]
    lines = run.stdout.decode().splitlines()
    assert len(lines) == len(streams)
    for (data, start, _), line in zip(streams, lines, strict=True):
        packets, _, time, cut, total = map(int, line.split())
        expected, check, mask = reference(layout, data, start), 0, (1 << 64) - 1
        for kind, position, at in expected.rows:
            check = (check * 31 + kind + position * 7 + at) & mask
        assert (packets, time, cut) == (len(expected.rows), expected.end & mask, expected.truncated)
        assert total == check


@pytest.mark.parametrize("name", telling(LAYOUTS, "gfx11", "cdna"))
def test_it_stays_within_them_when_it_keeps_little(program: Path, name: str) -> None:
    for keep in (bytes(256), bytes([2]) * 256):
        text = b"".join(operands(LAYOUTS[name], keep))
        for data, start, step in material(name):
            text += struct.pack("=4Q", len(data), start, step, step // 3 + 1) + data
        run = subprocess.run([str(program)], input=text, capture_output=True, check=False)
        assert run.returncode == 0, run.stderr.decode()[-2000:]
