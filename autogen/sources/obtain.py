"""Pinned artifacts to unpacked trees: from the cache, else through the registry's client, in parallel."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from pathlib import Path

from autogen.sources.cache import Cache
from autogen.sources.errors import Gone, HashMismatch, SourceError, Stopped, Unavailable
from autogen.sources.fetch import child
from autogen.sources.fetch import debian as fetch_debian
from autogen.sources.fetch import local as fetch_local
from autogen.sources.fetch import pypi as fetch_pypi
from autogen.sources.fetch.apt import Apt
from autogen.sources.fetch.child import Job
from autogen.sources.pins import Artifact
from autogen.sources.unpack import unpack

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Obtained:
    """An artifact on this machine."""

    artifact: Artifact
    """As pinned."""
    tree: Path
    sha256: str
    """Of what was really obtained; empty for `xcrun`, and for a `path` whose bytes nobody pinned."""
    exact: bool
    """Its bytes are the pinned ones. If not, the headers' own hashes tell whether anything changed."""
    pin: str
    """Of what was really obtained."""


def obtain(
    artifacts: Iterable[Artifact],
    cache: Cache,
    *,
    jobs: int = 4,
    progress: Progress | None = None,
    apt: Apt | None = None,
) -> dict[str, Obtained | Unavailable]:
    """Every artifact by its name, or why it cannot be had here; SourceError stops the run.

    `progress("fetch NAME" or "unpack NAME", bytes done, bytes in all)` is called from this thread only, and not for
    what the cache has. Whatever ends the run early, Ctrl-C included, ends the child processes first and leaves no
    temporary files.
    """
    wanted = {artifact.name: artifact for artifact in artifacts}
    cache.sweep()
    run = _Run(cache, apt or Apt())
    results: dict[str, Obtained | Unavailable] = {}
    with ThreadPoolExecutor(max(1, jobs), thread_name_prefix="obtain") as pool:
        try:
            futures = {pool.submit(run.one, artifact): name for name, artifact in wanted.items()}
            for future in _as_completed(futures, lambda: run.tell(progress)):
                results[futures[future]] = future.result()
        except BaseException:
            run.stop.set()
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    run.tell(progress)
    return {name: results[name] for name in wanted}


def newest(artifact: Artifact, cache: Cache | None = None, *, apt: Apt | None = None) -> str | None:
    """The newest version that the registry offers; None if it has none or there is no registry to ask."""
    if artifact.local:
        return None
    cache = cache or Cache.default()
    with _writing(cache), cache.workspace("newest") as workspace:
        job = Job(workspace, threading.Event())
        if artifact.kind == "pypi":
            return fetch_pypi.newest(artifact, job)
        found = _newest_debian(artifact, cache, apt or Apt(), job)
        return found.version if found else None


def latest(
    artifact: Artifact, cache: Cache | None = None, version: str | None = None, *, apt: Apt | None = None
) -> Artifact | None:
    """The artifact as it would be pinned at its newest version (of PyPI: or at `version`), for `repin`."""
    if artifact.local:
        return replace(artifact, sha256=fetch_local.hashed(artifact)) if artifact.sha256 else None
    cache = cache or Cache.default()
    with _writing(cache), cache.workspace("latest") as workspace:
        job = Job(workspace, threading.Event())
        if artifact.kind != "pypi":
            return _newest_debian(artifact, cache, apt or Apt(), job)
        version = version or fetch_pypi.newest(artifact, job)
        if version is None or artifact.requirement.endswith(f"=={version}"):
            return artifact if version else None
        pinned, file = fetch_pypi.latest(artifact, job, version)
        cache.store(file, pinned)
        return pinned


def fetched(artifact: Artifact, cache: Cache, *, apt: Apt | None = None) -> Path:
    """The archive of an artifact, fetched if the cache does not have it; raises Unavailable if it is not to be had."""
    run = _Run(cache, apt or Apt())
    with _writing(cache), cache.lock(artifact.sha256, run.stop), cache.workspace(artifact.name) as workspace:
        try:
            if not cache.intact(artifact.sha256):
                run.download(artifact, workspace)
        except Gone:
            raise Unavailable(f"{artifact.pin}: the archive lists it but does not have the file.") from None
    return cache.archive(artifact.sha256)


def _newest_debian(artifact: Artifact, cache: Cache, apt: Apt, job: Job) -> Artifact | None:
    try:
        return apt.newest(artifact, cache, job)
    except Gone:
        raise Unavailable(f"{artifact.pin}: the archive has no suite {artifact.suite!r} any more.") from None


