"""Section: from a launch to its signal, beside tinygrad: what the program itself takes."""

from __future__ import annotations

import subprocess
import sys
from functools import partial

from ..peers import NOT_INSTALLED, TINYGRAD
from ..plan import Plan, interleaved
from ..processes import CHILDREN, ChildError, environment, last_line
from ..results import Samples, Section, Table, verdict
from .launches import OURS

COUNT, QUICK = 2000, 50


def submitting(plan: Plan) -> Section:
    """Time for a launch on gfx1100 that is written, handed over and waited for."""
    theirs = plan.peers.version(TINYGRAD) is not None
    names = [OURS, *([TINYGRAD] if theirs else [])]
    plan.say("submissions")
    count = QUICK if plan.quick else COUNT
    measured = interleaved([partial(_run, plan, name, count) for name in names], plan.rounds(9, 2))
    found = dict(zip(names, map(Samples, map(tuple, measured)), strict=True))
    rows = [(name, samples.text()) for name, samples in found.items()]
    readings: list[str] = []
    if theirs:
        ours, peer = found[OURS].median, found[TINYGRAD].median
        readings.append(verdict(ours <= peer, f"at most tinygrad's cost: {ours:.1f} µs, {peer:.1f} µs."))
    else:
        rows.append((TINYGRAD, NOT_INSTALLED.reason))
    return Section(
        "Submissions",
        "A launch on gfx1100 from nothing to its signal: packets written, the ring filled, the doorbell rung, the "
        "signal waited for, one launch after the other. The GPU is a stand-in that is done when its doorbell rings, so "
        "this is what the program itself takes (CPU time). `runtime` also checks and packs the kernel's arguments, "
        "which tinygrad does elsewhere.",
        Table(("", "µs from launch to signal"), tuple(rows)),
        tuple(readings),
    )


def _run(plan: Plan, name: str, count: int) -> float:
    python = plan.peers.program("python") if name == TINYGRAD else sys.executable
    words = [python, "-P", str(CHILDREN / "submissions.py"), name, str(count)]
    run = subprocess.run(words, capture_output=True, text=True, env=environment(), check=False)
    if run.returncode:
        raise ChildError(last_line(run.stderr) or f"exit {run.returncode}")
    return float(run.stdout) / count * 1e6
