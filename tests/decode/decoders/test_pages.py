"""What the loading of libraries read is no memory of the process any more; what was written stays."""

from __future__ import annotations

import ctypes
import mmap
import re
from pathlib import Path

import pytest

from decode.decoders import pages
from tests.decode import streams

SIZE = 64 << 10


@pytest.fixture
def file(request: pytest.FixtureRequest) -> Path:
    """A file with spaces in its name."""
    return streams.made(f"pages of {request.node.name}", bytes(range(256)) * (SIZE >> 8))


def mapped(path: Path, prot: int = mmap.PROT_READ) -> mmap.mmap:
    """The file in memory, read to its end."""
    with path.open("rb") as opened:
        data = mmap.mmap(opened.fileno(), SIZE, flags=mmap.MAP_PRIVATE, prot=prot)
    assert sum(data[:: mmap.PAGESIZE]) == 0
    return data


def used(path: Path) -> int:
    """Bytes of the process's memory that are pages of this file."""
    text = Path("/proc/self/smaps").read_text()
    return 1024 * sum(
        map(int, re.findall(rf"^[0-9a-f].* {re.escape(str(path))}\n(?:[A-Z].*\n)*?Rss: +(\d+)", text, re.M))
    )


def test_pages_that_were_read_are_given_back_and_can_be_read_again(file: Path) -> None:
    before = pages.files()
    data = mapped(file)
    assert used(file) == SIZE
    pages.give_back(before)
    assert used(file) == 0
    assert data[:256] == bytes(range(256))


def test_those_of_files_that_were_mapped_before_stay(file: Path) -> None:
    data = mapped(file)
    pages.give_back(pages.files())
    assert used(file) == len(data)


def test_pages_that_were_written_stay_though_none_may_write_them_now(file: Path) -> None:
    before = pages.files()
    data = mapped(file, mmap.PROT_READ | mmap.PROT_WRITE)
    data[:5] = b"moved"  # as relocations are
    start = ctypes.addressof(ctypes.c_char.from_buffer(data))
    assert ctypes.CDLL(None).mprotect(ctypes.c_void_p(start), ctypes.c_size_t(SIZE), mmap.PROT_READ) == 0
    pages.give_back(before)
    assert ctypes.string_at(start, 5) == b"moved"


@pytest.mark.parametrize("table", ["_MAPS", "_USED"])
def test_where_the_system_does_not_say_it_nothing_is_given_back(
    table: str, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, table, tmp_path / "none")
    before = pages.files()
    data = mapped(file)
    pages.give_back(before)
    assert used(file) == len(data)
