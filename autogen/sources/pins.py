"""headers/sources.toml: which artifacts there are, pinned, and which include directories they offer."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PureWindowsPath
from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from autogen.files import inside
from autogen.sources import targets
from autogen.sources.errors import SourceError
from autogen.sources.limits import Limits
from autogen.sources.schema import Document, Key, nearest

Kind: TypeAlias = Literal["pypi", "debian", "debian-source", "xcrun", "path", "host", "builtins"]


IMPLICIT: tuple[Kind, ...] = ("host", "builtins")
"""Sources that every project has: this machine's headers as its C compiler lists them, and clang's own ones."""


@dataclass(frozen=True, kw_only=True)
class Artifact:
    """One pinned thing to obtain. Fields that a kind has no use for stay empty."""

    name: str
    kind: Kind
    sha256: str = ""
    """Of the file as the registry serves it, or of all files of a `path`; empty for `xcrun`, and a `path` without."""
    bytes: int = 0
    licence: str = ""
    keep: tuple[str, ...] = ()
    """Path prefixes that are unpacked (after `strip`), `*` within a component; empty means everything.

    A link is unpacked as copies of the kept files that it leads to.
    """
    strip: int = 0
    """Leading path components taken off every member of the archive."""
    inside: str = ""
    """The tarball in the archive that has the files; `keep` and `strip` then speak of that one's members."""
    requirement: str = ""
    platform: str = ""
    python: str = ""
    package: str = ""
    version: str = ""
    suite: str = ""
    architecture: str = ""
    path: str = ""
    sdk: str = ""
    limits: Limits = field(default=Limits())
    folder: Path = field(default=Path(), compare=False)
    """Where sources.toml lies; a relative `path` of kind `path` starts there."""
    project: Path | None = field(default=None, compare=False)
    """The folder that a relative path stays in, where that is not the one around `folder`."""

    @property
    def pin(self) -> str:
        """What is pinned, in words that a person can search for; no path of this machine in it."""
        if self.kind == "pypi":
            return self.requirement
        if self.kind == "debian":
            return f"{self.package}={self.version} ({self.suite})"
        if self.kind == "debian-source":
            return f"source {self.package}={self.version} ({self.suite})"
        own = {"host": "this machine's headers", "builtins": "headers that come with autogen"}
        return own.get(self.kind) or (f"SDK {self.sdk}" if self.kind == "xcrun" else f"path {self.path}")

    @property
    def local(self) -> bool:
        """Found on this machine, not fetched."""
        return self.kind in ("xcrun", "path", *IMPLICIT)

    def elsewhere(self, tree: Path) -> bool:
        """Whether `tree`, where it was found, is a folder outside of the project that the pins belong to."""
        project = self.project or self.folder.parent
        return self.kind == "path" and tree.resolve() != project.resolve() and not inside(tree, [project])


@dataclass(frozen=True)
class Source:
    """A name that manifests use: include directories inside one artifact."""

    name: str
    artifact: Artifact
    include: Mapping[str, tuple[str, ...]]
    """Target -> directories in order; the key "" serves every target that has no own entry."""
    version: str = ""
    """Of what the headers are, where that is not the artifact's."""

    def serves(self, target: str) -> bool:
        """Whether there are headers for a target."""
        return target in self.include or "" in self.include

    def directories(self, target: str) -> tuple[str, ...]:
        """The include directories for a target, inside of the artifact."""
        return self.include.get(target, self.include.get("", ()))


@dataclass(frozen=True)
class Pins:
    """What a sources.toml says: its artifacts and its sources, by their names."""

    path: Path
    artifacts: Mapping[str, Artifact]
    sources: Mapping[str, Source]


# A pin comes from whoever sends a patch, and its texts go into apt's configuration, pip's requirements, addresses and
# names of files: each is held against what its registry allows. (\Z, because $ lets a last line break pass.)
Text: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, pattern=r"^[^\x00-\x1f\x7f]+\Z")]
Sha256: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Requirement: TypeAlias = Annotated[
    str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*==[A-Za-z0-9][A-Za-z0-9.!+_-]*\Z")
]
Platform: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._]*\Z")]
Package: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9+.-]+\Z")]
Version: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9.+:~-]*\Z")]
Suite: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9.-]*\Z")]
Architecture: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]*\Z")]
PoolPath: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^pool(/[A-Za-z0-9][A-Za-z0-9+._~:-]*)+\Z")]
Sdk: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9.]*\Z")]
Positive: TypeAlias = Annotated[int, msgspec.Meta(ge=1)]
Natural: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]


class _Fetched(msgspec.Struct, frozen=True, kw_only=True):
    kind: str
    sha256: Sha256
    bytes: Positive
    licence: Text
    keep: tuple[Text, ...] = ()
    strip: Natural = 0
    inside: Annotated[str, msgspec.Meta(pattern=r"^[^\x00-\x1f\x7f]*\Z")] = ""
    limits: Limits = Limits()


class _Pypi(_Fetched, frozen=True, kw_only=True):
    requirement: Requirement
    platform: Platform
    python: Annotated[str, msgspec.Meta(pattern=r"^3\.[0-9]+\Z")]


class _DebianSource(_Fetched, frozen=True, kw_only=True):
    package: Package
    version: Version
    suite: Suite
    path: PoolPath


class _Debian(_DebianSource, frozen=True, kw_only=True):
    architecture: Architecture


class _Xcrun(msgspec.Struct, frozen=True, kw_only=True):
    kind: str
    sdk: Sdk
    licence: str = ""


