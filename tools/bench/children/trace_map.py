"""Maps the instruction packets of one stream in one process, again and again.

The request (marshalled, in hex, the only argument): `path` for sys.path, `way` (tinygrad, or one of our engines),
the files `stream` and `code`, `entry` where the code lies, `rounds`. Prints the seconds of each round, and of the
last one how many instructions got an address and the sum of these from the beginning of the code: all have to agree.
"""

import marshal
import sys
import time
from collections.abc import Callable
from pathlib import Path


def main() -> None:
    request = marshal.loads(bytes.fromhex(sys.argv[1]))
    sys.path[:0] = request["path"]
    stream, code = Path(request["stream"]).read_bytes(), Path(request["code"]).read_bytes()
    if request["way"] == "tinygrad":
        once = _tinygrad(stream, code)
    else:
        once = _autogen(stream, code, request["entry"], request["way"])
    once()  # what is made once and kept is not what is asked for
    seconds, found = [], (0, 0)
    for _ in range(request["rounds"]):
        begin = time.perf_counter()
        result = once()
        seconds.append(time.perf_counter() - begin)
        found = result()
        del result
    print([seconds, list(found)])


def _tinygrad(stream: bytes, code: bytes) -> Callable[[], Callable[[], tuple[int, int]]]:
    from tinygrad.renderer.amd.sqtt import map_insts
    from tinygrad.viz.serve import amd_decode

    first = next(iter(amd_decode(code, "gfx1100")))

    def once() -> Callable[[], tuple[int, int]]:
        count = total = 0
        for _, info in map_insts(stream, code, "gfx1100"):
            if info is not None:
                count += 1
                total += info.pc
        return lambda: (count, total - count * first)

    return once


def _autogen(
    stream: bytes, code: bytes, entry: int, engine: str
) -> Callable[[], Callable[[], tuple[int, int]]]:
    import sqtt
    from sqtt.codeobject import CodeObject
    from sqtt.instructions import instructions
    from sqtt.waves import waves

    read = CodeObject.read(code)

    def once() -> Callable[[], tuple[int, int]]:
        program = read.program(entry - read.text.address)
        packets = sqtt.decode(stream, engine=engine)
        found = instructions(packets, waves(packets), [program], entry=entry)
        if found.problems:
            raise RuntimeError(found.problems[0].text)
        return lambda: (len(found), int((found.pc - entry).sum()))

    return once


if __name__ == "__main__":
    main()
