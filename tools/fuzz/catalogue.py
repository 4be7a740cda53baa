"""Every target in Python, by its name."""

from __future__ import annotations

from . import archives, captures, texts, videos

TARGETS = {one.name: one for one in (*texts.TARGETS, *archives.TARGETS, *captures.TARGETS, *videos.TARGETS)}
