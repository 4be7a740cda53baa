"""The commands `autogen` and `ctypes-autogen`. Another project's `autogen` in their place is told apart and said.

This stands outside of the package, which a package of that name may have overwritten, or hide.
"""

from __future__ import annotations

import signal
import sys

_BEGINS = b'"""C and Objective-C headers in, checked-in ctypes modules out.'
BAD_INPUT = 2


def main() -> None:
    """Run the command line, if the `autogen` that Python finds is this project's."""
    if (
        signal.getsignal(signal.SIGINT) is signal.default_int_handler
    ):  # until the command line itself hears it
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if found := foreign():
        sys.stderr.write(f"autogen: {found}\n")
        sys.exit(BAD_INPUT)
    from autogen.__main__ import main as run

    run()


def foreign() -> str:
    """What is wrong with the package that Python finds as `autogen`, and what to do; empty if it is this project's."""
    from importlib.util import find_spec
    from pathlib import Path

    spec = find_spec("autogen")
    place = Path(spec.origin) if spec is not None and spec.origin else None
    if place is not None and place.read_bytes().startswith(_BEGINS):
        return ""
    if place is None:
        return "the package `autogen` is gone; pip install --force-reinstall --no-deps autogen-ctypes brings it back"
    from importlib.metadata import packages_distributions

    others = {*packages_distributions().get("autogen", ())} - {"autogen-ctypes"}
    whose = f"of {' and '.join(sorted(others))}" if others else "of another project"
    return (
        f"the `autogen` that Python finds here, {place.parent}, is that {whose}, which has nothing to do with this "
        "command. One environment cannot have both: pip install autogen-ctypes into one of its own (python3 -m venv), "
        "or uninstall the other and pip install --force-reinstall --no-deps autogen-ctypes"
    )


if __name__ == "__main__":
    main()