class _Path(msgspec.Struct, frozen=True, kw_only=True):
    kind: str
    path: Text
    licence: str = ""
    sha256: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")] = ""


NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}")
SHAPES: dict[str, type[msgspec.Struct]] = {
    "pypi": _Pypi,
    "debian": _Debian,
    "debian-source": _DebianSource,
    "xcrun": _Xcrun,
    "path": _Path,
}


class _Source(msgspec.Struct, frozen=True):
    artifact: Text
    include: tuple[Text, ...] | dict[str, tuple[Text, ...]]
    version: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9.+:~-]*\Z")] = ""


def load_pins(path: Path, project: Path | None = None) -> Pins:
    """Read and check the pins, in a `project` none where there is no file; raises SourceError with file, line, key.

    The sources `host` and `builtins` are there without a pin. Folders lie in `project`, by default the folder around
    that of the file.
    """
    own: dict[str, Artifact] = {name: Artifact(name=name, kind=name) for name in IMPLICIT}
    implicit: dict[str, Source] = {
        name: Source(name, artifact, {"": (".",)}) for name, artifact in own.items()
    }
    if project is not None and not path.exists():
        return Pins(path, own, implicit)
    document = Document.read(path, SourceError)
    document.only(document.data, ("artifact", "source"))
    artifacts = {
        name: replace(_artifact(document, name, table), project=project)
        for name, table in _tables(document, "artifact")
    }
    sources = {name: _source(document, name, table, artifacts) for name, table in _tables(document, "source")}
    return Pins(path, {**own, **artifacts}, {**implicit, **sources})


def with_catalogue(pins: Pins, tool: Pins) -> Pins:
    """The pins with those that came with the tool, each as NAME@VERSION."""
    found = {f"{one.name}@{_version(one)}": one for one in tool.sources.values() if not one.artifact.local}
    more = {name: replace(one, artifact=replace(one.artifact, name=name)) for name, one in found.items()}
    artifacts = {name: one.artifact for name, one in more.items()}
    return Pins(pins.path, {**artifacts, **pins.artifacts}, {**more, **pins.sources})


def _version(source: Source) -> str:
    return source.version or source.artifact.version or source.artifact.requirement.partition("==")[2]


def moved(artifact: Artifact, **pin: str | int) -> Artifact:
    """The artifact with what a registry says of another version, held against the same patterns as a written pin.

    Raises SourceError: a registry's answer goes into the same places as a pin.
    """
    shape = SHAPES[artifact.kind]
    other = replace(artifact, **pin)  # type: ignore[arg-type]
    written = {name: getattr(other, name) for name in shape.__struct_fields__}
    try:
        msgspec.convert(written, shape)
    except msgspec.ValidationError as problem:
        raise SourceError(f"{artifact.pin}: what the registry says of it is no pin: {problem}.") from None
    return other


def _tables(document: Document, key: str) -> list[tuple[str, dict[str, Any]]]:
    tables = document.convert(document.data.get(key, {}), dict[str, dict[str, Any]], (key,))
    for name in tables:
        if not NAME.fullmatch(name):  # temporary folders are called after it
            what = "expected a name of letters, digits, '.', '_', '+' and '-', of at most 100."
            raise document.wrong((key, name), what)
    return list(tables.items())


def _artifact(document: Document, name: str, table: dict[str, Any]) -> Artifact:
    key: Key = ("artifact", name)
    kind = table.get("kind")
    if kind is None:
        raise document.wrong(key, "the key 'kind' is missing: " + nearest("", SHAPES))
    if not isinstance(kind, str) or kind not in SHAPES:
        raise document.wrong((*key, "kind"), f"unknown kind {kind!r}; {nearest(str(kind), SHAPES)}")
    pin = document.convert(table, SHAPES[kind], key)
    artifact = Artifact(name=name, folder=document.path.parent, **msgspec.structs.asdict(pin))
    for prefix in artifact.keep:
        _inside(document, (*key, "keep"), prefix)
    document.few_globs((*key, "keep"), artifact.keep)
    _inside(document, (*key, "inside"), artifact.inside)
    if artifact.kind.startswith("debian"):
        _inside(document, (*key, "path"), artifact.path)
    return artifact


def _source(document: Document, name: str, table: dict[str, Any], artifacts: dict[str, Artifact]) -> Source:
    key: Key = ("source", name)
    entry = document.convert(table, _Source, key)
    if entry.artifact not in artifacts:
        what = f"no artifact is called {entry.artifact!r}; {nearest(entry.artifact, artifacts)}"
        raise document.wrong((*key, "artifact"), what)
    include = entry.include if isinstance(entry.include, dict) else {"": entry.include}
    if not include or not all(include.values()):
        raise document.wrong(
            (*key, "include"), "expected at least one directory ('.' is the artifact itself)."
        )
    for target, directories in include.items():
        if target and not targets.known(target):
            what = f"unknown target; {nearest(target, targets.KNOWN)}"
            raise document.wrong((*key, "include", target), what)
        for directory in directories:
            _inside(document, (*key, "include"), directory)
    return Source(name, artifacts[entry.artifact], dict(include), entry.version)


def _inside(document: Document, key: Key, path: str) -> None:
    outside = path.startswith("/") or "\\" in path or PureWindowsPath(path).drive != ""
    if outside or ".." in posixpath.normpath(path).split("/"):
        raise document.wrong(key, f"{path!r} does not stay inside the artifact; expected a relative path.")
