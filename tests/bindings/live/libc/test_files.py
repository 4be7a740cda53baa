"""Memory and files through `bindings.libc`, with errno."""

from __future__ import annotations

import ctypes
import errno
import os
from ctypes import byref, c_int
from pathlib import Path

import pytest

from bindings import libc

pytestmark = pytest.mark.needs("libc6", "libc.so.6")

PAGE = os.sysconf("SC_PAGESIZE")


def test_memory_is_mapped_used_protected_and_unmapped() -> None:
    flags = libc.MAP_PRIVATE | libc.MAP_ANONYMOUS
    address = libc.mmap(None, PAGE, libc.PROT_READ | libc.PROT_WRITE, flags, -1, 0)
    assert address not in (None, libc.MAP_FAILED)
    libc.memset(address, ord("x"), PAGE)
    assert ctypes.string_at(address or 0, 3) == b"xxx"
    assert libc.mprotect(address, PAGE, libc.PROT_READ) == 0
    assert f"{address:x}" in Path("/proc/self/maps").read_text()
    assert libc.munmap(address, PAGE) == 0


def test_a_failed_mapping_is_map_failed_and_sets_errno() -> None:
    assert libc.mmap(None, 0, libc.PROT_READ, libc.MAP_PRIVATE, -1, 0) == libc.MAP_FAILED
    assert ctypes.get_errno() == libc.EBADF == errno.EBADF


def test_unmapping_an_odd_address_sets_errno() -> None:
    assert libc.munmap(1, PAGE) == -1
    assert ctypes.get_errno() == libc.EINVAL


def test_malloc_gives_an_address_that_free_takes() -> None:
    address = libc.malloc(32)
    assert address
    libc.memcpy(address, b"hello", 6)
    assert ctypes.string_at(address) == b"hello"
    libc.free(address)


def test_a_file_in_memory() -> None:
    descriptor = libc.memfd_create(b"name", libc.MFD_CLOEXEC)  # type: ignore[attr-defined, unused-ignore]
    assert descriptor >= 0
    assert libc.ftruncate(descriptor, 12345) == 0
    assert os.fstat(descriptor).st_size == 12345
    assert libc.close(descriptor) == 0


def test_a_file_is_opened_written_and_read(tmp_path: Path) -> None:
    """`open` is variadic: the mode is an argument beyond the declared ones."""
    path = bytes(tmp_path / "file")
    descriptor = libc.open(path, libc.O_RDWR | libc.O_CREAT | libc.O_EXCL, c_int(0o640))
    assert descriptor >= 0
    assert libc.write(descriptor, b"hello world", 11) == 11
    assert libc.lseek(descriptor, 6, libc.SEEK_SET) == 6
    buffer = ctypes.create_string_buffer(16)
    assert libc.read(descriptor, buffer, 16) == 5
    assert buffer.value == b"world"
    assert libc.fcntl(descriptor, libc.F_GETFL) & libc.O_ACCMODE == libc.O_RDWR
    assert libc.close(descriptor) == 0
    assert Path(os.fsdecode(path)).stat().st_mode & 0o777 == 0o640 & ~current_umask()


def current_umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_missing_file_sets_errno() -> None:
    assert libc.open(b"/nonexistent/file", libc.O_RDONLY) == -1
    assert ctypes.get_errno() == libc.ENOENT
    assert ctypes.string_at(libc.strerror(libc.ENOENT)) == b"No such file or directory"


def test_stat_agrees_with_python(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 5000)
    os.utime(file, ns=(1_234_567_890_123_456_789, 987_654_321_987_654_321))
    found, expected = libc.struct_stat(), file.stat()
    assert libc.stat(bytes(file), byref(found)) == 0
    for name in ("dev", "ino", "nlink", "mode", "uid", "gid", "rdev", "size", "blksize", "blocks"):
        assert getattr(found, f"st_{name}") == getattr(expected, f"st_{name}"), name
    assert (found.st_mtim.tv_sec, found.st_mtim.tv_nsec) == (987_654_321, 987_654_321)
    assert found.st_atim.tv_sec * 10**9 + found.st_atim.tv_nsec == expected.st_atime_ns
    assert found.st_mode & libc.S_IFMT == libc.S_IFREG


def test_the_old_name_of_a_member_is_known_or_in_the_ledger() -> None:
    """`#define st_mtime st_mtim.tv_sec` names a part of a record, which is no constant."""
    assert hasattr(libc, "st_mtime") or "st_mtime" in libc.__skipped__
