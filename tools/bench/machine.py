"""What the numbers were taken on, in words: no name, no path."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from importlib.metadata import version

from .peers import CTYPESGEN, CTYPESLIB, TINYGRAD, Peers


def facts(peers: Peers, load: tuple[float, float]) -> Iterator[tuple[str, str]]:
    """The lines at the head of the document; `load` is that before and after the run."""
    cores = len(os.sched_getaffinity(0))
    yield "repeat with", "`make bench`"
    yield "machine", f"{cores} shared cores, {platform.machine()}, {platform.system()}"
    yield "Python", f"{platform.python_implementation()} {platform.python_version()}"
    yield "load (one minute)", f"{load[0]:.2f} before the run, {load[1]:.2f} after it (the run itself is 1)"
    yield "libclang", version("libclang")
    for name in (TINYGRAD, CTYPESLIB, CTYPESGEN):
        yield name, peers.version(name) or "not installed"
