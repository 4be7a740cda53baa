"""A process of its own for each test: it breaks one rule of a call that is right otherwise."""

from __future__ import annotations

import pytest

from tests.runtime.mock.kernel.raw import Raw


@pytest.fixture
def raw() -> Raw:
    return Raw()
