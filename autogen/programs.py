"""Programs of others (compilers, what they make of headers, another Python), run within bounds, and never alone.

A shell sets the bounds of the system's and becomes the program. Another one stands beside it in the same process group
and waits for the end of a pipe whose other end only this process has: when this process is gone, be it by SIGKILL, the
group is, with all that the program has started.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import IO

from .children import Bounds
from .errors import AutogenError
from .files import opened

OUTPUT = 512 << 20
"""Bytes that a program may say."""
FILES = 4 << 30
"""Bytes of each file that it may write."""
_TICK = 0.1
_SHELL = """\
for limit in "$1" "-f $2" "-c 0"; do ulimit $limit 2>/dev/null; done
shift 2
exec 3<&0 </dev/null
(read -r gone <&3; kill -9 0) >/dev/null 2>&1 &
exec "$@" 3<&-
"""
# As gcc, clang, the linker, C++ and Python say it, on a line of their own.
_OVER_MEMORY = re.compile(
    r"^(?:[\w+./-]+: )?(?:LLVM ERROR: )?(?:out of memory|virtual memory exhausted|terminate called after .*bad_alloc)"
    r"|^MemoryError$|^\S+: (?:\S+: )?(?:final link failed: )?memory exhausted$",
    re.MULTILINE,
)


class ProgramError(AutogenError):
    """A program went over its bounds; the message says which."""


def run(
    words: Sequence[str],
    *,
    about: str,
    seconds: float,
    environment: Mapping[str, str],
    errors: str = "replace",
    headers: bool = False,
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, with nothing to read; its memory is that of AUTOGEN_MEGABYTES, by default 4096 MiB.

    `headers`: it reads files that others name, among which a device or a FIFO is none. Raises ProgramError, which
    begins with `about`, if it goes over a bound; OSError if there is no such program.
    """
    if shutil.which(words[0], path=environment.get("PATH")) is None:
        raise FileNotFoundError(2, os.strerror(2), words[0])
    bounds = Bounds().here()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        code = _run(words, about, seconds, bounds, environment, (out, err), headers=headers)
        texts = [_text(stream, errors) for stream in (out, err)]
    if code and _OVER_MEMORY.search(texts[1]):
        raise ProgramError(
            f"{about} takes more than {bounds.megabytes} MiB of memory; if the headers are in order, set "
            f"AUTOGEN_MEGABYTES={2 * bounds.megabytes}"
        )
    return subprocess.CompletedProcess(words, code, *texts)


def _run(
    words: Sequence[str],
    about: str,
    seconds: float,
    bounds: Bounds,
    environment: Mapping[str, str],
    streams: tuple[IO[bytes], IO[bytes]],
    *,
    headers: bool,
) -> int:
    limits = [f"-d {bounds.megabytes << 10}", str(FILES // 512)]
    shell = ["/bin/sh", "-c", _SHELL, "sh", *limits] if os.name == "posix" else []
    reading, writing = os.pipe()  # nothing is written: it ends when we do
    process = None
    deadline = time.monotonic() + seconds
    try:
        process = subprocess.Popen(
            [*shell, *words],
            stdin=reading if shell else subprocess.DEVNULL,
            stdout=streams[0],
            stderr=streams[1],
            env=environment,
            start_new_session=True,
        )
        while True:
            with suppress(subprocess.TimeoutExpired):
                return process.wait(_TICK)
            if headers and (path := opened.by_group(process.pid)):
                raise ProgramError(
                    f"{about} stands still or goes on for ever at {path}: it is a FIFO, a device or a file of the "
                    "system's, and no header"
                )
            if any(os.fstat(stream.fileno()).st_size > OUTPUT for stream in streams):
                raise ProgramError(f"{about} says more than {OUTPUT >> 20} MiB, and was ended")
            if time.monotonic() > deadline:
                raise ProgramError(f"{about} takes more than {seconds:.0f} seconds")
    finally:
        os.close(reading)
        if process is not None:
            end(process)
        os.close(writing)


def end(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    """End a program, and all of its process group, if it still runs, and wait until it is gone."""
    if process.poll() is None:
        if os.name == "posix":
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()


def _text(stream: IO[bytes], errors: str) -> str:
    stream.seek(0)
    return stream.read(OUTPUT).decode("utf-8", errors)
