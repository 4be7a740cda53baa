"""Bindings to modules in memory: obtain the headers, generate, judge the outcome. Nothing is written here.

A product is kept in the cache under a key of everything that decides it (manifest, headers, generator,
libclang, linked bindings), so that a run over unchanged inputs does not parse at all.
"""

from __future__ import annotations

import functools
import gc
import hashlib
import json
import os
import signal
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from bindings._support import cfunctions
from bindings._support import format as module_format

from .clang import VERSION, Request
from .errors import AutogenError
from .listing import entries
from .manifest import Binding
from .model import Record
from .passes import Options
from .passes.options import Linked
from .patches import declarations
from .produce import globs, produce
from .project import Lock, Project
from .render import Front
from .sources import Artifact, Headers, Obtained, SourceError, Unavailable, obtain, resolve

PRODUCTS_KEPT = 400
# What the generator uses of the bindings' run time: it decides products too.
RUN_TIME = (cfunctions, module_format)


class Outcome(StrEnum):
    """How a binding's headers relate to the pinned ones; "failed" if they cannot be bound at all."""

    EXACT = "exact"
    SAME_HEADERS = "same-headers"
    DRIFT = "drift"
    UNAVAILABLE = "unavailable"
    FAILED = "failed"


@dataclass(frozen=True)
class Built:
    """A generated module with what later steps need of it; plain data, so that it can be cached."""

    name: str
    text: str
    stub: str
    closure: dict[str, str]
    skipped: dict[str, str]
    names: dict[str, str]
    complete: list[str]
    listing: list[dict[str, Any]]

    @property
    def lock(self) -> Lock:
        return Lock(self.closure, hashlib.sha256(self.text.encode()).hexdigest())


@dataclass(frozen=True)
class Result:
    """The outcome of one binding; `built` is missing when its headers are unavailable or wrong."""

    name: str
    outcome: Outcome
    detail: str = ""
    built: Built | None = None
    changed_headers: tuple[str, ...] = field(default_factory=tuple)


PerTarget = dict[str, Headers]
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
                        results[name] = _judge(project, future.result(), headers)
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
        return _unavailable(project, binding, str(problem))
    except SourceError as problem:
        return Result(name, Outcome.FAILED, str(problem))
    linked = []
    for other in dict.fromkeys(binding.links.values()):
        built = results[other].built
        if built is None:
            why = f"it takes types from {other}, which is {results[other].outcome}"
            if results[other].outcome is Outcome.FAILED:
                return Result(name, Outcome.FAILED, why)
            return _unavailable(project, binding, why)
        patterns = tuple(glob for glob, target in binding.links.items() if target == other)
        linked.append(Linked(other, patterns, built.names, frozenset(built.complete)))
    future = pool.submit(_cached, project.cache.root, binding, headers, tuple(linked))
    return future, headers


def _unavailable(project: Project, binding: Binding, why: str) -> Result:
    """No headers: the committed module is still held against its recorded hash."""
    if not binding.optional:
        return Result(binding.name, Outcome.FAILED, why)
    lock, path = project.lock(binding.name), project.module_path(binding.name)
    if lock and path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() != lock.module:
        why += f"; and {path.name} is not the module that its lock records: it was edited by hand"
    return Result(binding.name, Outcome.UNAVAILABLE, why)


def _judge(project: Project, built: Built, headers: PerTarget) -> Result:
    others = [one for one in _obtained(headers) if not one.exact and one.artifact.sha256]
    if not others:
        return Result(built.name, Outcome.EXACT, built=built)
    got = ", ".join(f"{one.pin} instead of {one.artifact.pin}" for one in others)
    lock = project.lock(built.name)
    recorded = lock.headers if lock else {}
    if recorded == built.closure:
        return Result(built.name, Outcome.SAME_HEADERS, f"{got}; the headers are the same", built)
    changed = sorted(h for h in {*recorded, *built.closure} if recorded.get(h) != built.closure.get(h))
    return Result(built.name, Outcome.DRIFT, got, built, tuple(changed))


# One binding ----------------------------------------------------------------------------------------------


def _cached(cache: Path, binding: Binding, headers: PerTarget, linked: tuple[Linked, ...]) -> Built:
    """Build a binding, or take it from the cache if nothing that decides it has changed."""
    key = _key(binding, headers, linked)
    path = cache / "products" / f"{key}.json"
    if key:
        try:
            known = Built(**json.loads(path.read_text()))
            os.utime(path)  # `_prune` keeps what was used last
            return known
        except (OSError, ValueError, TypeError):
            pass
    built = _build(binding, headers, linked)
    if key:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}")
        draft.write_text(json.dumps(asdict(built)))
        draft.replace(path)
        _prune(path.parent)
    return built


def _prune(folder: Path) -> None:
    """Keep the products used last: a generator under work makes new ones with every change."""
    dated = []
    for entry in os.scandir(folder):
        with suppress(OSError):  # another process may have pruned it
            dated.append((entry.stat().st_mtime, entry.path))
    for _, path in sorted(dated)[: -PRODUCTS_KEPT or None]:
        Path(path).unlink(missing_ok=True)


