"""What setuptools does not do by itself: the manifests go into the wheel, and its tag says whether C is in it.

`[tool.setuptools.cmdclass]` in pyproject.toml names these. AUTOGEN_PURE=1 leaves the C out: such a wheel is for
every platform, as is one that was made where no compiler is.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_ext import build_ext
from setuptools.command.build_py import build_py

HEADERS = "autogen_headers"
"""Beside the packages, as `headers` is in the tree: sources.toml has paths that lead from there into them."""


# Setuptools' classes have no types.
class BuildPy(build_py):  # type: ignore[misc]
    """Copies the manifests, locks, pins and our own interface headers beside the packages."""

    def run(self) -> None:
        """Build; an editable install reads them where they are."""
        super().run()
        if not self.editable_mode:
            target = Path(self.build_lib, HEADERS)
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree("headers", target)


class BuildExt(build_ext):  # type: ignore[misc]  # as above
    """Compiles the loops in C, unless a wheel without it is asked for."""

    def run(self) -> None:
        """Build what is to be built."""
        if not os.environ.get("AUTOGEN_PURE"):
            super().run()

    def build_extensions(self) -> None:
        """Link without what only this machine has: the folder of its Python, the names of its files."""
        linker = [word for word in self.compiler.linker_so if not word.startswith("-Wl,-rpath")]
        self.compiler.set_executables(linker_so=[*linker, *["-Wl,-s"] * (sys.platform == "linux")])
        super().build_extensions()


class BdistWheel(bdist_wheel):  # type: ignore[misc]  # as above
    """A wheel for every platform, where nothing was compiled."""

    def run(self) -> None:
        """Build first: an optional extension shows only then whether it is there."""
        self.run_command("build")
        library = Path(self.get_finalized_command("build").build_lib)
        if not any(path.suffix in (".so", ".pyd") for path in library.rglob("_engine*")):
            self.root_is_pure, self.py_limited_api = True, ""
            self.distribution.ext_modules = []
        super().run()

    def get_tag(self) -> tuple[str, str, str]:
        """py3-none-any, or that of the platform."""
        tag: Any = super().get_tag()
        return ("py3", "none", "any") if self.root_is_pure else tag
