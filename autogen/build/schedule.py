"""Bindings to modules in memory, in parallel where links allow; nothing is written here."""

from __future__ import annotations

import gc
import signal
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from typing import Any

from ..errors import AutogenError
from ..passes.options import Linked
from ..project import Project
from ..sources import Artifact, Obtained, SourceError, Unavailable, obtain, resolve
from .outcome import Built, Outcome, PerTarget, Result, judge, unavailable
from .products import cached

Progress = Callable[[str, int, int], None]


def build(
    project: Project,
    names: Sequence[str],
    *,
    jobs: int = 2,
    fetching: Progress | None = None,
    finished: Callable[[str], None] | None = None,
) -> list[Result]:
    """Build the named bindings (links first), in parallel where links allow; results in the order of `names`.

    A binding that cannot be built is a result as well (`FAILED`, with the error as its detail); the others go on.
    """
    needed = project.with_links(names)
    obtained = obtain(_artifacts(project, needed), project.cache, progress=fetching)
    results: dict[str, Result] = {}
    waiting = list(needed)
    with ProcessPoolExecutor(jobs, initializer=_begin_worker) if jobs > 1 else _Serial() as pool:
        running: dict[Future[Built], tuple[str, PerTarget]] = {}
        try:
            while waiting or running:
                for name in list(waiting):
                    links = set(project.bindings[name].links.values())
                    if not links <= results.keys():
                        continue
                    waiting.remove(name)
                    started = _start(project, name, obtained, results, pool)
                    if isinstance(started, Result):
                        results[name] = started
                        if finished:
                            finished(name)
                    else:
                        running[started[0]] = (name, started[1])
                done, _ = wait(running, return_when=FIRST_COMPLETED) if running else (set(), set())
                for future in done:
                    name, headers = running.pop(future)
                    try:
                        results[name] = judge(project, future.result(), headers)
                    except AutogenError as error:
                        results[name] = Result(name, Outcome.FAILED, str(error))
                    if finished:
                        finished(name)
        except BaseException:
            for future in running:
                future.cancel()
            raise
    return [results[name] for name in names]


def _artifacts(project: Project, names: Iterable[str]) -> list[Artifact]:
    sources = {source for name in names for source in project.bindings[name].sources}
    found = {project.pins.sources[s].artifact.name: project.pins.sources[s].artifact for s in sorted(sources)}
    return list(found.values())


def _start(
    project: Project,
    name: str,
    obtained: Mapping[str, Obtained | Unavailable],
    results: Mapping[str, Result],
    pool: Any,
) -> Result | tuple[Future[Built], PerTarget]:
    """Begin to build a binding, or say at once why it cannot be."""
    binding = project.bindings[name]
    try:
        headers = {t: resolve(binding.sources, t, project.pins, obtained) for t in binding.targets}
    except Unavailable as problem:
        return unavailable(project, binding, str(problem))
    except SourceError as problem:
        return Result(name, Outcome.FAILED, str(problem))
    linked = []
    for other in dict.fromkeys(binding.links.values()):
        built = results[other].built
        if built is None:
            why = f"it takes types from {other}, which is {results[other].outcome}"
            if results[other].outcome is Outcome.FAILED:
                return Result(name, Outcome.FAILED, why)
            return unavailable(project, binding, why)
        patterns = tuple(glob for glob, target in binding.links.items() if target == other)
        linked.append(Linked(other, patterns, built.names, frozenset(built.complete)))
    future = pool.submit(cached, project.cache.root, binding, headers, tuple(linked))
    return future, headers


def _begin_worker() -> None:
    """Ctrl-C is for the parent, which ends the run; a worker would only add its traceback.

    Models are trees without cycles, so a short process is faster without the collector.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()


class _Serial:
    """A pool of this process, for one job: no start-up cost, simple tracebacks."""

    def __enter__(self) -> _Serial:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def submit(self, function: Callable[..., Built], *arguments: Any) -> Future[Built]:
        future: Future[Built] = Future()
        try:
            future.set_result(function(*arguments))
        except Exception as error:
            future.set_exception(error)
        return future
