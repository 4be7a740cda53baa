"""What the live tests share: skipping by Debian package, child processes, and the list of unbound functions.

`pytest.mark.alone` runs a file in a process of its own, for a library that does not
get on with the others.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
REPORTS = "AUTOGEN_TEST_REPORTS"  # in the child of an `alone` file: where its reports go


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "alone: run the file's tests in a process of their own")


# Libraries ------------------------------------------------------------------------------------------------


@pytest.fixture
def unbound() -> Callable[[ModuleType], set[str]]:
    """Names the functions of a module that the loaded library does not export."""

    def names(module: ModuleType) -> set[str]:
        values = {name: getattr(module, name) for name in dir(module)}
        functions = {
            name: value
            for name, value in values.items()
            if hasattr(value, "argtypes") and not isinstance(value, type)
        }
        found = {name for name, value in functions.items() if type(value).__name__ == "Unbound"}
        assert len(found) < len(functions), f"nothing of {module.__name__} is bound: is it the right library?"
        return found

    return names


# Processes ------------------------------------------------------------------------------------------------

Child = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def child() -> Child:
    """Runs Python code in a process of its own, with `environment` on top of the caller's."""

    def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return python(["-c", code], environment)

    return run


def python(arguments: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    mine = ("AUTOGEN_", "PYTEST_")
    clean = {key: value for key, value in os.environ.items() if not key.startswith(mine)}
    path = os.pathsep.join(filter(None, (str(ROOT), clean.get("PYTHONPATH"))))
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=ROOT,
        env={**clean, "PYTHONPATH": path, **environment},
        check=False,
    )


_ran: dict[
    Path, tuple[dict[str, list[Any]], str]
] = {}  # by file: the reports by test, and the child's output


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Report what the child process of an `alone` file reported, as if it had happened here."""
    if item.get_closest_marker("alone") is None or REPORTS in os.environ:
        return None
    if item.path not in _ran:
        _ran[item.path] = run_alone(item)
    reports, output = _ran[item.path]
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    mine = reports.get(item.nodeid, [])
    if not any(report.when == "teardown" for report in mine):
        mine = [*mine, crashed(item, output)]
    for report in mine:
        item.ihook.pytest_runtest_logreport(report=report)
    # What the test before left set up because this one shares its folder, and the next one does not.
    item.session._setupstate.teardown_exact(nextitem)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def run_alone(item: pytest.Item) -> tuple[dict[str, list[Any]], str]:
    temporary: Path = item.config._tmp_path_factory.mktemp("alone")  # type: ignore[attr-defined]
    file = temporary / "reports"
    file.touch()
    done = python(["-m", "pytest", "-p", "no:cacheprovider", str(item.path)], {REPORTS: str(file)})
    reports: dict[str, list[Any]] = {}
    for line in file.read_text().splitlines():
        report = item.config.hook.pytest_report_from_serializable(config=item.config, data=json.loads(line))
        if isinstance(report.longrepr, list):  # where and why it was skipped: a tuple, before JSON
            report.longrepr = tuple(report.longrepr)
        reports.setdefault(report.nodeid, []).append(report)
    return reports, done.stdout + done.stderr


def crashed(item: pytest.Item, output: str) -> pytest.TestReport:
    text = f"the process of {item.path.name} ended before this test did:\n{output}"
    return pytest.TestReport(item.nodeid, item.location, {}, "failed", text, "call")


class Reporter:
    """In the child: writes every report down."""

    def __init__(self, config: pytest.Config, file: str) -> None:
        self.config, self.file = config, Path(file)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        data = self.config.hook.pytest_report_to_serializable(config=self.config, report=report)
        with self.file.open("a") as file:
            file.write(json.dumps(data) + "\n")


def pytest_sessionstart(session: pytest.Session) -> None:
    if file := os.environ.get(REPORTS):
        session.config.pluginmanager.register(Reporter(session.config, file))
