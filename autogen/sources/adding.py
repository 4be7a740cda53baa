"""New pins: what a registry or a folder has now, with its hash, and the tables of sources.toml that say so."""

from __future__ import annotations

import email
import itertools
import os
import platform as machine
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

import tomlkit

from autogen import files
from autogen.sources.cache import Cache
from autogen.sources.errors import Lacking, SourceError, Unavailable
from autogen.sources.fetch import folder
from autogen.sources.fetch.apt import Apt
from autogen.sources.obtain import fetched, latest, newest, obtain
from autogen.sources.pins import NAME, SHAPES, Artifact, Pins, Source
from autogen.sources.unpack import listed

_WHEEL = re.compile(r"(?:pypi:)?([A-Za-z0-9][A-Za-z0-9._-]*)(?:==(.+))?")
_PACKAGE = re.compile(r"(debian(?:-source)?):([^=]+)(?:=(.+))?")
_TAGS = ("manylinux2014", "manylinux_2_17", "manylinux_2_28", "manylinux_2_34", "manylinux_2_39")
_HEADER = (".h", ".hh", ".hpp", ".hxx", ".inc", ".def")
_ABOUT = re.compile(r"(?:\./)?(?:[^/]+\.dist-info/METADATA|usr/share/doc/[^/]+/copyright)")
_LAST = ("sha256", "bytes", "licence", "keep", "strip", "inside")  # of the keys of a pin
_LICENCE = 200  # characters of one


@dataclass(frozen=True)
class Wish:
    """What to pin, where that is not to be found out: empty fields are."""

    name: str = ""
    include: tuple[str, ...] = ()
    """Include directories in it."""
    licence: str = ""
    suite: str = ""
    """Of Debian; by default this machine's, elsewhere sid."""
    architecture: str = "amd64"
    platform: str = ""
    """Of a wheel, as pip knows it; by default this machine's."""


def pinned(what: str, wish: Wish, cache: Cache, headers: Path, apt: Apt | None = None) -> Source:
    """`what` as a source with its artifact, fetched and hashed: NAME==VERSION or pypi:NAME, debian:PACKAGE[=VERSION],
    debian-source:PACKAGE[=VERSION], or a folder; `headers` is where sources.toml lies.

    Raises SourceError where there is no such thing, and where no headers are in it.
    """
    package = _PACKAGE.fullmatch(what)
    wheel = _WHEEL.fullmatch(what)
    if package:
        artifact = _debian(package[1], package[2], package[3], wish, cache, apt)
    elif wheel and (wheel[2] or what.startswith("pypi:")):
        artifact = _wheel(wheel[1], wheel[2], wish, cache)
    elif Path(what.removeprefix("path:")).is_dir():
        return _folder(Path(what.removeprefix("path:")), wish, headers)
    else:
        raise SourceError(
            f"{what[:200]}: neither a folder nor a package; expected NAME==VERSION (a wheel of PyPI; pypi:NAME for "
            "the newest), debian:PACKAGE, debian-source:PACKAGE, or a folder"
        )
    files_of = listed(artifact, fetched(artifact, cache, apt=apt), _ABOUT.fullmatch)
    names = [*files_of]
    include = wish.include or _include(names)
    if not include:
        raise SourceError(f"{artifact.pin}: there are no headers in it; name its folder with --include")
    kept = replace(
        artifact,
        keep=tuple(f"{one}/" for one in include if one != "." and not _below(one, include)),
        licence=wish.licence or _licence(artifact, filter(None, files_of.values())),
    )
    one = obtain([kept], cache, apt=apt)[kept.name]
    if isinstance(one, Unavailable):
        raise one
    for path in include:
        if not (one.tree / path).is_dir():
            raise SourceError(
                f"{kept.pin}: it has no folder {path!r}; it has headers in {', '.join(_include(names))}"
            )
    return Source(kept.name, kept, {"": tuple(include)})


def tables(new: Iterable[Source]) -> str:
    """The tables of sources.toml for these sources, of which each has its artifact."""
    texts = []
    for source in new:
        artifact = source.artifact
        pin = {"kind": artifact.kind} | {
            field: list(value) if isinstance(value, tuple) else value
            for field in sorted(SHAPES[artifact.kind].__struct_fields__, key=_LAST.__contains__)
            if field not in ("kind", "limits") and (value := getattr(artifact, field))
        }
        entry = {"artifact": artifact.name, "include": list(source.include[""])}
        tree = {"artifact": {artifact.name: pin}, "source": {source.name: entry}}
        texts.append(tomlkit.dumps(tree).rstrip() + "\n")
    return "\n".join(texts)


def added(pins: Pins, new: Iterable[Source], root: Path) -> Mapping[Path, str]:
    """sources.toml with further sources at its end; nothing where there are none."""
    text = tables(new)
    if not text:
        return {}
    old = files.text(pins.path, root).rstrip("\n") + "\n\n" if pins.path.exists() else ""
    return {pins.path: old + text}


def _named(wish: Wish, default: str) -> str:
    name = wish.name or default
    if not NAME.fullmatch(name):
        raise SourceError(
            f"{name[:100]!r} can be no name of a source; --name takes letters, digits, '-' and '_'"
        )
    return name


