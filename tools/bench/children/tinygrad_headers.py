"""Units a second, and bytes, of tinygrad's reader of HEVC headers: alone, and with its records.

Arguments: a checkout of its repository, a byte stream, and how many passes; the best counts.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    from extra.hevc import hevc

    data, passes = Path(sys.argv[2]).read_bytes(), int(sys.argv[3])
    units = data.count(b"\0\0\1")
    for read in (lambda: alone(hevc, data), lambda: hevc.parse_hevc_file_headers(data, device="CPU")):
        best = min(timed(read) for _ in range(passes))
        print(units / best, len(data) / best)


def timed(read: Callable[[], Any]) -> float:
    begun = time.process_time()
    read()
    return time.process_time() - begun


def alone(hevc: Any, data: bytes) -> None:
    """Its loop over units without what follows from them."""
    at, size, sps, pps = data.find(b"\0\0\1"), len(data), None, None
    while at < size:
        behind = data.find(b"\0\0\1", at + 3)
        behind = size if behind < 0 else behind
        kind, unit = data[at + 3] >> 1 & 63, data[at + 5 : behind]
        if kind == hevc.avcodec.HEVC_NAL_SPS:
            sps = hevc.SPS(hevc.BitReader(hevc._hevc_get_rbsp(unit)))
        elif kind == hevc.avcodec.HEVC_NAL_PPS:
            pps = hevc.PPS(hevc.BitReader(hevc._hevc_get_rbsp(unit)))
        elif kind in READ:
            hevc.SliceSegment(hevc.BitReader(unit), kind, sps, pps)
        at = behind


READ = (0, 1, 19, 20)
"""The types of slices that it does not pass over."""

main()
