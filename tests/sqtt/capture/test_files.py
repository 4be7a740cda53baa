"""What is held of a mapped file stays readable whatever becomes of the file; what is written appears whole."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sqtt.capture import CaptureError
from sqtt.capture.files import atomic_file, held, view


def test_a_copy_survives_its_file(tmp_path: Path) -> None:
    path, content = tmp_path / "stream", os.urandom(100_000)
    path.write_bytes(content)
    copy = held(view(path)[5:90_000])
    os.truncate(path, 0)
    assert bytes(copy) == content[5:90_000]


def test_a_file_that_was_cut_short_is_an_error_and_no_signal(tmp_path: Path) -> None:
    path = tmp_path / "stream"
    path.write_bytes(bytes(100_000))
    mapped = view(path)
    os.truncate(path, 10)
    with pytest.raises(CaptureError, match="cut short"):
        held(mapped)


def test_a_copy_of_nothing_is_nothing(tmp_path: Path) -> None:
    assert len(held(memoryview(b""))) == 0


def test_whoever_waits_may_stop_the_copying() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        held(memoryview(b"bytes"), stop)


def test_a_link_that_leads_to_itself_is_no_place_for_a_file(tmp_path: Path) -> None:
    link = tmp_path / "loop"
    link.symlink_to("loop")
    with pytest.raises(CaptureError, match="loop: a symbolic link that leads to itself"), atomic_file(link):
        pass
    assert link.is_symlink() and list(tmp_path.iterdir()) == [link]