def _key(binding: Binding, headers: PerTarget, linked: tuple[Linked, ...]) -> str:
    """A digest of all that decides a product; empty for headers that are somewhere on this machine (an SDK)."""
    digests = [_digest(one) for one in _obtained(headers)]
    if not all(digests):
        return ""
    facts = [
        repr(binding),
        [
            (digest, one.artifact.pin, sorted(one.artifact.keep))
            for digest, one in zip(digests, _obtained(headers), strict=True)
        ],
        [[target, *(str(root.name) for root in of.roots)] for target, of in headers.items()],
        [(other.binding, other.headers, sorted(other.names.items())) for other in linked],
        generator(),
    ]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def _digest(one: Obtained) -> str:
    """Of an artifact's bytes, or of the headers of a folder in the project; else empty."""
    if one.sha256 or one.artifact.kind != "path" or Path(one.artifact.path).is_absolute():
        return one.sha256
    digest = hashlib.sha256()
    for path in sorted(path for path in one.tree.rglob("*") if path.is_file()):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(one.tree).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


@functools.cache
def generator() -> str:
    """A digest of the generator itself: its code, its templates, its headers, libclang."""
    digest = hashlib.sha256(VERSION.encode())
    for path in generator_files():
        digest.update(f"{path.parent.name}/{path.name}".encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def generator_files() -> list[Path]:
    """All files that decide a product besides its headers and manifest."""
    own = [path for path in Path(__file__).parent.rglob("*") if path.suffix in (".py", ".j2", ".h")]
    used = [
        path for package in RUN_TIME for folder in package.__path__ for path in Path(folder).rglob("*.py")
    ]
    return [*sorted(own), *sorted(used)]


def _obtained(headers: PerTarget) -> list[Obtained]:
    """The artifacts of all targets, each once."""
    return list({one.artifact.name: one for of in headers.values() for one in of.obtained}.values())


def _build(binding: Binding, headers: PerTarget, linked: tuple[Linked, ...]) -> Built:
    requests = [request(binding, headers[target].roots, target) for target in binding.targets]
    options = Options(
        binding.symbols.include,
        binding.symbols.exclude,
        binding.kinds,
        linked,
        binding.buffers,
        binding.transform,
    )
    selected = taken(binding)
    product = produce(requests, selected, options, functools.partial(_front, binding, headers, selected))
    model = product.model
    outside = [header for header in product.closure if Path(header.partition(":")[2] or header).is_absolute()]
    if outside:
        raise AutogenError(f"{binding.name}: clang opened headers outside the sources: {', '.join(outside)}")
    if not model.declarations:
        raise AutogenError(
            f"headers/{binding.name.replace('.', '/')}.toml: nothing is selected; clang opened "
            f"{', '.join(product.closure)}: check `select`, `symbols` and `kinds`"
        )
    models = list(product.models.values())
    complete = {d.key for m in models for d in m.declarations if isinstance(d, Record) and d.size is not None}
    names = {key: name for m in reversed(models) for key, name in m.names.items()}
    return Built(
        binding.name,
        product.text,
        product.stub,
        dict(product.closure),
        product.skipped,
        names,
        sorted(complete),
        [asdict(entry) for entry in entries(model)],
    )


def request(binding: Binding, roots: tuple[Path, ...], target: str) -> Request:
    """What clang is asked to parse for a binding; the manifest's own methods are a header of their own."""
    patches = _patches(binding)
    return Request(
        (*binding.headers, *patches),
        roots,
        target,
        binding.language,
        binding.args,
        binding.prelude,
        (*binding.stubs.items(), *patches.items()),
    )


def taken(binding: Binding) -> Callable[[str], bool]:
    """Whether the declarations of a header, by its include name, are taken."""
    return globs((*(binding.select or binding.headers), *_patches(binding)))


def _patches(binding: Binding) -> dict[str, str]:
    """The header that declares the manifest's own methods, by its name; none for a manifest without."""
    return {f"{binding.name}.patches.h": declarations(binding.patch)} if binding.patch else {}


def _front(
    binding: Binding, headers: PerTarget, selected: Callable[[str], bool], closure: Mapping[str, str]
) -> Front:
    source = {header: closure[header] for header in closure if selected(header)}
    source["artifact"] = ", ".join(one.artifact.pin for one in _obtained(headers))
    source["libclang"] = VERSION
    if binding.args:
        source["arguments"] = " ".join(binding.args)
    path = binding.name.replace(".", "/")
    return Front(
        binding.name,
        f"{binding.about.strip().rstrip('.')}: {', '.join(binding.headers)}",
        f"Made by `autogen regen {binding.name}` from headers/{path}.toml; do not edit.",
        source,
        dict(binding.libraries),
        binding.use_errno,
        dots="." * (1 + binding.name.count(".")),
    )


# The ledger -----------------------------------------------------------------------------------------------


def unaccepted(binding: Binding, skipped: Mapping[str, str]) -> dict[str, str]:
    """Skips that the manifest does not explain: they fail a check."""
    return {
        name: reason
        for name, reason in skipped.items()
        if not any(name == known or fnmatchcase(name, known) for known in binding.skips)
    }


def stale(binding: Binding, skipped: Mapping[str, str]) -> list[str]:
    """Explanations in the manifest for skips that do not happen any more."""
    return [
        known
        for known in binding.skips
        if not any(name == known or fnmatchcase(name, known) for name in skipped)
    ]


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


__all__ = ["Built", "Outcome", "Result", "build", "generator", "request", "stale", "taken", "unaccepted"]
