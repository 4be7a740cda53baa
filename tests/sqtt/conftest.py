"""What the tests of the thread-trace layer share: the engines, and published captures where they are at hand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sqtt.decoding import engines
from tests.examples import telling

SHARED = Path(__file__).parents[3] / "shared" / "data" / "sqtt"
"""Captures of real hardware beside the repository; they are not part of it."""


@dataclass(frozen=True)
class Sample:
    """One stream of a published capture, and what independent decoders say of it."""

    path: Path
    expected: dict[str, Any]

    @property
    def rules(self) -> dict[str, Any]:
        """What a decoder gives that follows AMD's rules to the last bit."""
        return self.expected["oracle2_amd_rules"]


def samples() -> Iterator[Sample]:
    for file in sorted(SHARED.glob("*/expected.json")):
        for blob in json.loads(file.read_text())["blobs"]:
            yield Sample(file.parent / blob["file"], blob)


@pytest.fixture(scope="session")
def captured() -> list[Sample]:
    """All streams of the published captures; skips where they are missing."""
    found = list(samples())
    if not found:
        pytest.skip("the published captures are not beside the repository (shared/data/sqtt)")
    return found


ENGINES = ["numpy", "native"]
the_engine_in_use = pytest.mark.parametrize("engine", telling(ENGINES, engines.default()), indirect=True)
"""Said of tests of seconds, for which the other engine waits for `make lists`: that both agree is tested elsewhere."""


@pytest.fixture(params=ENGINES, scope="session")
def engine(request: pytest.FixtureRequest) -> str:
    """Each engine in turn."""
    if request.param not in engines.available():
        pytest.skip("the native engine is not built here")
    return str(request.param)
