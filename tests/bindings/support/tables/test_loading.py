"""How much of the run time a first touch loads: each file costs as much as several records."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[4]

NUMBER = ["format", "namespace"]
RECORD = [*NUMBER, "records"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("KFD_IOCTL_MAJOR_VERSION", NUMBER),
        ("KFD_IOC_EVENT_SIGNAL", NUMBER),
        ("kfd_ioctl_get_version_args", RECORD),
        pytest.param("kfd_event_data", RECORD, id="promoted members"),
        pytest.param("kfd_ioctl_get_process_apertures_args", RECORD, id="an array of records"),
    ],
)
def test_a_number_takes_two_files_of_the_run_time_and_a_record_three(name: str, expected: list[str]) -> None:
    prefix = "bindings._support."
    code = f"import sys; from bindings import kfd; kfd.{name}; print(*sorted(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = [one.removeprefix(prefix) for one in run.stdout.split() if one.startswith(prefix)]
    assert loaded == expected
