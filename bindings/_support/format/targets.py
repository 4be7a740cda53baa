"""Targets: how they are compared. A module has the tables of its first one, and what differs on each other one."""

from . import GRAMMAR, Table

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

_MACHINES = {
    "amd64": "x86_64",
    "x86": "i386",
    "i486": "i386",
    "i586": "i386",
    "i686": "i386",
    "arm64": "aarch64",
}
_MACHINES |= {"ppc": "powerpc", "ppc64": "powerpc64", "ppc64le": "powerpc64le", "sparcv9": "sparc64"}
_LIBRARIES = ("gnu", "musl", "android")  # C libraries of Linux


def normal(target: str) -> str:
    """A target in the spelling that is compared: `x86_64-apple-macos14` is x86_64-apple-macos.

    Machines have one name each, vendors count on Apple's systems only, and versions do not count. Where floats are
    passed (`gnueabi`, `gnueabihf`) does not count either: no table has it. x32 and n32 are targets of their own.
    """
    machine, *rest = target.lower().split("-")
    machine = _MACHINES.get(machine, machine)
    if machine.startswith(("armv", "thumb")) and machine[-1] != "b":  # as big-endian ones end
        machine = "arm"
    system = [part.rstrip("0123456789.") for part in rest]
    if "apple" in system:
        machine = "arm64" if machine == "aarch64" else machine
        system = ["macos" if part in ("macosx", "darwin") else part for part in system]
    elif "linux" in system:
        library = "".join(system[system.index("linux") + 1 :]) or "gnu"
        if library.startswith(_LIBRARIES):
            library = library.removesuffix("hf").removesuffix("eabi").removesuffix("abi")
        system = ["linux", library]
    else:
        system = [part for part in system if part not in ("unknown", "pc", "none")]
    return "-".join([machine, *system])


def choose(targets: "Iterable[str]", target: str) -> str | None:
    """The one of a module's targets that serves `target`, or None.

    If none is equal in its normal spelling, Linux with another C library serves: the kernel's interface is the same.
    """
    if target in targets:
        return target
    of = {normal(one): one for one in targets}
    wanted = normal(target)
    machine, _, library = wanted.partition("-linux-")
    others = [f"{machine}-linux-{other}" for other in _LIBRARIES] if library in _LIBRARIES else []
    return next((of[one] for one in (wanted, *others) if one in of), None)


def changed(texts: "Mapping[str, Any]", change: "Mapping[str, str]") -> "dict[str, Table]":
    """What `on_target` says where a target changes something."""
    gone: dict[str, list[str]] = {}
    names: list[str] = []
    for word in change.get("missing", "").split():
        kind, dot, name = word.partition(".")
        if dot and kind in GRAMMAR:
            names = gone.setdefault(kind, [])
            names.append(name)
        elif names:  # the ledger has names with spaces: -[NSString length]
            names[-1] += f" {word}"
    return {
        name: Table(name, texts.get(name, ""), change.get(name, ""), frozenset(gone.get(name, ())))
        for name in GRAMMAR
        if name in texts or name in change
    }
