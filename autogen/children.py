"""Child processes: whatever a header does to clang (a crash, no end, all memory) ends one child and is one message.

The only place where the generator makes processes of itself; `programs.py` runs those of others. A child ends with its
parent: on Linux by a signal, else by a pipe that it watches. Forking costs milliseconds, but only a process without
threads can be forked safely; where there are threads, and on other systems, a child is a new interpreter.
"""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import os
import re
import signal
import sys
import threading
import time
import types
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from multiprocessing import connection
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from .errors import AutogenError, internal
from .files import opened

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]

T = TypeVar("T")

MIB = 1 << 20
LEAST = {"seconds": 1, "megabytes": 64}  # of `Bounds`
MOST = {"seconds": 3600, "megabytes": 16384}
"""That a manifest may allow: it may be a stranger's."""
MOST_HERE = 1_000_000
"""That the environment may allow: days, or a tebibyte."""
IDLE = 30
"""Seconds without any work after which a child is taken for one that waits for a file that never ends."""
_TICK, _LOOKS = 0.25, 5
_GRACE = 10
_THREADS = 1
"""That a process may have for a child to be forked of it: its own, and in tests those of what runs them."""
_STACK = 64 * MIB
_NAME = "autogen-reader"
_OVER_MEMORY, _IDLE, _STRANGE = 121, 122, 123  # exit codes of a child that finds this about itself
_PR_SET_PDEATHSIG = 1
_ENDING = set() if sys.platform == "win32" else {signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM}

_tell: ContextVar[Callable[[str], None]] = ContextVar("tell")


class ReadingError(AutogenError):
    """The child that read headers crashed or went over its bounds; the message says which, and what to do."""


@dataclass(frozen=True)
class Bounds:
    """What the reading of one binding's headers may take. TOML key `bounds`, for headers that really need more."""

    seconds: int = 600
    megabytes: int = 4096
    """MiB of memory; held to where the system counts it."""

    def here(self) -> Bounds:
        """These bounds, or those that the environment sets in their stead: AUTOGEN_SECONDS, AUTOGEN_MEGABYTES.

        Raises AutogenError for what is no number.
        """
        found = {}
        for name, least in LEAST.items():
            variable = f"AUTOGEN_{name.upper()}"
            if text := os.environ.get(variable, ""):
                if not re.fullmatch("[0-9]{1,9}", text) or not least <= int(text) <= MOST_HERE:
                    shown = text if len(text) < 40 else f"{text[:40]}…"
                    raise AutogenError(
                        f"{variable}={shown!r}: expected a whole number, {least} or more and at most {MOST_HERE}"
                    )
                found[name] = int(text)
        return Bounds(**{"seconds": self.seconds, "megabytes": self.megabytes, **found})


def stage(text: str) -> None:
    """Say what is done from here on, for the message if this process dies; nothing outside of a child."""
    with suppress(LookupError):
        _tell.get()(text)


def call(function: Callable[..., T], *arguments: object, about: str, bounds: Bounds | None = None) -> T:
    """The result of a function that reads headers, from a child of its own; `about` names them for messages.

    Raises what the function raises: AutogenErrors as they are, others as InternalError; ReadingError if the child
    dies. In a child already, the function is simply called.
    """
    if multiprocessing.current_process().name == _NAME:
        return function(*arguments)
    child: Child[T] = Child(function, *arguments, about=about, bounds=bounds)
    try:
        while not child.ended:
            wait([child])
        return child.result()
    finally:
        child.kill()


