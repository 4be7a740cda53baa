"""Every target in C, by its name."""

from __future__ import annotations

from . import loop, units

PROGRAMS = {one.PROGRAM.name: one.PROGRAM for one in (loop, units)}
