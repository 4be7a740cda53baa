"""Which of a module's targets this process runs on."""

import os
import sys

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterable

# The machine of a process with 32-bit pointers, by that of its kernel.
_SMALL = {
    "x86_64": "i386",
    "AMD64": "i386",
    "aarch64": "arm",
    "ppc64": "powerpc",
    "mips64": "mips",
    "sparc64": "sparc",
}
_SYSTEMS = {"darwin": "apple-macos", "win32": "windows-msvc", "android": "linux-android", "ios": "apple-ios"}


def needed(since: str) -> str:
    """What to say where something is missing that macOS has since a version; empty elsewhere."""
    if not since:
        return ""
    import platform  # with what it imports, it costs as much as a thousand functions

    here = platform.mac_ver()[0]
    return f"; it needs macOS {since}, this is {here}" if here else ""


def running() -> str:
    """The target of the running Python in its normal spelling: x86_64-linux-gnu, arm64-apple-macos …

    A test that replaces this function sees modules as another target does.
    """
    built_for = getattr(sys.implementation, "_multiarch", "")
    machine = os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")
    if sys.maxsize < 2**32 and not built_for.endswith("32"):  # x32 and n32 are of the large machine
        machine = _SMALL.get(machine, machine)
    if machine.startswith("mips") and sys.byteorder == "little":
        machine += "el"
    system = _SYSTEMS.get(sys.platform, sys.platform)
    if system == "linux":
        system = f"linux-{_c_library(built_for)}"
    target = f"{machine}-{system}"
    if target in ("x86_64-linux-gnu", "aarch64-linux-gnu"):  # normal, without loading what knows it
        return target
    from .format.targets import normal

    return normal(target)


def _c_library(built_for: str) -> str:
    """The C library of a Linux process. What Python was built for is not enough: before 3.11, it says gnu on musl."""
    if hasattr(sys, "getandroidapilevel"):
        return "android"
    if built_for.endswith("32") or "musl" in built_for:
        return built_for.rpartition("-")[2]
    try:
        return "gnu" if os.confstr("CS_GNU_LIBC_VERSION") else "musl"
    except (OSError, ValueError):
        return "musl"


def chosen(targets: "Iterable[str]") -> str | None:
    """The one of a module's targets that this process runs on; None where that is none of them."""
    here = running()
    if here in targets:
        return here
    from .format.targets import choose

    return choose(targets, here)