class Child(Generic[T]):
    """A call that runs in a process of its own, begun at once."""

    def __init__(
        self, function: Callable[..., T], *arguments: object, about: str, bounds: Bounds | None = None
    ) -> None:
        self.about, self.bounds = about, (bounds or Bounds()).here()
        context = multiprocessing.get_context("fork" if _may_fork() else "spawn")
        self.receiver, sender = context.Pipe(duplex=False)
        self._process = cast(Any, context).Process(
            target=_serve, args=(sender, about, self.bounds, function, arguments), name=_NAME, daemon=True
        )
        with _startable(), _deaf():
            self._process.start()
        sender.close()
        self.deadline = time.monotonic() + self.bounds.seconds
        self._stage = self._file = ""
        self._outcome: tuple[T] | AutogenError | None = None

    @property
    def ended(self) -> bool:
        """Whether the child has ended."""
        return self._outcome is not None

    def result(self) -> T:
        """What the call returned; raises what it raised, or ReadingError."""
        assert self._outcome is not None
        if isinstance(self._outcome, AutogenError):
            raise self._outcome
        return self._outcome[0]

    def hear(self) -> None:
        """Take one message, or notice that there will be none any more."""
        try:
            kind, value = self.receiver.recv()
        except (EOFError, OSError):
            self._process.join(_GRACE)
            self.kill()  # whatever keeps it: it has nothing more to say
            self._outcome = self._died(self._process.exitcode or 0)
        else:
            if kind == "stage":
                self._stage = value
            elif kind == "file":
                self._file = value
            else:
                self._outcome = value if kind == "error" else (value,)
                self.kill()

    def late(self) -> None:
        """End it for its time."""
        self.kill()
        self._outcome = ReadingError(
            f"reading {self._what()} takes more than {self.bounds.seconds} seconds; if the headers are in order, "
            f"{_more('seconds', 2 * self.bounds.seconds)}"
        )

    def kill(self) -> None:
        """End the process if it still runs, and wait until it is gone."""
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self.receiver.close()

    def _what(self) -> str:
        return f"{self.about} ({self._stage})" if self._stage else self.about

    def _died(self, code: int) -> AutogenError:
        if code == _OVER_MEMORY:
            return ReadingError(
                f"reading {self._what()} takes more than {self.bounds.megabytes} MiB of memory; if the headers are in "
                f"order, {_more('megabytes', 2 * self.bounds.megabytes)}"
            )
        if code == _STRANGE:
            return ReadingError(
                f"reading {self._what()} stands still or goes on for ever at {self._file}, which is included: it is "
                "a FIFO, a device or a file of the system's, and no header"
            )
        if code == _IDLE:
            which = f"{self._file}, an included file," if self._file else "an included file"
            return ReadingError(
                f"reading {self._what()} stands still for {IDLE} seconds: {which} gives no answer. Is it a FIFO, a "
                "device, or on a disk that is away?"
            )
        if code in (-signal.SIGKILL, -signal.SIGTERM):
            return ReadingError(
                f"the process that was reading {self._what()} was killed from outside; if the system has run out of "
                "memory, run fewer --jobs"
            )
        how = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        if (limit := _address_space()) < self.bounds.megabytes:
            return ReadingError(
                f"clang crashed ({how}) while reading {self._what()}, for want of memory, it seems: `ulimit -v` lets a "
                f"process have {limit} MiB. Raise that, or have it unlimited: reading is bounded by AUTOGEN_MEGABYTES"
            )
        return ReadingError(
            f"clang crashed ({how}) while reading {self._what()}. The headers cannot be bound as they are: find what "
            "it crashes on (an expression or macro that nests without end, often), and leave it out with `symbols`, "
            "`select`, `stubs` or -D, or give it in another form"
        )


def _address_space() -> float:
    """MiB that the system lets a process have of addresses (`ulimit -v`)."""
    if resource is None or not hasattr(resource, "RLIMIT_AS"):
        return float("inf")
    soft, _ = resource.getrlimit(resource.RLIMIT_AS)
    return float("inf") if soft == resource.RLIM_INFINITY else soft // MIB


def _more(key: str, value: int) -> str:
    here = f"set AUTOGEN_{key.upper()}={min(value, MOST_HERE)}"
    return here if value > MOST[key] else f"{here}, or `{key} = {value}` under [bounds] in the manifest"


def wait(children: Collection[Child[T]]) -> list[Child[T]]:
    """Those children that have ended, in whatever way, after at least one message or one deadline."""
    soonest = min(child.deadline for child in children)
    ready = connection.wait([child.receiver for child in children], max(0.0, soonest - time.monotonic()))
    for child in children:
        if child.receiver in ready:
            child.hear()
        elif time.monotonic() >= child.deadline:
            child.late()
    return [child for child in children if child.ended]


# How a child begins ---------------------------------------------------------------------------------------


def _may_fork() -> bool:
    """Whether this process can be forked: a lock that another thread holds would be held in the child for ever."""
    if sys.platform != "linux":
        return False
    for _ in range(50):
        if _running_threads() <= _THREADS:
            return True
        if threading.active_count() > _THREADS:
            return False
        time.sleep(0.001)  # a thread that has ended is listed for a moment more
    return False


