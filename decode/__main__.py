"""`python -m decode`: the command line, imported where an interrupt is already caught."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; an interrupt while its modules are imported ends it as quietly as a later one."""
    try:
        from .commands import main as run

        run()
    except KeyboardInterrupt:
        sys.stderr.write("decode: interrupted; no file was left half-written\n")
        sys.exit(130)


if __name__ == "__main__":
    main()
