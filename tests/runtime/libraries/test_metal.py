"""Metal as a back end: the shared suite over the Metal of tests/metal/fake, on GNUstep."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.metal.conftest import fake_library, gcc
from tests.runtime.libraries.conftest import ROOT, Suite

__all__ = ["fake_library", "gcc"]
pytestmark = pytest.mark.long  # the fake is built with gcc
WRONG = """
import runtime
from runtime.errors import BadSource, NoDevice
from tests.runtime.conformance.conftest import METAL
try:
    runtime.open("metal:7")
except NoDevice as problem:
    print(problem)
with runtime.open("metal:0") as device:
    try:
        device.compile(METAL + "\\nkernle void wrong() {}\\n")
    except BadSource as problem:
        print(problem)
    print(device.compile(METAL)["scale"].largest)
"""
LEAVES = """
import ctypes, gc, os, runtime
from tests.runtime.conformance.conftest import METAL
fake = ctypes.CDLL(os.environ["AUTOGEN_METAL_LIBRARY"])
fake.fake_live_report.restype = fake.fake_misuse_at.restype = ctypes.c_char_p
fake.fake_settle.argtypes = [ctypes.c_double]

def main():
    with runtime.open("metal:0") as device:
        kept, program = device.alloc(64), device.compile(METAL)
        with device.record(profile=True) as commands:
            commands.fill(kept, 0x12345678)
            commands.launch(program["increment"], (1, 1, 1), (16, 1, 1), (kept,))
            commands.signal(device.signal())
        for _ in range(20):
            device.queue.submit(commands)
        device.finish(5.0)
        print(hex(int.from_bytes(kept.read(4), "little")))
main()
gc.collect()
fake.fake_settle(ctypes.c_double(5))
print(fake.fake_live_report().decode() or "nothing is alive")
print([fake.fake_misuse_at(at) for at in range(fake.fake_misuse_count())])
"""


@pytest.fixture(scope="module")
def environment(fake_library: Path) -> dict[str, str]:
    """The environment in which Metal is the fake."""
    return {
        "AUTOGEN_METAL_LIBRARY": str(fake_library), "AUTOGEN_DISPATCH_LIBRARY": str(fake_library),
        "AUTOGEN_OBJC_DISPATCH": "lookup", "PYTHONPATH": str(ROOT),
    }  # fmt: skip


def run(code: str, environment: dict[str, str]) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
    )
    assert not done.returncode, done.stdout + done.stderr
    return done.stdout.splitlines()


def test_it_passes_the_suite(environment: dict[str, str], suite: Suite) -> None:
    suite("metal:0", environment)


def test_what_is_not_there_and_what_does_not_compile(environment: dict[str, str]) -> None:
    assert run(WRONG, environment) == [
        "metal:7: Metal sees 1 GPUs, from metal:0 on",
        "the source does not compile:",
        "program_source:10:1: error: unknown type name 'kernle'",
        "1024",
    ]


def test_everything_is_given_back_and_no_rule_is_broken(environment: dict[str, str]) -> None:
    assert run(LEAVES, environment) == ["0x12345679", "nothing is alive", "[]"]


def test_the_self_test(environment: dict[str, str]) -> None:
    code = "import sys; sys.argv = ['', 'selftest', 'metal:0']\nfrom runtime.__main__ import run; run()"
    assert [line[:6] for line in run(code, environment)] == ["ok    "] * 5


def test_without_metal() -> None:
    attempt = "try:\n    runtime.open('metal:0')\nexcept runtime.errors.NoDevice as no: print(no)"
    code = f"import runtime, runtime.errors\n{attempt}"
    (line,) = run(code, {"AUTOGEN_METAL_LIBRARY": "/nowhere/Metal", "PYTHONPATH": str(ROOT)})
    assert line.startswith("Metal is not here: it comes with macOS (")
