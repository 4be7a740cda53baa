"""Bindings to modules in memory, each in a child of its own, in parallel where links allow; no module is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..children import Child, wait
from ..errors import AutogenError
from ..manifest import Binding
from ..passes.options import Linked
from ..project import Project
from ..sources import Artifact, Obtained, SourceError, Unavailable, obtain, resolve
from . import products
from .binding import generate
from .outcome import Built, Outcome, PerTarget, Result, failed, judge, unavailable

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
    running: dict[Child[Built], _Job] = {}

    def end(result: Result) -> None:
        results[result.name] = result
        if finished:
            finished(result.name)

    try:
        while waiting or running:
            for name in list(waiting):
                if len(running) == jobs:
                    break
                if not _links(project, name) <= results.keys():
                    continue
                waiting.remove(name)
                job = _prepare(project, name, obtained, results)
                if isinstance(job, Result):
                    end(job)
                elif built := products.known(job.place):
                    end(judge(project, built, job.headers))
                else:
                    running[job.begin()] = job
            for child in wait(running) if running else ():
                end(_ended(project, child, running.pop(child)))
    finally:
        for child in running:
            child.kill()
    return [results[name] for name in names]


@dataclass(frozen=True)
class _Job:
    """A binding with all that decides its product, and where that is kept."""

    binding: Binding
    headers: PerTarget
    linked: tuple[Linked, ...]
    within: int
    """Folders between `_support` and the modules."""
    place: Path | None

    def begin(self) -> Child[Built]:
        """Make it, in a child: what its headers do to clang costs this binding, and no other."""
        about = f"{self.binding.name} ({', '.join(self.binding.headers)})"
        bounds = self.binding.bounds
        return Child(
            generate, self.binding, self.headers, self.linked, self.within, about=about, bounds=bounds
        )


def _ended(project: Project, child: Child[Built], job: _Job) -> Result:
    try:
        built = child.result()
        products.keep(job.place, built)
    except AutogenError as error:
        return failed(job.binding.name, error)
    return judge(project, built, job.headers)


def _links(project: Project, name: str) -> set[str]:
    return set(project.bindings[name].links.values())


def _artifacts(project: Project, names: Iterable[str]) -> list[Artifact]:
    sources = {source for name in names for source in project.bindings[name].sources}
    found = {project.pins.sources[s].artifact.name: project.pins.sources[s].artifact for s in sorted(sources)}
    return list(found.values())


def _prepare(
    project: Project, name: str, obtained: Mapping[str, Obtained | Unavailable], results: Mapping[str, Result]
) -> Result | _Job:
    """What is to be built, or at once why it cannot be."""
    binding = project.bindings[name]
    try:
        headers = {t: resolve(binding.sources, t, project.pins, obtained) for t in binding.targets}
    except Unavailable as problem:
        return unavailable(project, binding, str(problem))
    except SourceError as problem:
        return failed(name, problem)
    linked = []
    for other in dict.fromkeys(binding.links.values()):
        built = results[other].built
        if built is None:
            why = f"it takes types from {other}, which is {results[other].outcome}"
            if results[other].outcome is Outcome.FAILED:
                reason = results[other].detail.partition("\n")[0]
                return failed(name, AutogenError(f"it takes types from {other}, which failed: {reason}"))
            return unavailable(project, binding, why)
        patterns = tuple(glob for glob, target in binding.links.items() if target == other)
        linked.append(Linked(project.named(other), patterns, built.names, frozenset(built.complete)))
    within = project.named("").count(".")
    place = products.place(project.cache.root, binding, headers, tuple(linked), within)
    return _Job(binding, headers, tuple(linked), within, place)
