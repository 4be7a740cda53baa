"""Each call begins without an error."""

from __future__ import annotations

import ctypes

import pytest


@pytest.fixture(autouse=True)
def no_errno() -> None:
    ctypes.set_errno(0)
