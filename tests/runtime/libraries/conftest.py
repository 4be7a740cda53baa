"""The shared suite in a process of its own, over a library."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
Suite = Callable[[str, dict[str, str]], str]


@pytest.fixture
def suite() -> Suite:
    """`suite(device, environment)` runs tests/runtime/conformance, and raises AssertionError if a test fails."""

    def run(device: str, environment: dict[str, str]) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests/runtime/conformance"],
            cwd=ROOT,
            env={**os.environ, "AUTOGEN_TEST_DEVICE": device, **environment},
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert not done.returncode, done.stdout[-6000:] + done.stderr[-2000:]
        return done.stdout

    return run
