"""Which of a module's targets this process runs on."""

import os
import sys

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterable


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
    machine = os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")
    if sys.maxsize < 2**32:
        machine = {"x86_64": "i386", "AMD64": "i386", "aarch64": "arm"}.get(machine, machine)
    system = {"darwin": "apple-macos", "win32": "windows-msvc"}.get(sys.platform, "linux-gnu")
    target = f"{machine}-{system}"
    if target in (
        "x86_64-linux-gnu",
        "aarch64-linux-gnu",
    ):  # the normal spelling, without loading what knows it
        return target
    from .format.targets import normal

    return normal(target)


def chosen(targets: "Iterable[str]") -> str | None:
    """The one of a module's targets that this process runs on; None where that is none of them."""
    here = running()
    if here in targets:
        return here
    from .format.targets import choose

    return choose(targets, here)
