"""The tree that the commands work on: where it is, and what lies in it.

config.py  `[tool.autogen]` of pyproject.toml, or autogen.toml
tree.py    manifests, pins, committed modules and locks; or what came with the tool
"""

from .config import Config, configured
from .tree import PACKAGE, Lock, NoProject, Project, find, headers_of_tool, installed, laid_out, load

__all__ = [
    "PACKAGE",
    "Config",
    "Lock",
    "NoProject",
    "Project",
    "configured",
    "find",
    "headers_of_tool",
    "installed",
    "laid_out",
    "load",
]
