"""What is no file is refused where a file is read: nobody waits for a pipe's writer, or reads a device without end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.commandline import shell


@pytest.mark.parametrize("command", ["dump --kind sdma", "trace show", "trace replay"])
def test_a_pipe_and_a_device_are_refused(tmp_path: Path, command: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in ("pipe", "/dev/zero"):
        code, out, err = shell(f"ulimit -v 4000000; timeout 20 $python -m runtime {command} {path}", tmp_path)
        assert (code, out) == (2, b"")
        assert f"'{path}' is a pipe or a device; give a file".encode() in err


def test_the_source_of_a_profile_is_no_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    code, _, err = shell("timeout 20 $python -m runtime profile pipe 1", tmp_path)
    assert (code, err) == (2, b"runtime: pipe: a pipe, not a file; expected a HIP source, or a code object\n")