def _running_threads() -> int:
    """All of this process, also those that Python does not know; Linux lists them."""
    return sum(1 for _ in Path("/proc/self/task").iterdir())


@contextmanager
def _startable() -> Iterator[None]:
    """A new interpreter is not to run the user's script again; a worker of the user's own pool may have children."""
    main, config = sys.modules["__main__"], cast(Any, multiprocessing.current_process())._config
    daemon = config.pop("daemon", None)
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
        if daemon is not None:
            config["daemon"] = daemon


@contextmanager
def _deaf() -> Iterator[None]:
    """What ends a run waits until a child is on its own: it begins with our handlers, which are not for it."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING) if _ENDING else ()
    try:
        yield
    finally:
        if _ENDING:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


# In the child ---------------------------------------------------------------------------------------------


def _serve(
    sender: Any, about: str, bounds: Bounds, function: Callable[..., Any], arguments: tuple[object, ...]
) -> None:
    """Call, send what comes of it, and be gone; nothing that clang holds is given back piece by piece."""
    _end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends the run
    for number in _ENDING - {signal.SIGINT}:
        signal.signal(number, signal.SIG_DFL)
    if _ENDING:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    gc.disable()  # models are trees without cycles
    os.environ["LIBCLANG_DISABLE_CRASH_RECOVERY"] = "1"  # a process in which clang has crashed is not trusted
    _limit(bounds)
    threading.Thread(target=_watch, args=(bounds, sender, opened.descriptors()), daemon=True).start()
    _tell.set(lambda text: sender.send(("stage", text)))
    try:
        sender.send(("result", function(*arguments)))
    except AutogenError as error:
        sender.send(("error", error))
    except MemoryError:
        os._exit(_OVER_MEMORY)
    except Exception as error:
        error.add_note(f"reading {about}")
        sender.send(("error", internal(error)))
    finally:
        os._exit(0)


def _end_with_parent() -> None:
    """Linux kills the child when its parent ends; elsewhere `_watch` looks whether it still is."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        parent = multiprocessing.parent_process()
        if parent is not None and os.getppid() != parent.pid:  # it ended before it could be bound to it
            os._exit(0)


def _limit(bounds: Bounds) -> None:
    """A bound of the system's own, above that which `_watch` finds: for memory that is taken at one stroke.

    And a deep stack for expressions that nest deeply, and no core file.
    """
    if resource is None:
        return
    for kind, most in (
        (resource.RLIMIT_DATA, bounds.megabytes * MIB * 5 // 4),
        (resource.RLIMIT_STACK, _STACK),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        if hard != resource.RLIM_INFINITY:
            most = min(most, hard)
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, hard))


def _watch(bounds: Bounds, sender: Any, known: Collection[int]) -> None:
    """End this process when it takes too much memory, waits for nothing, reads what is no file, or is alone.

    `known` are the files that were open when it began.
    """

    def end(code: int, path: str | None) -> None:
        if path:  # clang is at it, so nothing else is sent
            sender.send(("file", path))
        os._exit(code)

    unit = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss
    spent, still = _worked(), 0
    files_on_disk: set[str] = set()  # or on one that is away, where a second question would not be answered
    parent = multiprocessing.parent_process()
    while True:
        for _ in range(_LOOKS):  # a device fills the memory within one tick
            time.sleep(_TICK / _LOOKS)
            if path := opened.opened(known):
                end(_STRANGE, path)
        if sys.platform != "linux" and parent is not None and not parent.is_alive():
            os._exit(0)
        if resource is not None:
            taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
            if taken > bounds.megabytes * MIB:
                os._exit(_OVER_MEMORY)
        now = _worked()
        # Ticks are counted, not seconds: a process that is stopped for a while does not stand still.
        spent, still = (spent, still + 1) if now - spent < 0.002 * (still + 1) else (now, 0)
        if still > _LOOKS:
            path = opened.awaited()
            if still * _TICK >= IDLE:
                end(_IDLE, path)
            if path and path not in files_on_disk:
                with suppress(OSError):
                    if opened.strange(Path(path).stat()):
                        end(_STRANGE, path)
                files_on_disk.add(path)


def _worked() -> float:
    """Seconds that this process has computed, without those of the thread that asks: looking is not reading."""
    return time.process_time() - time.thread_time()
