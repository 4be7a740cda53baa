"""What descriptors tell of: events, sockets, timers, signals and files; and semaphores."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
from collections.abc import Iterator
from ctypes import byref, c_int, sizeof
from pathlib import Path

import pytest

from bindings import libc

pytestmark = pytest.mark.needs("libc6", "libc.so.6")


@pytest.fixture
def event() -> Iterator[int]:
    descriptor = libc.eventfd(0, libc.EFD_NONBLOCK | libc.EFD_CLOEXEC)
    assert descriptor >= 0
    yield descriptor
    assert libc.close(descriptor) == 0


def test_an_eventfd_counts(event: int) -> None:
    value = libc.eventfd_t()
    assert libc.eventfd_write(event, 40) == libc.eventfd_write(event, 2) == 0
    assert libc.eventfd_read(event, byref(value)) == 0
    assert value.value == 42
    assert libc.eventfd_read(event, byref(value)) == -1
    assert ctypes.get_errno() == libc.EAGAIN


def test_poll_tells_what_is_ready(event: int) -> None:
    reader, writer = os.pipe()
    entries = (libc.pollfd * 2)(libc.pollfd(event, libc.POLLIN), libc.pollfd(writer, libc.POLLOUT))
    assert libc.poll(entries, 2, 0) == 1
    assert (entries[0].revents, entries[1].revents) == (0, libc.POLLOUT)
    libc.eventfd_write(event, 1)
    assert libc.poll(entries, 2, 0) == 2
    assert entries[0].revents == libc.POLLIN
    os.close(reader)
    os.close(writer)


def test_epoll_gives_back_what_was_registered(event: int) -> None:
    """`epoll_event` is packed on this architecture; its `data` is a union."""
    poller = libc.epoll_create1(libc.EPOLL_CLOEXEC)
    registered = libc.epoll_event(events=libc.EPOLLIN)
    registered.data.u64 = 0x1122334455667788
    assert libc.epoll_ctl(poller, libc.EPOLL_CTL_ADD, event, byref(registered)) == 0
    ready = (libc.epoll_event * 4)()
    assert libc.epoll_wait(poller, ready, 4, 0) == 0
    libc.eventfd_write(event, 1)
    assert libc.epoll_wait(poller, ready, 4, 0) == 1
    assert (ready[0].events, ready[0].data.u64) == (libc.EPOLLIN, 0x1122334455667788)
    libc.close(poller)


def test_a_socket_pair_carries_bytes() -> None:
    ends = (c_int * 2)()
    assert libc.socketpair(libc.AF_UNIX, libc.SOCK_STREAM, 0, ends) == 0
    assert libc.send(ends[0], b"ping", 4, 0) == 4
    buffer = ctypes.create_string_buffer(8)
    assert libc.recv(ends[1], buffer, 8, 0) == 4
    assert buffer.value == b"ping"
    for end in ends:
        libc.close(end)


def test_a_socket_is_bound_to_an_address(tmp_path: Path) -> None:
    """`pointer`, because ctypes itself crashes on `byref` where a parameter is a union by value."""
    path = bytes(tmp_path / "s")
    address = libc.sockaddr_un(sun_family=libc.AF_UNIX, sun_path=path)
    descriptor = libc.socket(libc.AF_UNIX, libc.SOCK_STREAM, 0)
    try:
        assert libc.bind(descriptor, ctypes.pointer(address), sizeof(address)) == 0
        assert (tmp_path / "s").is_socket()
    finally:
        libc.close(descriptor)


def test_a_timer_is_read_as_a_file() -> None:
    fd = libc.timerfd_create(libc.CLOCK_MONOTONIC, libc.TFD_CLOEXEC)
    once = libc.itimerspec(it_value=libc.timespec(0, 1_000_000))
    assert libc.timerfd_settime(fd, 0, once, None) == 0
    assert int.from_bytes(os.read(fd, 8), "little") == 1
    os.close(fd)


def test_a_signal_is_read_as_a_file() -> None:
    mask = libc.sigset_t()
    libc.sigemptyset(byref(mask))
    libc.sigaddset(byref(mask), libc.SIGUSR2)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2})
    fd = libc.signalfd(-1, byref(mask), libc.SFD_CLOEXEC)
    signal.raise_signal(signal.SIGUSR2)
    found = libc.signalfd_siginfo.from_buffer_copy(os.read(fd, sizeof(libc.signalfd_siginfo)))
    assert (found.ssi_signo, found.ssi_pid) == (libc.SIGUSR2, os.getpid())
    os.close(fd)
    signal.pthread_sigmask(signal.SIG_SETMASK, before)


def test_a_new_file_is_told_of(tmp_path: Path) -> None:
    fd = libc.inotify_init1(libc.IN_CLOEXEC)
    watch = libc.inotify_add_watch(fd, bytes(tmp_path), libc.IN_CREATE)
    (tmp_path / "new").touch()
    data = os.read(fd, 256)
    event = libc.inotify_event.from_buffer_copy(data)
    assert (event.wd, event.mask) == (watch, libc.IN_CREATE)
    assert data[sizeof(libc.inotify_event) :][: event.len].rstrip(b"\0") == b"new"
    os.close(fd)


def test_a_semaphore_counts() -> None:
    semaphore = libc.sem_t()
    assert libc.sem_init(byref(semaphore), 0, 1) == 0
    assert libc.sem_trywait(byref(semaphore)) == 0
    assert libc.sem_trywait(byref(semaphore)) == -1
    assert ctypes.get_errno() == errno.EAGAIN
    assert libc.sem_destroy(byref(semaphore)) == 0


def test_sets_of_descriptors_and_of_processors() -> None:
    reading, writing = os.pipe()
    try:
        ready = libc.fd_set()
        libc.FD_ZERO(ready)
        libc.FD_SET(reading, ready)
        os.write(writing, b"x")
        assert libc.select(writing + 1, ready, None, None, libc.timeval(5, 0)) == 1
        assert (libc.FD_ISSET(reading, ready), libc.FD_ISSET(writing, ready)) == (1, 0)
        libc.FD_CLR(reading, ready)
        assert libc.FD_ISSET(reading, ready) == 0
    finally:
        os.close(reading), os.close(writing)
    mine, made = libc.cpu_set_t(), libc.cpu_set_t()
    assert libc.sched_getaffinity(0, ctypes.sizeof(mine), mine) == 0
    for number in os.sched_getaffinity(0):
        libc.CPU_SET(number, made)
    assert (libc.CPU_EQUAL(mine, made), libc.CPU_COUNT(made)) == (1, len(os.sched_getaffinity(0)))
