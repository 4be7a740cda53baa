"""Run a program that ends with whoever started it: `python bound.py PROGRAM WORD…`, standard input a pipe from there.

The pipe ends when the starter does, be it by SIGKILL; then this process group goes, the program's helpers with it.
A script of its own: it is run, not imported, and needs the standard library alone.
"""

import os
import signal
import sys
import threading


def main(words: list[str]) -> int:
    """Exit as the program does; 128 and the number of a signal where one ended it."""
    quiet = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)]
    program = os.posix_spawnp(words[0], words, os.environ, file_actions=quiet)
    threading.Thread(target=_watch, daemon=True).start()
    code = os.waitstatus_to_exitcode(os.waitpid(program, 0)[1])
    return code if code >= 0 else 128 - code


def _watch() -> None:
    os.read(0, 1)
    os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    os._exit(main(sys.argv[1:]))
