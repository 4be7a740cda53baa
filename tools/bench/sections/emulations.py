"""Section: machine code on a mock, each kernel in a fresh process."""

from __future__ import annotations

import subprocess
import sys
from functools import partial

from ..plan import Plan, interleaved
from ..processes import CHILDREN, ChildError, environment, last_line
from ..results import Samples, Section, Table, verdict

ELF = "tests/runtime/emulator/kernels/gfx1100.elf"
KERNELS = {"matmul": "a row and a column from memory", "tiled": "by tiles through local memory"}
PEER = 3.2
"""Seconds that tinygrad's mock took for the first 48 x 48 x 48 of a process, in August 2026."""
LARGE = 5.0
"""Seconds for 256 x 256 x 256."""


def emulating(plan: Plan) -> Section:
    """Multiplications of matrices of float32 by machine code that clang made."""
    plan.say("emulations")
    sizes = (48,) if plan.quick else (48, 256)
    keys = [(name, n) for n in sizes for name in KERNELS]
    measured = interleaved([partial(_run, plan, *key) for key in keys], plan.rounds(5, 1))
    found = {
        key: tuple(Samples(one) for one in zip(*samples, strict=True))
        for key, samples in zip(keys, measured, strict=True)
    }
    rows = [
        (f"{n} x {n} x {n}", KERNELS[name], whole.text(), launch.text())
        for (name, n), (whole, launch) in found.items()
    ]
    slowest = {n: max(found[name, n][1].median for name in KERNELS) for n in sizes}
    readings = [
        verdict(
            slowest[48] * 10 <= PEER,
            f"the first 48 of a process ten times as fast as by tinygrad's mock: {slowest[48]:.2f} s, {PEER} s.",
        )
    ]
    if 256 in sizes:
        readings.append(verdict(slowest[256] <= LARGE, f"256 within {LARGE:.0f} s: {slowest[256]:.2f} s."))
    return Section(
        "Emulation",
        "Matrices of float32 multiplied by gfx1100 machine code of clang on `mock:gfx1100`, each in a fresh process, "
        "the result compared with numpy's. CPU time: of the process from its start, imports included, and of the "
        "launch from its doorbell to the result's bytes. tinygrad's mock is in its repository's tests and in no "
        f"package: {PEER} s are what its first multiplication was seen to take on another day, which compiles every "
        "instruction.",
        Table(("", "kernel", "process, s", "launch, s"), tuple(rows), words=2),
        tuple(readings),
    )


def _run(plan: Plan, name: str, n: int) -> tuple[float, float]:
    words = [
        sys.executable,
        "-P",
        str(CHILDREN / "emulations.py"),
        str(plan.project.root / ELF),
        name,
        str(n),
    ]
    run = subprocess.run(words, capture_output=True, text=True, env=environment(), check=False)
    if run.returncode:
        raise ChildError(last_line(run.stderr) or f"exit {run.returncode}")
    whole, launch = map(float, run.stdout.split())
    return whole, launch
