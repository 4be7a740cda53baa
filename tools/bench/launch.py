"""Runs a command and prints [exit code, CPU seconds, wall seconds, peak MiB] of it and its children."""

import json
import os
import sys
import time


def main() -> None:
    words = sys.argv[1:]
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.monotonic()
    try:
        pid = os.posix_spawnp(words[0], words, os.environ, file_actions=quiet)
    except OSError as error:
        print(f"{words[0]}: {error.strerror}", file=sys.stderr)
        print(json.dumps([127, 0.0, 0.0, 0.0]))
        return
    _, status, usage = os.wait4(pid, 0)
    wall = time.monotonic() - start
    code = os.waitstatus_to_exitcode(status)
    print(json.dumps([code, usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024]))


main()
