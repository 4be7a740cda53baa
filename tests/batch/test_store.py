"""Files of a store appear when they are whole."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from batch import BatchError, Store

fsspec = pytest.importorskip("fsspec")


@contextmanager
def full_beyond(size: int) -> Iterator[None]:
    """Files of this process get no longer, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_what_finds_no_room_names_its_path_and_leaves_what_was_there(tmp_path: Path) -> None:
    store, path = Store(str(tmp_path)), tmp_path / "folder" / "one.png"
    with store.new("folder/one.png") as file:
        file.write(b"earlier")
    with (
        pytest.raises(BatchError, match=f"{path}: cannot be written: File too large"),
        full_beyond(1 << 16),
        store.new("folder/one.png") as file,
    ):
        file.write(bytes(1 << 20))
    assert path.read_bytes() == b"earlier"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("error", [ValueError("x"), SystemExit(143)], ids=repr)
@pytest.mark.parametrize("url", ["", "memory://{}"])
def test_what_breaks_off_leaves_nothing(tmp_path: Path, url: str, error: BaseException) -> None:
    store = Store(url.format(tmp_path.name) or str(tmp_path))
    with pytest.raises(type(error)), store.new("one") as file:
        file.write(b"half")
        raise error
    assert store.read("one") is None
    assert store.names("") == [] and list(tmp_path.iterdir()) == []
    with store.new("one") as file:
        file.write(b"whole")
    assert store.read("one") == b"whole"


def test_what_cannot_be_read_meanwhile_is_no_error_of_the_store(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no-such"), Store(str(tmp_path)).new("one"):
        (tmp_path / "no-such").read_bytes()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    for name in ("taken/one", "taken/a/b/one"):
        with pytest.raises(BatchError, match=f"{name}: cannot be written"), Store(str(tmp_path)).new(name):
            pass


def test_files_have_the_mode_that_others_have(tmp_path: Path) -> None:
    with Store(str(tmp_path)).new("one") as file:
        file.write(b"1")
    (tmp_path / "two").write_text("2")
    assert (tmp_path / "one").stat().st_mode == (tmp_path / "two").stat().st_mode
