"""glibc through `bindings.libc`: memory, files, events, callbacks, variadic calls and ioctls, with errno."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import math
import os
import signal
import struct
from collections.abc import Callable, Iterator
from ctypes import POINTER, byref, c_char, c_double, c_int, c_void_p, cast, sizeof
from pathlib import Path
from subprocess import CompletedProcess
from types import ModuleType
from typing import Any

import pytest

from bindings import libc

pytestmark = pytest.mark.needs("libc6", "libc.so.6")

PAGE = os.sysconf("SC_PAGESIZE")


@pytest.fixture(autouse=True)
def no_errno() -> None:
    ctypes.set_errno(0)


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """Both ends of a pseudo-terminal: the controlling one, and the one that programs see."""
    try:
        ends = os.openpty()
    except OSError as error:
        pytest.skip(f"needs a pseudo-terminal: {error}")
    yield ends
    for end in ends:
        os.close(end)


# Memory and errno -----------------------------------------------------------------------------------------


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


# Files ----------------------------------------------------------------------------------------------------


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


# Events ---------------------------------------------------------------------------------------------------


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


# Callbacks and structs by value ---------------------------------------------------------------------------


def test_qsort_calls_back() -> None:
    values = (c_int * 6)(5, -3, 9, 0, 5, -8)

    def compare(left: int, right: int) -> int:
        a, b = (c_int.from_address(address).value for address in (left, right))
        return (a > b) - (a < b)

    libc.qsort(values, len(values), sizeof(c_int), libc.__compar_fn_t(compare))
    assert list(values) == [-8, -3, 0, 5, 5, 9]


@pytest.fixture
def user_signal() -> Iterator[int]:
    previous = signal.getsignal(signal.SIGUSR1)
    yield signal.SIGUSR1
    signal.signal(signal.SIGUSR1, previous or signal.SIG_DFL)


def test_a_function_pointer_goes_in_and_comes_back(user_signal: int) -> None:
    seen: list[int] = []
    handler = libc.__sighandler_t(seen.append)
    libc.signal(user_signal, handler)
    replaced = libc.signal(user_signal, cast(libc.SIG_DFL, libc.__sighandler_t))
    assert cast(replaced, c_void_p).value == cast(handler, c_void_p).value
    replaced(10)
    assert seen == [10]


def test_sig_ign_is_a_signal_handler(user_signal: int) -> None:
    libc.signal(user_signal, libc.SIG_IGN)
    os.kill(os.getpid(), user_signal)


def test_a_function_with_the_name_of_a_keyword_is_called() -> None:
    assert libc.raise_(0) == 0


def test_structs_come_back_by_value() -> None:
    assert (libc.div(17, 5).quot, libc.div(17, 5).rem) == (3, 2)
    assert (libc.lldiv(-17, 5).quot, libc.lldiv(-17, 5).rem) == (-3, -2)


def test_a_pointer_to_a_struct_comes_back() -> None:
    moment = libc.time_t(86_400 * 365)
    broken = libc.gmtime(byref(moment)).contents
    assert (broken.tm_year, broken.tm_mon, broken.tm_mday, broken.tm_wday) == (71, 0, 1, 5)
    assert libc.timegm(byref(broken)) == moment.value


# Strings and numbers --------------------------------------------------------------------------------------


def test_a_string_macro_is_a_char_pointer() -> None:
    value: Any = libc.ELFMAG
    assert (value, bytes(value)) == ("\x7fELF", b"\x7fELF")
    assert libc.strlen(libc.ELFMAG) == libc.SELFMAG == 4
    assert libc.strcmp(libc.ELFMAG, b"\x7fELF") == 0


def test_a_str_of_python_is_refused() -> None:
    with pytest.raises(ctypes.ArgumentError, match="argument 1"):
        libc.strlen("text")


def test_a_string_in_a_buffer_is_changed() -> None:
    buffer = ctypes.create_string_buffer(b"hello", 32)
    assert ctypes.string_at(libc.strcat(buffer, b" world")) == b"hello world"
    assert buffer.value == b"hello world"


def test_an_allocated_string_can_be_freed() -> None:
    copy = libc.strdup(b"text")
    assert ctypes.string_at(copy) == b"text"
    libc.free(copy)


def test_a_missing_variable_is_null() -> None:
    assert not libc.getenv(b"AUTOGEN_NO_SUCH_VARIABLE")


def test_numbers_are_parsed_and_the_rest_is_pointed_to() -> None:
    text, rest = ctypes.create_string_buffer(b"2.5e3 apples"), POINTER(c_char)()
    assert libc.strtod(text, byref(rest)) == 2500.0
    assert ctypes.string_at(rest) == b" apples"
    assert libc.strtof(b"0.1", None) == ctypes.c_float(0.1).value
    assert libc.strtold(b"1.5", None) == 1.5
    assert libc.strtoul(b"0xffffffffffffffff", None, 0) == 2**64 - 1
    assert math.isnan(libc.atof(b"nan"))


def test_a_global_variable_shares_the_memory_of_the_library() -> None:
    names = set()
    index = 0
    while libc.environ[index]:
        names.add(ctypes.string_at(libc.environ[index]).partition(b"=")[0])
        index += 1
    assert b"PATH" in names


# Variadic calls -------------------------------------------------------------------------------------------


def test_syscall_takes_a_number_and_anything() -> None:
    assert libc.syscall(libc.SYS_getpid) == os.getpid()
    descriptor = libc.syscall(libc.SYS_memfd_create, b"name", c_int(libc.MFD_CLOEXEC))
    assert descriptor >= 0
    os.close(descriptor)


def test_snprintf_takes_ints_doubles_and_strings() -> None:
    buffer = ctypes.create_string_buffer(64)
    snprintf: Any = libc.snprintf  # type: ignore[attr-defined, unused-ignore]
    length = snprintf(buffer, 64, b"%d %.3f %s %g", 42, c_double(2.5), b"text", c_double(-1e9))
    assert buffer.value == b"42 2.500 text -1e+09"
    assert length == len(buffer.value)


def test_execv_takes_an_array_of_strings(child: Callable[..., CompletedProcess[str]]) -> None:
    run = child(
        "from ctypes import c_char_p\n"
        "from bindings import libc\n"
        "libc.execv(b'/bin/echo', (c_char_p * 3)(b'echo', b'executed', None))\n"
    )
    assert (run.stdout, run.returncode) == ("executed\n", 0)


# Ioctls ---------------------------------------------------------------------------------------------------


def test_an_ioctl_with_a_scalar_gives_its_value(terminal: tuple[int, int]) -> None:
    control, end = terminal
    assert libc.TIOCGPTN(control) == int(Path(os.ttyname(end)).name)


def test_an_ioctl_takes_the_value_of_a_scalar(terminal: tuple[int, int]) -> None:
    control, _ = terminal
    assert libc.TIOCGPTLCK(control) == 0
    libc.TIOCSPTLCK(control, 1)
    assert libc.TIOCGPTLCK(control) == 1
    libc.TIOCSPTLCK(control, 0)
    assert libc.TIOCGPTLCK(control) == 0


def test_an_ioctl_is_its_number(terminal: tuple[int, int]) -> None:
    control, end = terminal
    packed = fcntl.ioctl(control, libc.TIOCGPTN, bytes(4))
    assert struct.unpack("I", packed)[0] == int(Path(os.ttyname(end)).name)
    assert libc.TIOCGPTN == 0x80045430
    assert libc.TIOCGPTN.argument is ctypes.c_uint


def test_an_ioctl_without_a_coded_type_goes_through_ioctl(terminal: tuple[int, int]) -> None:
    control, end = terminal
    wanted, found, waiting = libc.winsize(24, 80, 1, 2), libc.winsize(), c_int()
    assert libc.ioctl(control, libc.TIOCSWINSZ, byref(wanted)) == 0
    assert libc.ioctl(end, libc.TIOCGWINSZ, byref(found)) == 0
    assert (found.ws_row, found.ws_col, found.ws_xpixel, found.ws_ypixel) == (24, 80, 1, 2)
    reader, writer = os.pipe()
    os.write(writer, b"12345")
    assert libc.ioctl(reader, libc.FIONREAD, byref(waiting)) == 0
    assert waiting.value == 5
    os.close(reader)
    os.close(writer)


def test_an_ioctl_on_the_wrong_file_names_itself() -> None:
    with Path(os.devnull).open() as file, pytest.raises(OSError, match=r"TIOCSPTLCK\(fd=.*, 7\)") as caught:
        libc.TIOCSPTLCK(file, 7)
    assert caught.value.errno == errno.ENOTTY


# Descriptors for what happens, and numbers of calls ---------------------------------------------------------


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


def test_calls_have_their_numbers() -> None:
    """By one name and the other, where the library has no function as well."""
    assert libc.syscall(libc.__NR_getpid) == os.getpid()
    assert libc.__NR_pidfd_open == libc.SYS_pidfd_open
    fd = libc.syscall(libc.SYS_pidfd_open, os.getpid(), 0)
    assert fd >= 0
    os.close(fd)


# The whole module -----------------------------------------------------------------------------------------

NEWER = {
    "sched_getattr",
    "sched_setattr",
    "free_aligned_sized",
    "free_sized",
    "memalignment",
    "memset_explicit",
    "mseal",
    "uabs",
    "ulabs",
    "ullabs",
}


def test_declared_functions_are_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    """All but those that are newer than this glibc, or linked statically, or of another library."""
    missing = unbound(libc)
    known = NEWER | {"atexit", "at_quick_exit", "crypt", "getumask", "openat2"}
    assert {name for name in missing - known if not name.startswith("cf")} == set()


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