def _wheel(project: str, version: str | None, wish: Wish, cache: Cache) -> Artifact:
    """Raises Unavailable if the index has no such wheel for any platform that is asked about."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    artifact = Artifact(
        name=_named(wish, project),
        kind="pypi",
        requirement=project,
        python=python,
        licence="?",
        sha256="0" * 64,
        bytes=1,
    )
    tags = [wish.platform] if wish.platform else [*_platforms()]
    each = {tag: version or newest(replace(artifact, platform=tag), cache) for tag in tags}
    best = max((one for one in each.values() if one), key=_numbers, default="")
    for tag in (one for one, found in each.items() if found == best):
        with suppress(Lacking):  # the next one may have it
            if found := latest(replace(artifact, platform=tag), cache, best):
                return found
    raise Lacking(
        f"{project}{f'=={version}' if version else ''}: the package index has no wheel of it for {', '.join(tags)}, "
        f"Python {python}; --platform names another"
    )


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"[0-9]{1,18}", version)]


def _platforms() -> Iterator[str]:
    """The tags of wheels for this machine, those of old systems first: what they have runs, or is read, everywhere."""
    if sys.platform == "darwin":
        yield f"macosx_11_0_{machine.machine()}"
    elif sys.platform == "win32":
        yield f"win_{machine.machine().lower()}"
    else:
        yield from (f"{tag}_{machine.machine()}" for tag in _TAGS)


def _debian(
    kind: str, package: str, version: str | None, wish: Wish, cache: Cache, apt: Apt | None
) -> Artifact:
    suite = wish.suite or _suite()
    blank = Artifact(
        name=_named(wish, package),
        kind="debian" if kind == "debian" else "debian-source",
        package=package,
        version=version or "any",
        suite=suite,
        architecture=wish.architecture if kind == "debian" else "",
        licence="?",
        sha256="0" * 64,
        bytes=1,
    )
    _hold(blank)
    found = latest(blank, cache, apt=apt)
    if found is None:
        raise Lacking(f"{package}: Debian's suite {suite} has no such package; --suite names another")
    if version and found.version != version:
        raise Lacking(
            f"{package}={version}: Debian's suite {suite} has {found.version}; pin that, or name a --suite"
        )
    return found


def _hold(artifact: Artifact) -> None:
    """Names go to apt: they are those of Debian before anything else is done with them."""
    for field, text in (
        ("package", artifact.package),
        ("suite", artifact.suite),
        ("architecture", artifact.architecture),
    ):
        if text and not re.fullmatch(r"[a-z0-9][a-z0-9+.-]*", text):
            raise SourceError(f"{text[:100]!r} can be no {field} of Debian")


def _suite() -> str:
    try:
        release = machine.freedesktop_os_release()
    except OSError:
        return "sid"
    return release.get("VERSION_CODENAME", "sid") if release.get("ID") == "debian" else "sid"


def _folder(path: Path, wish: Wish, headers: Path) -> Source:
    """A folder of the project as it is seen from sources.toml, another one by its absolute path."""
    found = Path(os.path.realpath(path))  # a link that leads to itself is a folder without headers
    include = wish.include or _include(_listed(found))
    if not include:
        raise SourceError(f"{path}: there are no headers in it; name its folder with --include")
    for one in include:
        if not (found / one).is_dir():
            raise SourceError(f"{path}: it has no folder {one!r}")
    inside = files.inside(found, [headers.parent])
    written = Path(os.path.relpath(found, headers)) if inside else found
    default = found.parent.name if found.name == "include" else found.name
    artifact = Artifact(
        name=_named(wish, re.sub(r"[^A-Za-z0-9._+-]", "-", default).strip("-._+")),
        kind="path",
        path=written.as_posix(),
        licence=wish.licence,
        sha256=_hashed(found),
        folder=headers,
    )
    return Source(artifact.name, artifact, {"": tuple(include)})


def _hashed(path: Path) -> str:
    try:
        return folder.digest(path)
    except OSError as problem:
        raise SourceError(folder.unhashable(path, problem)) from None


def _listed(path: Path) -> list[str]:
    """The headers below a folder."""
    found = itertools.islice(path.rglob("*.h*"), folder.FILES)
    return sorted(one.relative_to(path).as_posix() for one in found)


def _licence(artifact: Artifact, texts: Iterable[bytes]) -> str:
    """What a package says of its licence, in a line: a wheel's metadata, or the names in Debian's copyright file."""
    for text in texts:
        if artifact.kind == "pypi":
            metadata = email.message_from_bytes(text)
            trove = [one for one in metadata.get_all("Classifier", []) if one.startswith("License ::")]
            found = [
                metadata["License-Expression"]
                or metadata["License"]
                or (trove or [""])[0].rpartition(":: ")[2]
            ]
        else:
            found = re.findall(r"^License: *(\S.*)$", text.decode("utf-8", "replace"), re.MULTILINE)
        reasons = re.sub(r"[\x00-\x1f\x7f]", " ", ", ".join(dict.fromkeys(filter(None, found))))
        if reasons.strip():
            return reasons.strip()[:_LICENCE]
    return f"see {artifact.pin}"


def _below(path: str, others: Iterable[str]) -> bool:
    return any(path != one and PurePosixPath(path).is_relative_to(one) for one in others)


def _include(names: Iterable[str]) -> tuple[str, ...]:
    """The directories that headers are included from: outermost ones called `include` with those of one machine in
    them; else the outermost ones that hold headers."""
    headers = [PurePosixPath(name) for name in names if name.endswith(_HEADER)]
    found: dict[str, None] = {}
    for path in headers:
        if "include" in path.parts[:-1]:
            end = path.parts.index("include") + 1
            found["/".join(path.parts[:end])] = None
            if re.search(r"-linux-gnu|-linux-musl", path.parts[end]) and len(path.parts) > end + 1:
                found["/".join(path.parts[: end + 1])] = None
    if not found:
        found = {str(path.parent): None for path in headers}
    return tuple(one for one in found if re.search("-linux-", one) or not _below(one, found))
