"""AMD GPUs without a library in between: the driver's calls, the packets, the queues.

`open` gives a `Device`. `runtime.amd` has what is said to a GPU, `runtime.kfd` the driver's objects, `runtime.mock` a
driver and GPUs that are not there. **Nothing of this has run on a real GPU yet.**
"""

from __future__ import annotations

import os
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .device import Device
    from .kfd import Kind
    from .mock import Machine
    from .system import Linux, System
    from .tracing import Level

__all__ = ["Device", "Kind", "Level", "Linux", "System", "open"]


_PLACES = {"Device": "device", "Kind": "kfd", "Level": "tracing", "Linux": "system", "System": "system"}
_SYSTEM = ("open", "close", "ioctl", "mmap", "munmap", "read", "listdir", "doorbell", "now", "pause")
JOURNAL = "AUTOGEN_RUNTIME_TRACE"
"""The environment variable that names the file for what is said to the driver."""


def __getattr__(name: str) -> Any:
    """What the name stands for: who only writes packets, or reads code objects, does not wait for the rest."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_PLACES[name]}", __name__), name)


def open(
    name: str = "kfd:0", *, system: System | None = None, ring: int = 1 << 16, patience: float = 30.0
) -> Any:
    """A device by its name (`interface.Device`): "kfd:0" is the first GPU of this machine, "mock:gfx1100" one that is
    not there; "hip:0" is one by HIP, "metal:0" one of Apple's.

    `system` is another machine than this one, a `runtime.mock.Machine` for instance; `ring` is the size of the queues'
    rings in bytes, a power of two; `patience` are the seconds of a wait that is given none of its own (math.inf: for
    ever). AUTOGEN_RUNTIME_TRACE names a file to which all that is said to the driver is added (`python -m runtime
    trace`). Raises NoDevice, OldKernel, UnknownChip, KernelRefused, LibraryRefused, BadArguments, BadSettings.
    """
    from .device import Device
    from .errors import BadArguments, NoDevice, one_of
    from .system import Linux

    one_of(name, str, "a device's name")
    if system is not None and not all(hasattr(system, call) for call in _SYSTEM):
        raise BadArguments(
            f"system: expected a System (runtime.Linux, runtime.mock.Machine), not {type(system).__name__}"
        )
    kind, _, which = name.partition(":")
    if kind == "kfd" and re.fullmatch(r"[0-9]{1,3}", which):
        return Device(recorded(system or Linux()), int(which), ring=ring, patience=patience)
    if kind == "mock" and which and system is None:
        return Device(recorded(_machine(which)), ring=ring, patience=patience)
    if kind in ("hip", "metal") and re.fullmatch(r"[0-9]{1,3}", which) and system is None:
        return import_module(f".libraries.{kind}", __name__).open_device(int(which), patience)
    raise NoDevice(f"{name!r}: expected a name as in kfd:0, mock:TARGET (mock:gfx1100), hip:0 or metal:0")


def _machine(target: str) -> Machine:
    from .amd.models import model
    from .mock import Machine  # only who asks for it gets it

    return Machine([model(target)])


def recorded(system: System) -> System:
    """The system, or one that writes down what is said to it, where AUTOGEN_RUNTIME_TRACE asks for it.

    Raises BadSettings if that file cannot be written.
    """
    path = os.environ.get(JOURNAL)
    if not path:
        return system
    from .errors import BadSettings
    from .journal import Recorder  # only who asks for it gets it

    try:
        return Recorder(system, path)
    except BadSettings as problem:
        raise BadSettings(f"{JOURNAL}: {problem}") from None
