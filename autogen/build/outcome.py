"""What comes of building a binding: the module, and how its headers relate to the pinned ones."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import filter as filter_names
from fnmatch import translate
from typing import Any

from .. import SERIES
from ..errors import AutogenError, InternalError
from ..manifest import Binding
from ..project import Lock, Project
from ..sources import Headers, Obtained
from ..sources.schema import is_glob


class Outcome(StrEnum):
    """How a binding's headers relate to the pinned ones; "failed" if they cannot be bound at all."""

    EXACT = "exact"
    SAME_HEADERS = "same-headers"
    DRIFT = "drift"
    UNAVAILABLE = "unavailable"
    FAILED = "failed"


Listing = list[dict[str, Any]]


@dataclass(frozen=True)
class Elsewhere:
    """What a further target lists otherwise than the first or alone, and the names and kinds that it lacks."""

    listing: Listing
    lacking: tuple[tuple[str, str], ...]


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
    listing: Listing  # of the first target
    elsewhere: dict[str, Elsewhere] = field(default_factory=dict)  # of each further one

    def on(self, target: str) -> Listing:
        """What a target lists; the first one, where the module was not made for it."""
        if (change := self.elsewhere.get(target)) is None:
            return self.listing
        found = {name_and_kind(one): one for one in self.listing}
        for name in change.lacking:
            del found[name]
        return [*(found | {name_and_kind(one): one for one in change.listing}).values()]

    @property
    def lock(self) -> Lock:
        """The lock of what was built."""
        return Lock(self.closure, hashlib.sha256(self.text.encode()).hexdigest(), SERIES)


def name_and_kind(entry: Mapping[str, Any]) -> tuple[str, str]:
    """By which an entry of a listing is told from others; macros and enumerators may have one name."""
    return entry["name"] or entry["c"], entry["kind"]


def declared(entry: Mapping[str, Any]) -> tuple[str, str]:
    """What makes an entry another one on another target: not its place."""
    return entry["declaration"], entry["python"]


def listings(each: Mapping[str, Listing]) -> tuple[Listing, dict[str, Elsewhere]]:
    """What every target lists, as a `Built` keeps it: all of the first one, and what each further one has otherwise."""
    (_, first), *others = each.items()
    known = {name_and_kind(one): declared(one) for one in first}
    found = {}
    for target, listing in others:
        there = set(map(name_and_kind, listing))
        new = [one for one in listing if known.get(name_and_kind(one)) != declared(one)]
        found[target] = Elsewhere(new, tuple(name for name in known if name not in there))
    return first, found


@dataclass(frozen=True)
class Result:
    """The outcome of one binding; `built` is missing when its headers are unavailable or wrong."""

    name: str
    outcome: Outcome
    detail: str = ""
    built: Built | None = None
    changed_headers: tuple[str, ...] = field(default_factory=tuple)
    error: AutogenError | None = None  # why it failed

    @property
    def defect(self) -> InternalError | None:
        """The defect of the generator that it failed by, if it was one."""
        return self.error if isinstance(self.error, InternalError) else None


PerTarget = dict[str, Headers]


def artifacts(headers: PerTarget) -> list[Obtained]:
    """The artifacts of all targets, each once."""
    return list({one.artifact.name: one for of in headers.values() for one in of.obtained}.values())


def unavailable(project: Project, binding: Binding, why: str) -> Result:
    """No headers: the committed module is still held against its recorded hash."""
    if not binding.optional:
        return failed(binding.name, AutogenError(why))
    lock, path = project.lock(binding.name), project.module_path(binding.name)
    committed = project.committed(path)
    if lock and committed is not None and hashlib.sha256(committed).hexdigest() != lock.module:
        why += f"; and {path.name} is not the module that its lock records: it was edited by hand"
    return Result(binding.name, Outcome.UNAVAILABLE, why)


def failed(name: str, error: AutogenError) -> Result:
    """Give the result of a binding that cannot be built."""
    return Result(name, Outcome.FAILED, str(error), error=error)


def judge(project: Project, built: Built, headers: PerTarget) -> Result:
    """Decide how a build ended: by the headers that were read, and by what the binding's lock has of them."""
    if (of_host := _of_host(project, built, headers)) is not None:
        return of_host
    others = [one for one in artifacts(headers) if not one.exact and one.artifact.sha256]
    if not others:
        return Result(built.name, Outcome.EXACT, built=built)
    got = ", ".join(f"{one.pin} instead of {one.artifact.pin}" for one in others)
    lock = project.lock(built.name)
    recorded = lock.headers if lock else {}
    if recorded == built.closure:
        return Result(built.name, Outcome.SAME_HEADERS, f"{got}; the headers are the same", built)
    changed = sorted(h for h in {*recorded, *built.closure} if recorded.get(h) != built.closure.get(h))
    return Result(built.name, Outcome.DRIFT, got, built, tuple(changed))


def _of_host(project: Project, built: Built, headers: PerTarget) -> Result | None:
    """The result of a module that other headers of this machine change; None where they change nothing.

    Its own headers may change a module; those of the machine do so without anybody having changed the project.
    """
    host = {root for one in headers.values() for root in one.host}
    lock = project.lock(built.name) if host else None
    if lock is None:
        return None
    own = {root for one in headers.values() for root in one.roots} - host
    changed = [
        one for one in {*lock.headers, *built.closure} if lock.headers.get(one) != built.closure.get(one)
    ]
    if not changed or any((root / one).is_file() for root in own for one in changed):
        return None
    detail = "other headers of this machine than those it was made from"
    if built.lock.module == lock.module:
        return Result(built.name, Outcome.SAME_HEADERS, f"{detail}; the module is the same", built)
    return Result(built.name, Outcome.DRIFT, detail, built, tuple(sorted(changed)))


# The ledger -----------------------------------------------------------------------------------------------


def unaccepted(binding: Binding, skipped: Mapping[str, str]) -> dict[str, str]:
    """Skips that the manifest does not explain: they fail a check."""
    known = re.compile("|".join(map(translate, filter(is_glob, binding.skips))) or r"(?!)")
    return {
        name: reason
        for name, reason in skipped.items()
        if name not in binding.skips and not known.match(name)
    }


def stale(binding: Binding, skipped: Mapping[str, str]) -> list[str]:
    """Explanations in the manifest for skips that do not happen any more."""
    return [
        known
        for known in binding.skips
        if known not in skipped and not (is_glob(known) and filter_names(skipped, known))
    ]
