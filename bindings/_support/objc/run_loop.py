"""An asyncio event loop that waits in the run loop of its thread, so that both go on: tasks, and what Foundation does.

    from bindings import foundation
    from bindings._support.objc import run_loop

    with asyncio.Runner(loop_factory=run_loop.EventLoop) as runner:
        runner.run(main())

Nothing else imports this module.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import selectors
import signal
import socket
import threading
from ctypes import c_bool, c_double, c_int, c_void_p

from .errors import ClassError
from .native import classes, first_use
from .native.dispatch import dispatch, send
from .native.pools import autorelease_pool
from .native.runtime import runtime

TYPE_CHECKING = False  # as mypy reads it
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_waiting: set[int] = set()  # observers whose file handle waits for data


_on_data = ctypes.CFUNCTYPE(None, c_void_p, c_void_p, c_void_p)(
    lambda observer, selector, notification: _waiting.discard(observer)
)
_observers: list[int] = []  # the class of observers


class _Foundation:
    """What is asked of Foundation, as messages to addresses."""

    def __init__(self) -> None:
        names = ("NSRunLoop", "NSDate", "NSFileHandle", "NSNotificationCenter", "NSObject")
        missing = [name for name in names if not classes.find(name)]
        if missing:
            raise ClassError(
                f"no {missing[0]}: import a module with Foundation, such as gnustep or foundation, first"
            )
        first_use.prepare()
        self.run_loop, self.date, self.file_handle, center, above = map(classes.find, names)
        if not _observers:
            _observers.append(classes.make("RunLoopObserver", above, {"dataAvailable:": (_on_data, b"v@:@")}))
        self.center = send(center, "defaultCenter")
        self.mode = c_void_p.in_dll(ctypes.CDLL(None), "NSDefaultRunLoopMode").value
        seconds, run, observe, opened = (
            dispatch().send(result, types)
            for result, types in (
                (c_void_p, (c_double,)),
                (c_bool, (c_void_p, c_void_p)),
                (None, (c_void_p, c_void_p, c_void_p, c_void_p)),
                (c_void_p, (c_int, c_bool)),
            )
        )
        selector = runtime().selector

        def turn(timeout: float | None) -> None:
            """Let the run loop of this thread do what is due, and wait for it for so many seconds."""
            if timeout is None:
                until = send(self.date, "distantFuture")
            else:
                until = seconds(self.date, selector("dateWithTimeIntervalSinceNow:"), timeout)
            run(send(self.run_loop, "currentRunLoop"), selector("runMode:beforeDate:"), self.mode, until)

        def watched(descriptor: int) -> tuple[int, int]:
            """A file handle for a descriptor, and an observer that is told when it can be read."""
            made = send(self.file_handle, "alloc"), selector("initWithFileDescriptor:closeOnDealloc:")
            handle, observer = opened(*made, descriptor, False), send(_observers[0], "new")
            add = selector("addObserver:selector:name:object:")
            observe(self.center, add, observer, selector("dataAvailable:"), None, handle)
            return handle, observer

        self.turn, self.watched = turn, watched
        forget = dispatch().send(None, (c_void_p,))
        self.forget: Callable[[int], None] = lambda observer: forget(
            self.center, selector("removeObserver:"), observer
        )


_loaded: list[_Foundation] = []


def _foundation() -> _Foundation:
    if not _loaded:
        _loaded.append(_Foundation())
    return _loaded[0]


class Selector(selectors.DefaultSelector):
    """Waits in the run loop of the thread that asks, for descriptors too: its own descriptor is one of the loop's.

    Raises `ClassError` where no imported module has a Foundation.
    """

    def __init__(self) -> None:
        self._foundation = _foundation()
        super().__init__()
        self.turning = False
        self.pool = autorelease_pool()
        with autorelease_pool():
            self._handle, self._observer = self._foundation.watched(self.fileno())

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Return what is ready after a turn of the run loop, which waits for `timeout` seconds, None for ever.

        What has been autoreleased since the last turn, by tasks, is released first.
        """
        self.pool.end()
        self.pool.__enter__()
        if timeout is None or timeout > 0:
            if super().select(0):
                timeout = 0
            elif self._observer not in _waiting:
                _waiting.add(self._observer)
                send(self._handle, "waitForDataInBackgroundAndNotify", None)
        self.turning = True
        try:
            self._foundation.turn(timeout)
        finally:
            self.turning = False
        return super().select(0)

    def close(self) -> None:
        """Stop watching, and forget all files."""
        with autorelease_pool():
            self._foundation.forget(self._observer)
            _waiting.discard(self._observer)
            for kept in (self._handle, self._observer):
                send(kept, "release", None)
        super().close()


class EventLoop(asyncio.SelectorEventLoop):
    """asyncio's loop of selectors, over the run loop of the thread that runs it.

    Each turn has an autorelease pool, for what tasks and callbacks autorelease.
    What Objective-C calls there (timers, notifications, delegates) may schedule tasks; what raises there ends the run.
    """

    def __new__(cls) -> EventLoop:
        _foundation()  # raised before there is a loop that would have to be closed
        return super().__new__(cls)

    def __init__(self) -> None:
        self._turns = Selector()
        super().__init__(self._turns)
        self._signalled, self._signals = socket.socketpair()
        for end in (self._signalled, self._signals):
            end.setblocking(False)
        self.add_reader(self._signalled, self._signalled.recv, 4096)

    def call_soon(  # type: ignore[override]
        self, callback: Any, *args: Any, context: Any = None
    ) -> asyncio.Handle:
        """As asyncio's; what Foundation has called while the loop waits ends the wait."""
        self._wake()
        return super().call_soon(callback, *args, context=context)

    def call_at(  # type: ignore[override]
        self, when: float, callback: Any, *args: Any, context: Any = None
    ) -> asyncio.TimerHandle:
        """As `call_soon`, at a time of the loop."""
        self._wake()
        return super().call_at(when, callback, *args, context=context)

    def _wake(self) -> None:
        if self._turns.turning:
            with contextlib.suppress(BlockingIOError):  # then there is enough to wake it
                self._signals.send(b"\0")

    def run_forever(self) -> None:
        """Run until `stop()` is called. A signal ends the wait, as Python's handlers run in Python code."""
        main = threading.current_thread() is threading.main_thread()
        before = signal.set_wakeup_fd(self._signals.fileno(), warn_on_full_buffer=False) if main else -1
        if before != -1:  # this loop has handlers of its own, or somebody else listens
            signal.set_wakeup_fd(before)
        self._turns.pool.__enter__()
        try:
            super().run_forever()
        finally:
            self._turns.pool.end()
            if main and (now := signal.set_wakeup_fd(-1)) != self._signals.fileno():
                signal.set_wakeup_fd(now)

    def close(self) -> None:
        """Close the loop and its selector."""
        if not self.is_closed():
            self.remove_reader(self._signalled)
            self._signalled.close()
            self._signals.close()
        super().close()
