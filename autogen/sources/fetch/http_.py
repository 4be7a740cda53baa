"""Fetch one address into a file: `python http_.py ADDRESS FILE BYTES`, no more than BYTES of it.

A process of its own, because nothing else ends a connection that hangs while its name is looked up. Standard output has
what went wrong: "gone", or "answered …" or "cannot be reached …". It is run, not imported.
"""

import http.client
import sys
import urllib.error
import urllib.request


def main(address: str, file: str, most: int) -> str:
    """What went wrong; nothing if the file is there."""
    done = 0
    try:
        with urllib.request.urlopen(address, timeout=60) as answer, open(file, "wb") as stream:  # noqa: PTH123 - a process for one file
            while done <= most and (chunk := answer.read(1 << 16)):
                done += len(chunk)
                stream.write(chunk)
    except urllib.error.HTTPError as problem:
        return "gone" if problem.code in (404, 410) else f"answered {problem.code} {problem.reason}"
    except (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError) as problem:
        return f"cannot be reached ({getattr(problem, 'reason', problem)})"
    return ""


if __name__ == "__main__":
    print(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
