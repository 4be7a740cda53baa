"""io_uring with the module's structs, straight through the kernel's three calls."""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Iterator
from ctypes import addressof, byref, c_uint32, sizeof
from pathlib import Path

import pytest

from bindings import io_uring, libc


class Ring:
    """One ring: its parameters as the kernel filled them, and the shared memory."""

    def __init__(self) -> None:
        self.parameters = parameters = io_uring.io_uring_params()
        ctypes.set_errno(0)
        self.descriptor = libc.syscall(libc.SYS_io_uring_setup, 4, byref(parameters))
        if self.descriptor < 0:
            reason = errno.errorcode.get(ctypes.get_errno(), "")
            pytest.skip(f"needs a kernel that allows io_uring: io_uring_setup fails with {reason}")
        self.mapped: list[tuple[int, int]] = []
        submissions = parameters.sq_off.array + parameters.sq_entries * sizeof(c_uint32)
        completions = parameters.cq_off.cqes + parameters.cq_entries * sizeof(io_uring.io_uring_cqe)
        entries = parameters.sq_entries * sizeof(io_uring.io_uring_sqe)
        self.sq = self.map(submissions, io_uring.IORING_OFF_SQ_RING)
        self.cq = self.map(completions, io_uring.IORING_OFF_CQ_RING)
        self.entries = (io_uring.io_uring_sqe * parameters.sq_entries).from_address(
            self.map(entries, io_uring.IORING_OFF_SQES)
        )

    def map(self, size: int, offset: int) -> int:
        protection, flags = libc.PROT_READ | libc.PROT_WRITE, libc.MAP_SHARED | libc.MAP_POPULATE
        address = libc.mmap(None, size, protection, flags, self.descriptor, offset)
        assert address is not None and address != libc.MAP_FAILED, os.strerror(ctypes.get_errno())
        self.mapped.append((address, size))
        return address

    def number(self, ring: int, offset: int) -> c_uint32:
        return c_uint32.from_address(ring + offset)

    def submit(self, entry: io_uring.io_uring_sqe) -> io_uring.io_uring_cqe:
        """Run one entry and wait for its completion."""
        sq, cq = self.parameters.sq_off, self.parameters.cq_off
        tail = self.number(self.sq, sq.tail)
        slot = tail.value & self.number(self.sq, sq.ring_mask).value
        self.entries[slot] = entry
        self.number(self.sq, sq.array + slot * sizeof(c_uint32)).value = slot
        tail.value += 1
        enter = libc.SYS_io_uring_enter, self.descriptor, 1, 1, io_uring.IORING_ENTER_GETEVENTS, None, 0
        assert libc.syscall(*enter) == 1, os.strerror(ctypes.get_errno())
        head = self.number(self.cq, cq.head)
        at = head.value & self.number(self.cq, cq.ring_mask).value
        address = self.cq + cq.cqes + at * sizeof(io_uring.io_uring_cqe)
        done = io_uring.io_uring_cqe.from_buffer_copy(
            ctypes.string_at(address, sizeof(io_uring.io_uring_cqe))
        )
        head.value += 1
        return done

    def close(self) -> None:
        for address, size in self.mapped:
            libc.munmap(address, size)
        libc.close(self.descriptor)


@pytest.fixture
def ring() -> Iterator[Ring]:
    handle = Ring()
    yield handle
    handle.close()


def test_the_kernel_fills_the_parameters(ring: Ring) -> None:
    parameters = ring.parameters
    assert (parameters.sq_entries, parameters.cq_entries) == (4, 8)
    assert parameters.features & io_uring.IORING_FEAT_NODROP
    assert ring.number(ring.sq, parameters.sq_off.ring_entries).value == 4
    assert ring.number(ring.cq, parameters.cq_off.ring_mask).value == 7


def test_an_entry_that_does_nothing_completes(ring: Ring) -> None:
    done = ring.submit(io_uring.io_uring_sqe(opcode=io_uring.IORING_OP_NOP, user_data=0xFEEDFACE12345678))
    assert (done.user_data, done.res) == (0xFEEDFACE12345678, 0)


def test_a_file_is_read_through_promoted_members(ring: Ring, tmp_path: Path) -> None:
    """`addr` and `off` live in anonymous unions of the entry."""
    file = tmp_path / "file"
    file.write_bytes(b"0123456789")
    buffer = ctypes.create_string_buffer(16)
    with file.open("rb") as source:
        entry = io_uring.io_uring_sqe(opcode=io_uring.IORING_OP_READ, fd=source.fileno(), len=4)
        entry.addr, entry.off, entry.user_data = addressof(buffer), 3, 7
        done = ring.submit(entry)
    assert (done.user_data, done.res) == (7, 4)
    assert buffer.value == b"3456"


def test_an_error_is_a_negative_result(ring: Ring) -> None:
    done = ring.submit(io_uring.io_uring_sqe(opcode=io_uring.IORING_OP_READ, fd=-1, len=1))
    assert done.res == -errno.EBADF


def test_a_wrong_setup_is_refused() -> None:
    ctypes.set_errno(0)
    parameters = io_uring.io_uring_params(flags=0xFFFFFFFF)
    assert libc.syscall(libc.SYS_io_uring_setup, 4, byref(parameters)) == -1
    assert ctypes.get_errno() in (errno.EINVAL, errno.EPERM, errno.ENOSYS)
