"""Every target in Python, by its name."""

from __future__ import annotations

from . import archives, captures, runs, texts, videos

_MODULES = (texts, archives, captures, runs, videos)
TARGETS = {target.name: target for module in _MODULES for target in module.TARGETS}
