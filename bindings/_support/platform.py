"""Which of a module's targets this process runs on."""

from __future__ import annotations

import os
import sys

from .format.targets import choose, normal

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterable


def needed(since: str) -> str:
    """What to say where something is missing that macOS has since a version; empty elsewhere."""
    import platform

    here = platform.mac_ver()[0]
    return f"; it needs macOS {since}, this is {here}" if since and here else ""


def running() -> str:
    """The target of the running Python in its normal spelling: x86_64-linux-gnu, arm64-apple-macos …

    A test that replaces this function sees modules as another target does.
    """
    machine = os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")
    if sys.maxsize < 2**32:
        machine = {"x86_64": "i386", "AMD64": "i386", "aarch64": "arm"}.get(machine, machine)
    system = {"darwin": "apple-macos", "win32": "windows-msvc"}.get(sys.platform, "linux-gnu")
    return normal(f"{machine}-{system}")


def chosen(targets: Iterable[str]) -> str | None:
    """The one of a module's targets that this process runs on; None where that is none of them."""
    return choose(targets, running())
