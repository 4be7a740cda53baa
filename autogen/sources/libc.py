"""The C library's headers for other targets than this machine's: where they lie in the artifact that has many."""

from __future__ import annotations

from dataclasses import replace

from bindings._support.format.targets import normal

from .pins import Artifact, Pins

ARTIFACT = "ziglang"
"""The pin in sources.toml."""
_FOLDER = "ziglang/lib/libc/include"
_KERNEL = {"x86_64": "x86", "i386": "x86", "aarch64": "aarch64", "arm": "arm", "riscv64": "riscv"}
TARGETS = tuple(f"{machine}-linux-{library}" for machine in _KERNEL for library in ("gnu", "musl"))
"""Those of Linux, which are no targets of manifests' besides x86_64-linux-gnu and aarch64-linux-gnu."""
_MUSL = {"i386": "x86"}  # the others have their own names there


def directories(target: str) -> tuple[str, ...]:
    """Include directories of the artifact for a target, in their order; none for a target that it does not have."""
    machine, _, system = normal(target).partition("-")
    names: tuple[str, ...] = ()
    if system in ("linux-gnu", "linux-musl") and machine in _KERNEL:
        kernel, library = _KERNEL[machine], system.removeprefix("linux-")
        own = kernel if library == "gnu" else _MUSL.get(machine, machine)
        generic = "generic-glibc" if library == "gnu" else "generic-musl"
        names = (f"{own}-{system}", generic, f"{kernel}-linux-any", "any-linux-any")
    elif system == "windows-gnu":
        names = ("any-windows-any",)
    elif system == "apple-macos":
        names = ("any-darwin-any",)
    return tuple(f"{_FOLDER}/{name}" for name in names)


def artifact(target: str, pins: Pins) -> Artifact:
    """What of the pinned artifact is unpacked for a target."""
    keep = tuple(f"{directory}/" for directory in directories(target))
    return replace(pins.artifacts[ARTIFACT], name=f"{ARTIFACT}-{normal(target)}", keep=keep)
