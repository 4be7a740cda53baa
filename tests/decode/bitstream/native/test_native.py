"""The C engine finds what Python finds, and stays within its buffers, whatever it reads."""

from __future__ import annotations

import random
import struct
import subprocess
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from decode.bitstream import annexb, native
from decode.bitstream.syntax.headers import Parser, Slice
from decode.errors import BitstreamError
from tests import needs
from tests.decode import streams
from tests.sanitized import compiled

if native.engine is None:
    needs.missing("the engine in C, which the install builds", "gcc libc6-dev python3-dev")

HERE = Path(__file__).parent
PACKAGE = Path(native.__file__).parent


def damaged(data: bytes, count: int) -> list[bytes]:
    """Units of a stream, whole and with bits that were changed, cut off, and noise."""
    chance, units = random.Random(5), [data[start:end] for start, end in annexb.extents(data)]
    found = [*units, b"", b"\0", b"\0\0\1", bytes(300), b"\0\0\3" * 90, b"\x02\x01" + bytes(250)]
    for _ in range(count):
        one = bytearray(chance.choice(units)[: chance.choice((3, 9, 30, 400))])
        for _ in range(chance.randrange(4)):
            one[chance.randrange(len(one))] = chance.choice((0, 1, 3, 255, chance.randrange(256)))
        found.append(bytes(one))
        found.append(chance.randbytes(chance.randrange(40)))
    return found


def after_sets(data: bytes) -> Parser:
    """A parser that knows a stream's parameter sets."""
    parser = Parser()
    for start, end in annexb.extents(data):
        if data[start] >> 1 & 63 in (32, 33, 34):
            parser.parse_at(data, start, end)
    return parser


def read(parser: Parser, unit: bytes) -> Any:
    try:
        found = parser.parse(unit)
    except BitstreamError as error:
        return str(error)
    return {**vars(found), "sps": 0, "pps": 0} if isinstance(found, Slice) else type(found)


@pytest.mark.parametrize("size", [0, 2, 3, 250, 258, 259, 600, 5000])
def test_start_codes_are_found_wherever_they_are(size: int) -> None:
    chance = random.Random(size)
    for zeros in (2, 20):
        data = bytes(
            chance.choice((0, 1, 1, 2) if chance.randrange(zeros) == 0 else (7,)) for _ in range(size)
        )
        for at in (0, 1, size // 2):
            for end in (size, max(0, size - 1), size + 5):
                for start in (-1, 0, at):
                    if start <= at:
                        found = native.engine.extents(data, at, end, start)
                        assert found == annexb._ended(data, at, end, start)
    many = b"\0\0\1a" * 5000
    found, last = native.engine.extents(memoryview(many), 1, len(many), 0)
    assert found == [(0, 4), *((at + 3, at + 4) for at in range(4, 4 * 4999, 4))] and last == len(many) - 1


@pytest.mark.parametrize(
    "name", ["test-25fps.h265", "wpp_ctu16.h265", "opengop.hevc", "temporal.hevc", "weightp.hevc"]
)
def test_headers_are_those_of_python(name: str) -> None:
    data = streams.sample(name).path.read_bytes()
    units = [one for one in damaged(data, 400) if len(one) > 1 and one[0] >> 1 & 63 < 32]
    by_c, by_python, first = after_sets(data), after_sets(data), []
    for unit in units:
        by_python._plain = None
        first.append(read(by_c, unit))
        assert first[-1] == read(by_python, unit), unit.hex()
    assert sum(isinstance(one, dict) for one in first) > 10


@pytest.mark.parametrize(
    ("call", "reason"),
    [
        (lambda engine: engine.slice(b"", 0, 1, ()), "does not fit"),
        (lambda engine: engine.slice(b"abcd", 0, 4, (b"", [], (), tuple, object, {}, {})), "does not fit"),
        (
            lambda engine: engine.slice(b"abcd", 0, 5, (bytes(84), [], (), tuple, object, {}, {})),
            "does not fit",
        ),
        (lambda engine: engine.slice(b"", 0), "4 arguments"),
        (lambda engine: engine.extents(b"", -1, 4, -1), "before the data"),
        (lambda engine: engine.extents(b"abcd", 1, 4, 2), "begins behind it"),
        (lambda engine: engine.extents(b""), "4 arguments"),
        (lambda engine: engine.extents(7, 0, 1, -1), "bytes-like"),
    ],
)
def test_wrong_arguments_are_errors(call: Callable[[Any], Any], reason: str) -> None:
    with pytest.raises((TypeError, ValueError), match=reason):
        call(native.engine)


def test_references_are_given_back() -> None:
    data = streams.sample("test-25fps.h265").path.read_bytes()
    parser, units = after_sets(data), list(annexb.extents(data))
    sizes = []
    tracemalloc.start()
    try:
        for _ in range(4):
            for start, end in units:
                parser.parse_at(data, start, end)
            sizes.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    assert sizes[3] - sizes[1] < 2000


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The engine's core as a program, compiled with sanitizers."""
    target = tmp_path_factory.mktemp("sanitized") / "engine"
    return compiled(target, f"-I{PACKAGE}", HERE / "sanitized.c", PACKAGE / "core.c")


@pytest.mark.parametrize("name", ["test-25fps.h265", "wpp_ctu16.h265", "tiles_nonuniform.hevc"])
def test_it_stays_within_its_buffers(program: Path, name: str) -> None:
    data = streams.sample(name).path.read_bytes()
    parser, units = after_sets(data), [*damaged(data, 2000), data]
    pps = parser.ppss[0]
    text = native.plan(parser.spss[pps.pps_seq_parameter_set_id], pps)
    text += b"".join(struct.pack("=I", len(one)) + one for one in units)
    run = subprocess.run([str(program)], input=text, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()[-2000:]
    lines = [tuple(map(int, line.split())) for line in run.stdout.decode().splitlines()]
    assert [one[0] for one in lines] == [len(annexb._ended(one, 0, len(one), -1)[0]) for one in units]
    assert sum(one[1] for one in lines) > 3
