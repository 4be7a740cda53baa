"""asyncio over the run loop of a thread: everything of asyncio works, and Foundation goes on meanwhile."""

from __future__ import annotations

import asyncio
import concurrent.futures
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[[Any], Any]


@pytest.fixture
def run(g: Any, inside: Any) -> Run:
    """`run(coroutine)` runs it on a loop of its own, for five seconds at most."""
    g.NSString.class_()  # its library is loaded
    factory = inside("run_loop").EventLoop

    def run(coroutine: Any) -> Any:
        with asyncio.Runner(loop_factory=factory) as runner:
            return runner.run(asyncio.wait_for(coroutine, 60))

    return run


def test_tasks_and_timers(run: Run) -> None:
    async def later(seconds: float, order: list[float]) -> float:
        await asyncio.sleep(seconds)
        order.append(seconds)
        return seconds

    async def main() -> None:
        order: list[float] = []
        start = time.monotonic()
        assert await asyncio.gather(later(0.06, order), later(0.02, order), later(0, order)) == [
            0.06,
            0.02,
            0,
        ]
        assert order == [0, 0.02, 0.06]
        assert 0.055 < time.monotonic() - start < 2
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(asyncio.Event().wait(), 0.02)

    run(main())


def test_other_threads_wake_it(run: Run) -> None:
    async def main() -> list[int]:
        loop, found = asyncio.get_running_loop(), []
        done = asyncio.Event()

        def work() -> None:
            for number in range(20):
                time.sleep(0.001)
                loop.call_soon_threadsafe(found.append, number)
            loop.call_soon_threadsafe(done.set)

        threading.Thread(target=work).start()
        await done.wait()
        return [*found, await asyncio.to_thread(lambda: 20)]

    assert run(main()) == list(range(21))


def test_descriptors_streams_and_processes(run: Run) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        ours, theirs = socket.socketpair()
        arrived: asyncio.Future[bytes] = loop.create_future()
        loop.add_reader(ours, lambda: arrived.done() or arrived.set_result(ours.recv(9)))
        loop.call_later(0.01, theirs.send, b"abc")
        assert await arrived == b"abc"
        loop.remove_reader(ours)
        ours.setblocking(False)
        _, writer = await asyncio.open_connection(sock=ours)
        writer.write(b"x" * 500_000)
        assert await asyncio.to_thread(theirs.recv, 500_000, socket.MSG_WAITALL) == b"x" * 500_000
        theirs.close()
        writer.close()
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", "print(3)", stdout=asyncio.subprocess.PIPE
        )
        assert (await child.communicate())[0].strip() == b"3"

    run(main())


def test_what_foundation_does_goes_on(run: Run, g: Any, objc: Any, mode: Any) -> None:
    """Its timers call Python while tasks wait, and while they do not; what they call may wake tasks."""
    calls: list[str] = []

    class Watch(g.NSObject, objc_name=f"Watch_{mode.name}"):  # type: ignore[misc]
        @objc.method("tick:", None, g.NSString)
        def tick(self, name: Any) -> None:
            calls.append(str(name))
            self.event.set()

    watch = Watch.new()

    def after(seconds: float, name: str) -> None:
        objc.send(
            watch,
            "performSelector:withObject:afterDelay:",
            objc.SEL("tick:"),
            g.NSString.from_str(name),
            seconds,
        )

    async def main() -> None:
        watch.event = asyncio.Event()
        after(0.02, "waiting")
        await watch.event.wait()
        watch.event.clear()
        after(0.01, "busy")
        while not watch.event.is_set():
            await asyncio.sleep(0)

    run(main())
    assert calls == ["waiting", "busy"]


def test_signals_end_the_wait(run: Run) -> None:
    """Which is as long as the next timer is far."""

    async def main() -> None:
        loop, got = asyncio.get_running_loop(), asyncio.Event()
        before = signal.signal(signal.SIGALRM, lambda *_: loop.call_soon_threadsafe(got.set))
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.02)
            await asyncio.wait_for(got.wait(), 30)
            got.clear()
            loop.add_signal_handler(signal.SIGALRM, got.set)
            signal.setitimer(signal.ITIMER_REAL, 0.02)
            await got.wait()
            loop.remove_signal_handler(signal.SIGALRM)
        finally:
            signal.signal(signal.SIGALRM, before)

    run(main())
    assert signal.set_wakeup_fd(-1) == -1


def test_control_c_ends_it(run: Run) -> None:
    async def main() -> None:
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()
        await asyncio.Event().wait()

    start = time.monotonic()
    # Who started the tests with & has it ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            run(main())
    finally:
        signal.signal(signal.SIGINT, before)
    assert time.monotonic() - start < 30


def test_each_thread_has_its_own(run: Run) -> None:
    found: list[Any] = []

    async def main() -> int:
        await asyncio.sleep(0.01)
        return threading.get_ident()

    threads = [threading.Thread(target=lambda: found.append(run(main()))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(found) == {thread.ident for thread in threads}


def test_each_turn_has_a_pool(run: Run, p: Any, capfd: pytest.CaptureFixture[str]) -> None:
    """On any thread: GNUstep complains where there is none."""

    async def main() -> list[int]:
        probe, counts = p.Probe.new(), []
        for _ in range(3):
            probe.retain().autorelease()
            await asyncio.sleep(0)
            counts.append(probe.retainCount())
        return counts

    assert run(main()) == [1, 1, 1]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        assert pool.submit(run, main()).result() == [1, 1, 1]
    assert capfd.readouterr().err == ""


def test_a_pool_of_a_task_must_not_be_open_while_it_waits(run: Run, objc: Any) -> None:
    async def main() -> None:
        with objc.autorelease_pool():
            await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="none may be across an await"):
        run(main())


def test_nothing_is_left_of_a_loop(run: Run, inside: Any) -> None:
    async def main() -> None:
        await asyncio.sleep(0.001)

    run(main())
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(20):
        run(main())
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    assert not inside("run_loop")._waiting


def test_without_a_foundation_it_says_what_to_import(inside: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inside("native.classes"), "find", lambda name: 0)
    monkeypatch.setattr(inside("run_loop"), "_loaded", [])
    with pytest.raises(Exception, match="no NSRunLoop: import a module with Foundation"):
        inside("run_loop").EventLoop()
