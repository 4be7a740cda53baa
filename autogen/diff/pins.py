"""The project with another version of one artifact, so that a binding can be generated from that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import msgspec

from ..errors import AutogenError
from ..project import Project, headers_of_tool
from ..sources import Artifact, Pins, Source, load_pins
from ..sources.schema import nearest

HISTORY = "history.toml"


def at_pin(project: Project, name: str, pin: str) -> tuple[Project, Artifact]:
    """The project in which `name` and what it links to come from `pin`, and the pin's artifact.

    The artifact takes the place of the pinned one that it is another version of, with the same directories. One
    that has a [source.…] in history.toml is searched before all other sources instead.
    Raises AutogenError for a pin of another package.
    """
    history = _history(project)
    artifact = _find(project, history, pin)
    names = project.with_links([name])
    own = {key: source for key, source in history.sources.items() if source.artifact == artifact}
    versions = {
        key: source
        for key, source in project.pins.sources.items()
        if _package(source.artifact) == _package(artifact)
        and any(key in project.bindings[other].sources for other in names)
    }
    if not own and not versions:
        used = sorted(
            {project.pins.sources[s].artifact.pin for n in names for s in project.bindings[n].sources}
        )
        raise AutogenError(
            f"{name}@{pin}: {name} comes from {', '.join(used)}, not from {_package(artifact)[1]}; for headers of "
            f"another package, {project.headers / HISTORY} says under [source.…] where they lie in it"
        )
    if not artifact.keep:
        kept = {prefix: None for source in versions.values() for prefix in source.artifact.keep}
        artifact = replace(artifact, keep=tuple(kept))
    own = {key: replace(source, artifact=artifact) for key, source in own.items()}
    return _replaced(project, names, artifact, own, versions), artifact


def _replaced(
    project: Project,
    names: list[str],
    artifact: Artifact,
    own: Mapping[str, Source],
    versions: Mapping[str, Source],
) -> Project:
    pins = project.pins
    sources = {**pins.sources, **own}
    if not own:
        sources.update({key: replace(source, artifact=artifact) for key, source in versions.items()})
    bindings = dict(project.bindings)
    for name in names:
        bindings[name] = msgspec.structs.replace(bindings[name], other_pin=True)
    for name in names if own else ():
        others = tuple(source for source in bindings[name].sources if source not in versions)
        bindings[name] = msgspec.structs.replace(bindings[name], sources=(*own, *others))
    artifacts = {**pins.artifacts, artifact.name: artifact}
    return replace(project, bindings=bindings, pins=Pins(pins.path, artifacts, sources))


def _history(project: Project) -> Pins:
    """Other versions that the project knows, and those that came with autogen."""
    path, tool = project.headers / HISTORY, headers_of_tool() / HISTORY
    own = load_pins(path, project.root) if path.is_file() else Pins(path, {}, {})
    if not tool.is_file() or tool.resolve() == path.resolve():
        return own
    known = load_pins(tool)
    return Pins(path, {**known.artifacts, **own.artifacts}, {**known.sources, **own.sources})


def _find(project: Project, history: Pins, pin: str) -> Artifact:
    """By the name of the pin, or as PACKAGE=VERSION (one `=` or two)."""
    known: dict[str, Artifact] = {}
    for artifact in (*history.artifacts.values(), *project.pins.artifacts.values()):
        for spelling in (_spelled(artifact), artifact.name):
            known.setdefault(spelling, artifact)
    found = known.get(pin.replace("==", "="))
    if found is not None:
        return found
    hint = nearest(pin.replace("==", "="), known)
    raise AutogenError(
        f"no pin is called {pin!r}; {hint} Another version is added to {history.path} with its size and sha256"
    )


def _spelled(artifact: Artifact) -> str:
    if artifact.kind == "pypi":
        return artifact.requirement.replace("==", "=")
    return f"{artifact.package}={artifact.version}" if artifact.package else artifact.name


def _package(artifact: Artifact) -> tuple[str, str]:
    """What an artifact is a version of."""
    name = artifact.requirement.partition("==")[0] if artifact.kind == "pypi" else artifact.package
    return artifact.kind, name or artifact.name
