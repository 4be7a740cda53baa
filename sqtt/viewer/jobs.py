"""Work in the background: one job for what several clients want, given up when nobody waits for it any more."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..errors import Cancelled, SqttError

Work = Callable[["Job"], object]
Key = tuple[object, ...]  #: what a job is about: a kind, and of what
_RUNNING = 16  #: jobs at a time; more are refused


class BusyError(SqttError):
    """Too much is being decoded at once."""


@dataclass(eq=False)
class Job:
    """One piece of work. `cancel` and `tell` are what `sqtt.decode` takes as `cancel` and `progress`."""

    key: Key
    cancel: threading.Event = field(default_factory=threading.Event)
    finished: threading.Event = field(default_factory=threading.Event)
    done: int = 0
    total: int = 0
    stage: str = "waiting"
    error: str = ""
    waiting: int = 0  #: clients that wait for it
    result: Any = None

    def tell(self, done: int, total: int) -> None:
        """Progress: bytes done, and their number."""
        self.done, self.total = done, total

    def poll(self) -> None:
        """Raise Cancelled when nobody waits any more."""
        if self.cancel.is_set():
            raise Cancelled("cancelled")


class Jobs:
    """The jobs that run, and the newest results. For use by several threads."""

    def __init__(self, keep: int = 6) -> None:
        """keep: results of a kind (the first word of a key) that are kept; older ones make room."""
        self._lock = threading.Lock()
        self._running: dict[Key, Job] = {}
        self._results: OrderedDict[Key, Any] = OrderedDict()
        self._keep = keep

    def result(self, key: Key) -> Any:
        """The result of a job that is done; None when it was not started, or its result was dropped for newer ones."""
        with self._lock:
            if key in self._results:
                self._results.move_to_end(key)
            return self._results.get(key)

    def store(self, key: Key, result: object) -> None:
        """Keep what was made without a job."""
        with self._lock:
            self._keep_result(key, result)

    def join(self, key: Key, work: Work) -> Job:
        """Wait for a job as one more client: that which runs, or a new one. Call `leave` in the end.

        Raises BusyError where too many run.
        """
        with self._lock:
            job = self._running.get(key)
            if job is not None and not job.cancel.is_set():
                job.waiting += 1
                return job
            job = Job(key, waiting=1)
            if key in self._results:
                job.result, job.stage = self._results[key], "done"
                job.finished.set()
                return job
            if sum(not one.cancel.is_set() for one in self._running.values()) >= _RUNNING:
                raise BusyError(f"{_RUNNING} captures are being decoded: cancel one, or wait")
            self._running[key] = job
        threading.Thread(target=self._run, args=(job, work), daemon=True, name=f"decode {key}").start()
        return job

    def leave(self, job: Job) -> None:
        """Wait for a job no longer; the last one to leave cancels it."""
        with self._lock:
            job.waiting -= 1
            if not job.waiting and not job.finished.is_set():
                job.cancel.set()

    def stop(self) -> None:
        """Cancel everything."""
        with self._lock:
            for job in self._running.values():
                job.cancel.set()

    def _run(self, job: Job, work: Work) -> None:
        try:
            result = work(job)
            job.poll()
            job.result = result
        except Cancelled:
            job.error = "cancelled"
        except SqttError as error:
            job.error = str(error)
        except MemoryError:
            job.error = "there is not enough memory to decode this"
        except Exception as error:
            job.error = f"a defect of the viewer, please report it: {type(error).__name__}: {error}"
        with self._lock:
            if not job.error:
                self._keep_result(job.key, job.result)
            if self._running.get(job.key) is job:
                del self._running[job.key]
            job.stage = job.error or "done"
            job.finished.set()

    def _keep_result(self, key: Key, result: object) -> None:
        self._results[key] = result
        self._results.move_to_end(key)
        alike = [one for one in self._results if one[0] == key[0]]
        for one in alike[: -self._keep]:
            del self._results[one]
