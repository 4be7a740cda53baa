"""Forks while threads make names."""

from __future__ import annotations

import os
import random
import subprocess
import time

from tests import pythons

from .rows import Row
from .tree import REPOSITORY

STORM = """
import os, signal, threading
from bindings import amdgpu_drm, io_uring, libc
signal.alarm(50)
modules = (amdgpu_drm, io_uring, libc)
def touch(module):
    for name in dir(module):
        getattr(module, name, None)
threads = [threading.Thread(target=touch, args=(module,), daemon=True) for module in modules]
for thread in threads:
    thread.start()
children = []
for _ in range(20):
    child = os.fork()
    if not child:
        signal.alarm(20)
        for module in modules:
            for name in dir(module)[::97]:
                getattr(module, name, None)
        os._exit(0)
    children.append(child)
print([os.waitpid(child, 0)[1] for child in children].count(0))
for thread in threads:
    thread.join()
"""
"""Three threads that touch every name of a module, twenty forks meanwhile; prints how many children ended well."""
WARNED = "ignore:This process:DeprecationWarning"  # of forks with threads, which is what is tried here


def fork_storms(times: int, draw: random.Random) -> Row:
    """On each Python that this machine has, in turn."""
    found = [path for minor in pythons.MINORS if (path := pythons.find(minor))]
    row = Row(f"a storm of 20 forks, on {len(found)} Pythons")
    for number in range(times):
        row.tries += 1
        begun = time.monotonic()
        done = subprocess.run(
            [found[number % len(found)], "-B", "-W", WARNED, "-c", STORM],
            capture_output=True,
            text=True,
            timeout=120,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        )
        row.longest = max(row.longest, time.monotonic() - begun)
        if (done.returncode, done.stdout, done.stderr) != (0, "20\n", ""):
            row.hung += 1
            row.note(f"{found[number % len(found)]}: {done.stdout}{done.stderr[-300:]}")
    return row
