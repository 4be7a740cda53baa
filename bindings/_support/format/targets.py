"""Targets: how they are compared. A module has the tables of its first one, and what differs on each other one."""

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterable

_MACHINES = {"amd64": "x86_64", "i486": "i386", "i586": "i386", "i686": "i386"}
_MACHINES |= {"armv6l": "arm", "armv7l": "arm", "armv8l": "arm"}


def normal(target: str) -> str:
    """A target in the spelling that is compared: `x86_64-apple-macos14` is x86_64-apple-macos.

    Machines have one name each, vendors count on Apple's systems only, and versions do not count.
    """
    machine, *rest = target.lower().split("-")
    machine = _MACHINES.get(machine, machine)
    system = [part.rstrip("0123456789.") for part in rest]
    if "apple" in system:
        machine = "arm64" if machine == "aarch64" else machine
        system = ["macos" if part in ("macosx", "darwin") else part for part in system]
    else:
        machine = "aarch64" if machine == "arm64" else machine
        system = [part for part in system if part not in ("unknown", "pc", "none")]
    return "-".join([machine, *system])


def choose(targets: "Iterable[str]", target: str) -> str | None:
    """The one of a module's targets that serves `target`, or None."""
    if target in targets:
        return target
    wanted = normal(target)
    return next((one for one in targets if normal(one) == wanted), None)
