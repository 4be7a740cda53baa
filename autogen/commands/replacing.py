"""Which files a command may replace: those that autogen made, and no others, whatever folder a project file names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from ..errors import AutogenError
from ..files import content, write

_MADE = re.compile(rb"\bMade by `autogen ")
_RUN_TIME = b'"""What a generated module needs at run time'


def replace(texts: Mapping[Path, str | bytes], folder: Path) -> list[Path]:
    """`files.write` of modules, stubs, locks and the run time; raises AutogenError for a file of somebody else's."""
    for path in texts:
        if not _is_ours(path, folder):
            raise AutogenError(
                f"{path}: there is a file that autogen did not make, and nothing is written over it; remove it, or "
                "choose another name or folder"
            )
    return write(texts, folder)


def _is_ours(path: Path, folder: Path) -> bool:
    """Whether nothing is there, or nothing in it, or what autogen made; of a run time its first file says it.

    The folder of locks has nothing else in it; a damaged one is made again.
    """
    if not path.is_file() or (path.suffix == ".lock" and "locks" in path.parent.parts):
        return True
    above = [one for one in path.relative_to(folder).parents if one.name == "_support"]
    try:
        if above:
            return content(folder / above[-1] / "__init__.py").startswith(_RUN_TIME)
        there = content(path)
    except OSError:
        return False
    return not there.strip() or _MADE.search(there) is not None
