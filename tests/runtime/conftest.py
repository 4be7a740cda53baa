"""A device on a machine of which nothing may stay open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import runtime
from runtime.device import Device
from tests.runtime.kernels import NOTHING, machine


@pytest.fixture
def device() -> Iterator[Device]:
    """One of a machine that nothing may be left of."""
    found = machine()
    with runtime.open(system=found) as dev:
        yield dev
    assert found.resources == NOTHING
