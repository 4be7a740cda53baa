"""Properties are tested with the same examples everywhere, by `make lists` with all of them, else with a quarter.

HYPOTHESIS_PROFILE=explore looks for new ones.
"""

from __future__ import annotations

import gc
import os
import re
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from autogen import children
from tests import needs

settings.register_profile("all", derandomize=True, deadline=None)
settings.register_profile("quarter", derandomize=True, deadline=None, max_examples=25)
settings.register_profile("explore", derandomize=False, deadline=None)
settings.register_profile("quick", derandomize=True, deadline=None, max_examples=10)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quarter"))

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
    "tests/autogen/calls/test_results.py",
    "tests/autogen/cfunctions/forward/statements/test_macro.py",
    "tests/autogen/cfunctions/forward/test_macros.py",
    "tests/autogen/cfunctions/macros/",
    "tests/autogen/cfunctions/proof/",
    "tests/autogen/cfunctions/translate/test_inline.py",
    "tests/autogen/cfunctions/translate/test_inline_records.py",
    "tests/autogen/clang/test_builtin_headers.py",
    "tests/autogen/clang/test_datamodel.py",
    "tests/autogen/clang/test_precompiled.py",
    "tests/autogen/diff/findings/test_values.py",
    "tests/autogen/files/test_step.py",
    "tests/autogen/includes/test_gen_headers.py",
    "tests/autogen/macros/test_evaluate.py",
    "tests/autogen/objc/test_declarations.py",
    "tests/autogen/parse/test_separate.py",
    "tests/autogen/passes/test_by_value.py",
    "tests/autogen/passes/test_layout.py",
    "tests/autogen/passes/test_member_names.py",
    "tests/autogen/render/test_escape.py",
    "tests/autogen/render/test_stubs.py",
    "tests/autogen/sources/",
    "tests/autogen/test_children.py",
    "tests/autogen/test_modulefile.py",
    "tests/autogen/test_programs.py",
    "tests/autogen/test_robustness.py",
    "tests/autogen/verify/module/",
    "tests/autogen/verify/objc/",
    "tests/autogen/verify/test_mistakes.py",
    "tests/bindings/support/functions/",
    "tests/bindings/support/objc/",
    "tests/bindings/support/test_library.py",
    "tests/decode/bitstream/",
    "tests/decode/commands/",
    "tests/decode/decoders/",
    "tests/decode/jobs/test_jobs.py",
    "tests/decode/order/",
    "tests/decode/output/",
    "tests/decode/parameters/test_cuvid.py",
    "tests/decode/test_held.py",
    "tests/decode/test_memory.py",
    "tests/decode/test_video.py",
    "tests/headers/test_parsing.py",
    "tests/properties/test_once_wrong.py",
    "tests/runtime/amd/",
    "tests/runtime/commands/",
    "tests/runtime/compilers/",
    "tests/runtime/emulator/",
    "tests/runtime/journal/",
    "tests/runtime/libraries/",
    "tests/runtime/test_faults.py",
    "tests/runtime/test_lost_packets.py",
    "tests/runtime/test_many_submissions.py",
    "tests/runtime/test_refused_at_once.py",
    "tests/sqtt/activity/",
    "tests/sqtt/capture/test_captures.py",
    "tests/sqtt/capture/test_hostile.py",
    "tests/sqtt/commands/",
    "tests/sqtt/dataset/test_dataset.py",
    "tests/sqtt/decoding/",
    "tests/sqtt/export/",
    "tests/sqtt/instructions/",
    "tests/sqtt/isa/",
    "tests/sqtt/synth/",
    "tests/sqtt/test_analysis.py",
    "tests/sqtt/test_encode.py",
    "tests/sqtt/test_overview.py",
    "tests/sqtt/test_timing.py",
    "tests/sqtt/viewer/",
    "tests/test_ci.py",
    "tests/test_ctypes_autogen.py",
    "tests/workers/",
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

