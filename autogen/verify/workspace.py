"""Where compilers write what they are asked: a folder that is gone afterwards, whatever ends the run."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ..sources import Cache


@contextmanager
def workspace() -> Iterator[Path]:
    """A folder in the cache, where a later run sweeps what a killed one left; elsewhere if nobody may write there."""
    cache = Cache.default()
    cache.sweep()
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(cache.workspace("verify"))
        except OSError:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="autogen-verify-")))
        yield folder
