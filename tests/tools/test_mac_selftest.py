"""The self-test for a Mac: its report, and what it says elsewhere."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tools import mac_selftest
from tools.mac_selftest import Step


def test_a_report_has_a_line_a_step_and_what_each_said() -> None:
    python = sys.executable
    outcomes = [
        mac_selftest.run(Step("good", (python, "-c", "print('all well')"))),
        mac_selftest.run(
            Step("bad", (python, "-c", "import sys; print('not well', file=sys.stderr); sys.exit(3)"))
        ),
        mac_selftest.run(Step("slow", (python, "-c", "import time; time.sleep(60)"), seconds=0)),
        mac_selftest.run(Step("absent", ("no-such-program-anywhere",))),
    ]
    assert [one.code for one in outcomes] == [0, 3, None, 127]
    text = mac_selftest.report(outcomes)
    assert (
        "ok     good" in text and "FAILED bad" in text and "FAILED slow" in text and "FAILED absent" in text
    )
    assert "== good: exit 0\nall well" in text and "== bad: exit 3\nnot well" in text


def test_every_step_is_a_command_of_this_project() -> None:
    names = [step.name for step in mac_selftest.steps()]
    assert len(set(names)) == len(names) and {"verify metal", "GPU", "runtime", "tests"} <= set(names)
    compile(mac_selftest.GPU, "GPU", "exec")


@pytest.mark.skipif(sys.platform == "darwin", reason="this is a Mac")
def test_elsewhere_it_says_so() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.mac_selftest"], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2 and "this is no Mac" in done.stderr