# Of these a single test takes many seconds: it begins early, or one worker would be left with it at the end.
EARLY = (
    "tests/autogen/macros/",
    "tests/docs/",
    "tests/libraries/",
    "tests/sqtt/dataset/",
    "tests/tools/test_faults.py",
)

# Begins anew in every child what is tested there.
NEW_INTERPRETERS = "tests/autogen/test_children.py"

_FILE = pytest.StashKey[Path]()
"""The file of the last test."""


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Iterator[None]:
    """Mark the tests of whole folders as `long`, the longest of those as `lists`.

    Groups, being long, come first, and then what takes long by itself.
    """
    for item in items:
        for name in _marks(item.nodeid, item.get_closest_marker("long") is not None):
            item.add_marker(name)
        _see_group(item)
    yield
    items.sort(
        key=lambda item: (item.get_closest_marker("xdist_group") is None, not item.nodeid.startswith(EARLY))
    )


def _marks(nodeid: str, long: bool) -> set[str]:
    """The marks that a test has for where it is; whether it has the mark `long` of its own."""
    listed = nodeid.startswith(LISTS) and (long or nodeid.startswith(LONG))
    return ({"lists"} if listed else set()) | ({"long"} if nodeid.startswith((*LONG, *SECONDS)) else set())


def _left_out(config: pytest.Config) -> frozenset[str]:
    """The marks that a run leaves out, if that is all that it selects by: `not network and not long and not lists`."""
    expression = config.option.markexpr
    whole = re.fullmatch(r"not \w+( and not \w+)*", expression)
    return frozenset(re.findall(r"not (\w+)", expression)) if whole else frozenset()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave files alone that have no test for this run: a third of them in `make quick`."""
    if collection_path.suffix != ".py":
        return None
    place = collection_path.relative_to(config.rootpath).as_posix()
    return True if _left_out(config) & _marks(place, long=False) else None


def pytest_pycollect_makeitem(collector: pytest.Collector, obj: object) -> list[Any] | None:
    """Make no tests that the run leaves out: of each function of the long lists there are hundreds."""
    out = _left_out(collector.config)
    if not out or not isinstance(obj, types.FunctionType):
        return None
    own = getattr(obj, "pytestmark", [])
    marks = {mark.name for mark in (*own, *collector.iter_markers())}
    return [] if out & (marks | _marks(collector.nodeid, "long" in marks)) else None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """One worker more than there are cores: many tests wait, for processes and for time to pass.

    Not for the long lists, of which each takes the memory of compilers.
    """
    if config.option.markexpr.startswith("lists"):
        return None
    return len(os.sched_getaffinity(0)) + 1 if sys.platform == "linux" else None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Distribute short tests some at a time; the long ones of `make lists` one by one, so that no worker idles."""
    from tests.workers.distribution import TOGETHER, Scheduling

    if config.getvalue("dist") != "loadgroup":
        return None
    return Scheduling(config, log, 1 if config.option.markexpr.startswith("lists") else TOGETHER)


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


def _see_threads(item: pytest.Item) -> None:
    """Have the generator fork its children here too: a new interpreter for each would cost half a second.

    Those who run tests have threads, the one that hears pytest-xdist and the one that ends a test without end; and
    libraries leave threads behind that wait for work, as pyarrow does. None holds what a child takes, so those that
    there are before a file's first test do not count.
    """
    if sys.platform == "linux":
        new = item.nodeid.startswith(NEW_INTERPRETERS)
        children._THREADS = 1 if new else children._running_threads()


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """Collect tests without collecting garbage: nearly all that is made is kept."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        _spare()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what is marked needs("gcc") or needs(package, library) where that is missing."""
    if item.path != item.config.stash.get(_FILE, None):
        item.config.stash[_FILE] = item.path
        _spare()
        _see_threads(item)
    for mark in item.iter_markers("needs"):
        if len(mark.args) == 1:
            needs.program(*mark.args)
        else:
            package, library = mark.args
            needs.library(library, package)
