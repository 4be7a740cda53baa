"""What came with the tool: bindings with their manifests, locks and pins. Outside of a project, commands read these."""

from __future__ import annotations

from pathlib import Path

from bindings import _support

from .errors import AutogenError
from .project import Project, load

PACKAGE = "autogen_headers"
"""The folder of the manifests beside the packages in a wheel (tools/wheel.py); in a checkout it is `headers`."""


def headers() -> Path:
    """The folder of the manifests and pins that came with the tool. Raises AutogenError where it is missing."""
    beside = Path(__file__).parents[1]
    for folder in (beside / "headers", beside / PACKAGE):
        if (folder / "sources.toml").is_file():
            return folder
    raise AutogenError(
        f"{beside / PACKAGE} is missing: this installation is damaged; install autogen-ctypes again"
    )


def installed() -> Project:
    """The bindings that came with the tool, to be read."""
    modules = Path(next(iter(_support.__path__))).parent
    return load(modules.parent, headers(), modules, installed=True)
