"""One target under atheris, in a process of its own: `python -m tools.fuzz.child ROOM TARGET LIBFUZZER-ARGS`."""

from __future__ import annotations

import importlib
import sys

import atheris

with atheris.instrument_imports(
    include=["autogen", "bindings", "decode", "runtime", "sqtt", "tarfile", "zipfile", "arpy", "tomllib"]
):
    room = importlib.import_module(sys.argv.pop(1))


def main() -> None:
    name = sys.argv.pop(1)
    [target] = [one for one in room.TARGETS if one.name == name]
    atheris.Setup(sys.argv, target.run)
    atheris.Fuzz()


main()
