"""autogen's command line with a fault in it: `python wrapped.py PIPE SIGNAL CALL FOLDER WORD…`.

The signal comes before the CALLth of the calls that change a file below FOLDER (0: never), as Python's own audit hooks
tell of them. To the pipe goes an `r` when signals are heard, and a dot for each of those calls.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

_CHANGES = {"os.rename": 1, "os.remove": 0, "os.rmdir": 0, "os.mkdir": 0, "os.chmod": 0, "open": 0}
_WRITING = os.O_WRONLY | os.O_RDWR


def main(pipe: int, number: int, call: int, folder: str, words: list[str]) -> None:
    """Run `autogen WORD…` in this process."""
    me, count = os.getpid(), 0

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal count
        if event == "import" and arguments[0] == "click":
            os.write(pipe, b"r")
        if event not in _CHANGES or os.getpid() != me:
            return
        if event == "open" and not (isinstance(arguments[2], int) and arguments[2] & _WRITING):
            return
        path = arguments[_CHANGES[event]]
        if isinstance(path, int) or Path(folder) not in Path(os.fsdecode(path)).absolute().parents:
            return
        os.write(pipe, b".")
        count += 1
        if count == call:
            os.kill(me, number)

    sys.addaudithook(hear)
    sys.argv = ["autogen", *words]
    from autogen.__main__ import main as run

    run()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5:])