@dataclass
class _Run:
    """What the threads of one `obtain` share."""

    cache: Cache
    apt: Apt
    stop: threading.Event = field(default_factory=threading.Event)
    seen: dict[str, tuple[int, int]] = field(default_factory=dict)
    reported: dict[str, tuple[int, int]] = field(default_factory=dict)

    def tell(self, progress: Progress | None) -> None:
        for name, state in list(self.seen.items()):
            if progress is not None and self.reported.get(name) != state:
                progress(name, *state)
                self.reported[name] = state

    def one(self, artifact: Artifact) -> Obtained | Unavailable:
        try:
            if artifact.local:
                found = fetch_local.find(artifact, Job(Path(), self.stop))
                exact = artifact.sha256 != "" and found.sha256 == artifact.sha256
                return Obtained(artifact, found.folder, found.sha256, exact, found.pin)
            with _writing(self.cache):
                return self._fetched(artifact)
        except Unavailable as problem:
            return problem

    def _fetched(self, artifact: Artifact) -> Obtained:
        try:
            return Obtained(artifact, self._tree(artifact), artifact.sha256, True, artifact.pin)
        except Gone:
            other = self._replacement(artifact)
        try:
            tree = self._tree(other)
        except Gone:
            raise Unavailable(
                f"{artifact.pin}: the archive lists {other.pin} but does not have the file."
            ) from None
        exact = other.sha256 == artifact.sha256
        return Obtained(artifact, tree, other.sha256, exact, artifact.pin if exact else other.pin)

    def _replacement(self, artifact: Artifact) -> Artifact:
        with self.cache.workspace(artifact.name) as workspace:
            other = _newest_debian(artifact, self.cache, self.apt, Job(workspace, self.stop))
        if other is None:
            raise Unavailable(
                f"{artifact.pin}: the pool has neither this version nor any other in {artifact.suite}; "
                "pin another suite."
            )
        return other

    def _tree(self, artifact: Artifact) -> Path:
        """The artifact's unpacked tree; its archive is fetched only if the cache has no sound one."""
        tree = self.cache.tree(artifact)
        if not tree.is_dir():
            with (
                self.cache.lock(artifact.sha256, self.stop),
                self.cache.workspace(artifact.name) as workspace,
            ):
                if not tree.is_dir():
                    if not self.cache.intact(artifact.sha256):
                        self.download(artifact, workspace)
                    self._unpack(artifact, tree, workspace)
        return tree

    def download(self, artifact: Artifact, workspace: Path) -> None:
        """Into the cache's archives. A wrong hash may be a connection that was cut: it gets a second try."""
        for last in (False, True):
            folder = workspace / f"download{int(last)}"
            folder.mkdir()

            def report(done: int) -> None:
                self._see(f"fetch {artifact.name}", done, artifact)

            copies = 2 if artifact.kind == "pypi" else 1  # pip has one in its temporary folder
            job = Job(folder, self.stop, report, copies * artifact.bytes + child.SLACK)
            report(0)
            try:
                if artifact.kind == "pypi":
                    file = fetch_pypi.fetch(artifact, job)
                else:
                    file = fetch_debian.fetch(artifact, job, self.apt)
                size = file.stat().st_size
                self.cache.store(file, artifact)
            except HashMismatch:
                if last:
                    raise
                continue
            if size != artifact.bytes:
                raise SourceError(
                    f"{artifact.pin}: {artifact.name}.bytes is {artifact.bytes}, the file has {size}."
                )
            report(size)
            return

    def _unpack(self, artifact: Artifact, tree: Path, workspace: Path) -> None:
        folder = workspace / "tree"
        folder.mkdir(mode=0o755)

        def tick(done: int) -> None:
            if self.stop.is_set():
                raise Stopped
            self._see(f"unpack {artifact.name}", done, artifact)

        unpack(artifact, self.cache.archive(artifact.sha256), folder, tick)
        tick(artifact.bytes)
        self.cache.publish(folder, tree)

    def _see(self, what: str, done: int, artifact: Artifact) -> None:
        self.seen[what] = (min(done, artifact.bytes), artifact.bytes)


def _as_completed(
    futures: Iterable[Future[Obtained | Unavailable]], meanwhile: Callable[[], None]
) -> Iterable[Future[Obtained | Unavailable]]:
    running = set(futures)
    while running:
        done, running = wait(running, timeout=0.1, return_when=FIRST_COMPLETED)
        meanwhile()
        yield from done


class _writing:
    """Turn the operating system's refusals into a sentence about the cache."""

    def __init__(self, cache: Cache) -> None:
        self.root = cache.root

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, problem: BaseException | None, trace: object) -> None:
        if isinstance(problem, OSError):
            where = problem.filename or self.root
            raise SourceError(
                f"the cache {self.root} cannot be used: {problem.strerror or problem} ({where}); free or "
                "unlock it, or set AUTOGEN_CACHE to a folder that can be written."
            ) from None
