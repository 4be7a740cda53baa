"""What `open` is told: each option that it cannot mean is refused in one line, before anything is opened."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest

import decode
from tests.decode import streams

WRONG: list[tuple[dict[str, Any], str]] = [
    ({"threads": 0}, "threads is a whole number from 1 to 64, not 0"),
    ({"threads": -3}, "threads is a whole number from 1 to 64, not -3"),
    ({"threads": 65}, "threads is a whole number from 1 to 64, not 65"),
    ({"threads": 10**30}, "threads is a whole number from 1 to 64, not 1000"),
    ({"threads": True}, "threads is a whole number from 1 to 64, not True"),
    ({"threads": "2"}, "threads is a whole number from 1 to 64, not '2'"),
    ({"threads": 2.0}, r"threads is a whole number from 1 to 64, not 2\.0"),
    ({"max_memory": -5}, "-5 is no amount of memory; write 64MB or 1.5GB"),
    ({"max_memory": 0}, "0 is no amount of memory"),
    ({"max_memory": "0MB"}, "'0MB' is no amount of memory"),
    ({"max_memory": True}, "True is no amount of memory"),
    ({"max_memory": 64e6}, r"64000000\.0 is no amount of memory"),
    ({"max_memory": b"64MB"}, "b'64MB' is no amount of memory"),
    ({"max_memory": "9" * 400 + ".5"}, "is no amount of memory"),
    ({"out": 5}, "out is the name of a pixel format, such as 'rgb' or 'nv12', not 5"),
    ({"out": b"rgb"}, "out is the name of a pixel format, such as 'rgb' or 'nv12', not b'rgb'"),
    ({"size": 320}, r"size is \(width, height\), each a whole number from 1 to 65535, not 320"),
    ({"size": "320x180"}, r"size is \(width, height\), each a whole number from 1 to 65535, not '320x180'"),
    ({"size": (320,)}, r"size is \(width, height\), each a whole number from 1 to 65535, not \(320,\)"),
    ({"size": (320, 0)}, r"size is \(width, height\), .* not \(320, 0\)"),
    ({"size": (320, -2)}, r"size is \(width, height\), .* not \(320, -2\)"),
    ({"size": (320.0, 180)}, r"size is \(width, height\), .* not \(320\.0, 180\)"),
    ({"size": (True, 180)}, r"size is \(width, height\), .* not \(True, 180\)"),
    ({"size": (70000, 1)}, r"size is \(width, height\), .* not \(70000, 1\)"),
    ({"size": (60000, 60000)}, "size asks for 60000 x 60000: 3600000000 pixels, and max_pixels is 67108864"),
    ({"max_pixels": 0}, "max_pixels is a whole number from 1 to 2147483647, not 0"),
    ({"max_pixels": "many"}, "max_pixels is a whole number from 1 to 2147483647, not 'many'"),
    ({"backend": 7}, "no decoder is called 7; there are libav, de265, vaapi"),
    ({"backend": ["libav"]}, r"no decoder is called \['libav'\]; there are libav, de265, vaapi"),
]


@pytest.mark.parametrize(("options", "message"), WRONG, ids=lambda one: repr(one)[:40])
def test_what_an_option_cannot_mean_is_refused(options: dict[str, Any], message: str, tmp_path: Path) -> None:
    path = tmp_path / "a.hevc"
    path.write_bytes(b"\0\0\0\1 no picture")
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a file that was left open is one
        with pytest.raises(decode.DecodeError, match=rf"^[^\n]*{message}[^\n]*$"):
            decode.open(path, **options)


def test_numbers_of_other_kinds_are_taken() -> None:
    numpy = pytest.importorskip("numpy")
    path = streams.sample("bear.h265").path
    wide = numpy.int64(64)
    with decode.open(
        path, size=[wide, numpy.int32(36)], threads=numpy.int8(1), max_pixels=wide * 1024
    ) as video:
        frame = next(video)
    assert (frame.width, frame.height) == (64, 36)
