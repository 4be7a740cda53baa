"""Servers that fail, and many runs that want the same of one that does not."""

from __future__ import annotations

import hashlib
import random
import signal
import subprocess
import time

from tests.autogen.sources.registries import deb

from .registry import HANGS, WAYS, mirror, pin
from .rows import Row
from .tree import SOURCES, Tree, tree

PATIENCE = 150.0
"""Seconds after which a run that nobody interrupts is taken for hung: clients try again, and are given 90 each."""
_MANIFEST = 'about = "{0}"\nheaders = ["{0}.h"]\nsources = ["{0}"]\n'


def registry_faults(times: int, draw: random.Random) -> Row:
    """Every way in turn; then a server that works, and the run must be as if nothing had been."""
    row = Row("a registry that fails")
    with mirror() as served, tree(AUTOGEN_DEBIAN_MIRROR=served.address) as ground:
        ways = list(WAYS.items())
        for number in range(times):
            name, way = ways[number % len(ways)]
            row.tries += 1
            artifact = f"pool{number}"
            content = deb(
                {f"usr/include/{artifact}.h": f"int f{number}(void);\n{draw.randbytes(3000).hex()}"}
            )
            served.put(artifact, content)
            _want(ground, artifact, content)
            served.way = way
            begun = time.monotonic()
            started = ground.start("sources", "get", artifact)
            try:
                if way in HANGS.values():
                    started.ready()
                    time.sleep(2)
                    begun = time.monotonic()
                    started.process.send_signal(signal.SIGINT)
                out, errors = started.process.communicate(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                row.hung += 1
                row.note(f"a server that {name}: the run did not end")
                started.process.kill()
                started.process.communicate()
                continue
            row.longest = max(row.longest, time.monotonic() - begun)
            expected = (130,) if way in HANGS.values() else (1, 2)
            if started.process.returncode not in expected or "Traceback" in errors:
                row.wrong += 1
                row.note(
                    f"a server that {name}: exit code {started.process.returncode}: {out[-200:]}{errors[-300:]}"
                )
            if ground.alive(1.0):
                row.hung += 1
                row.note(f"a server that {name}: a process did not end")
            if (ground.cache / "archives" / hashlib.sha256(content).hexdigest()).exists():
                row.half += 1
                row.note(f"a server that {name}: an archive was kept")
            served.way = None
            done = ground.run("sources", "get", artifact)
            if done.returncode:
                row.wrong += 1
                row.note(f"after a server that {name}: {done.stdout[-200:]}{done.stderr[-300:]}")
            if left := ground.stray():
                row.left += 1
                row.note(f"a server that {name}: left: {', '.join(left)}")
    return row


def _want(ground: Tree, artifact: str, content: bytes) -> None:
    (ground.root / "headers/sources.toml").write_text(SOURCES + pin(artifact, content))


def runs_at_once(runs: int, draw: random.Random) -> Row:
    """As many runs at the same time, on one tree and one cold cache, with four artifacts to fetch."""
    row = Row(f"{runs} runs at once on a cold cache", tries=1)
    with mirror() as served, tree(AUTOGEN_DEBIAN_MIRROR=served.address) as ground:
        pins = ""
        for number in range(4):
            name = f"pool{number}"
            content = deb(
                {f"usr/include/{name}.h": f"struct s{number} {{ int a[{draw.randint(1, 99)}]; }};\n"}
            )
            served.put(name, content)
            pins += pin(name, content)
            (ground.root / f"headers/{name}.toml").write_text(_MANIFEST.format(name))
        (ground.root / "headers/sources.toml").write_text(SOURCES + pins)
        begun = time.monotonic()
        started = [ground.start("regen", "--jobs", "2") for _ in range(runs)]
        for one in started:
            try:
                _, errors = one.process.communicate(timeout=240)
            except subprocess.TimeoutExpired:
                row.hung += 1
                one.process.kill()
                _, errors = one.process.communicate()
            if one.process.returncode or "Traceback" in errors:
                row.wrong += 1
                row.note(f"exit code {one.process.returncode}: {errors[-300:]}")
        row.longest = time.monotonic() - begun
        if sorted(served.asked) != sorted(set(served.asked)):
            row.wrong += 1
            row.note(f"fetched twice: {served.asked}")
        if (check := ground.run("check")).returncode:
            row.disagreeing += 1
            row.note(f"check: {check.stdout[-300:]}{check.stderr[-300:]}")
        if left := ground.stray():
            row.left += 1
            row.note(f"left: {', '.join(left)}")
        row.hung += bool(ground.alive(1.0))
    return row
