"""Properties are tested with the same examples everywhere; HYPOTHESIS_PROFILE=explore looks for new ones."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from tests import needs

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("explore", derandomize=False, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what is marked needs("gcc") or needs(package, library) where that is missing."""
    for mark in item.iter_markers("needs"):
        if len(mark.args) == 1:
            needs.program(*mark.args)
        else:
            package, library = mark.args
            needs.library(library, package)
