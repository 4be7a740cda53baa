"""Properties are tested with the same examples everywhere; HYPOTHESIS_PROFILE=explore looks for new ones."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests import needs

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("explore", derandomize=False, deadline=None)
settings.register_profile("quick", derandomize=True, deadline=None, max_examples=10)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

# Each test of these starts processes or type checkers, or asks about every module; `make quick` leaves them out.
LONG = (
    "tests/autogen/commands/",
    "tests/autogen/verify/compiler/",
    "tests/autogen/verify/witnesses/",
    "tests/bindings/live/",
    "tests/bindings/parity/",
    "tests/bindings/support/test_processes.py",
    "tests/bindings/support/objc/test_processes.py",
    "tests/bindings/test_cdef.py",
    "tests/bindings/test_stubs.py",
    "tests/docs/test_types.py",
    "tests/golden/",
    "tests/metal/",
)
# Seconds each, of the minute that `make quick` has; `make test` runs them.
SECONDS = (
    "tests/autogen/cfunctions/translate/test_inline_records.py",
    "tests/autogen/sources/fetch/",
    "tests/autogen/test_children.py",
    "tests/autogen/verify/test_mistakes.py",
    "tests/properties/test_once_wrong.py",
    "tests/runtime/commands/",
    "tests/runtime/compilers/",
    "tests/runtime/emulator/test_applications.py",
    "tests/runtime/test_faults.py",
    "tests/runtime/test_lost_packets.py",
    "tests/runtime/test_refused_at_once.py",
    "tests/sqtt/capture/test_hostile.py",
    "tests/sqtt/commands/test_profile.py",
    "tests/sqtt/decoding/",
    "tests/sqtt/instructions/",
    "tests/sqtt/synth/",
    "tests/sqtt/test_encode.py",
    "tests/tools/",
)
# Whose long tests are lists of minutes, beyond what one waits for after a change; `make lists` runs them.
LISTS = (
    "tests/autogen/cfunctions/",
    "tests/autogen/commands/test_hostile_headers.py",
    "tests/autogen/macros/",
    "tests/autogen/sources/",
    "tests/autogen/test_any_name.py",
    "tests/bindings/test_against_gcc.py",
    "tests/bindings/test_amd_gpu.py",
    "tests/bindings/test_c_text.py",
    "tests/bindings/test_cdef.py",
    "tests/bindings/test_mesa.py",
    "tests/bindings/test_objective_c.py",
    "tests/decode/",
    "tests/libraries/",
    "tests/properties/",
    "tests/runtime/",
    "tests/sqtt/",
    "tests/tools/",
)

_FILE = pytest.StashKey[Path]()
"""The file of the last test."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of whole folders as `long`, and the longest of those as `lists`."""
    for item in items:
        if item.nodeid.startswith(LONG):
            item.add_marker("long")
        if item.nodeid.startswith(LISTS) and item.get_closest_marker("long"):
            item.add_marker("lists")
        if item.nodeid.startswith(SECONDS):
            item.add_marker("long")
        _see_group(item)


def _see_group(item: pytest.Item) -> None:
    """Name a test with its group, for one worker to get all of it: pytest-xdist 3.8 does so up to pytest 9.1 alone."""
    group = item.get_closest_marker("xdist_group")
    if group and getattr(item.config.option, "loadgroup", False) and hasattr(item, "_id"):
        item._id = type(item._id).parse(f"{item.nodeid}@{group.args[0]}")


def _spare() -> None:
    """Leave all that there is out of later collections.

    Tests that count what is alive collect, and would look through it each time: a quarter second for what pytest has
    collected, a tenth for the modules, models and caches that earlier files leave behind.
    """
    gc.collect()
    gc.freeze()


def pytest_collection_finish() -> None:
    _spare()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what is marked needs("gcc") or needs(package, library) where that is missing."""
    if item.path != item.config.stash.get(_FILE, None):
        item.config.stash[_FILE] = item.path
        _spare()
    for mark in item.iter_markers("needs"):
        if len(mark.args) == 1:
            needs.program(*mark.args)
        else:
            package, library = mark.args
            needs.library(library, package)
