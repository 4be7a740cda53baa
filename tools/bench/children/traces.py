"""Decodes a stream and prints packets, seconds of CPU and seconds: WHAT, FILE and BYTES (0: all) are the arguments.

WHAT is an engine of ours, with `-waves` for a pass that keeps waves only, or `tinygrad`.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path


def main() -> None:
    what, file, size = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    data = file.read_bytes()
    count = decoder(what)
    count(data[: 1 << 16])  # imports, tables, pages of the library
    stream = data[:size] if size else data
    wall, cpu = time.perf_counter(), time.process_time()
    packets = count(stream)
    print(packets, time.process_time() - cpu, time.perf_counter() - wall)


def decoder(what: str) -> Callable[[bytes], int]:
    """A function that decodes a stream and says how many packets it came to."""
    if what == "tinygrad":
        from tinygrad.renderer.amd.sqtt import decode

        return lambda data: sum(1 for _ in decode(data))
    import sqtt

    engine, _, waves = what.partition("-")
    only = sqtt.WAVES if waves else None
    return lambda data: len(sqtt.decode(data, engine=engine, only=only))


main()
