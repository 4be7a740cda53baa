"""The child: `python -m runtime.compilers comgr|hiprtc TARGET` compiles standard input to standard output."""

from __future__ import annotations

import sys

from bindings._support.library import LibraryError

from ..errors import BadSource, NoCompiler
from . import comgr, hiprtc
from .compiling import ABSENT, WRONG


def main(name: str, target: str) -> int:
    """The exit code; what is wrong goes to stderr."""
    source = sys.stdin.buffer.read()
    try:
        code = {"comgr": comgr.compiled, "hiprtc": hiprtc.compiled}[name](source, target)
    except (NoCompiler, LibraryError) as problem:
        sys.stderr.write(" ".join(str(problem).split()))
        return ABSENT
    except BadSource as problem:
        sys.stderr.write(str(problem))
        return WRONG
    sys.stdout.buffer.write(code)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
