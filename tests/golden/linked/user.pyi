"""Types of another binding are imported from it: one class, not two: user.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import typing as _t

from ._support import stubs as _s
from . import base as _base

__source__: dict[str, str]
__skipped__: dict[str, str]

class job(_s.Structure):
    ticket: _s.Inner[_base.ticket] = ...
    priority: _s.Enumeration[_base.priority] = ...
    queue: _s.PointerTo[_base.queue] = ...

ticket: _t.TypeAlias = _base.ticket
priority: _t.TypeAlias = _base.priority
queue: _t.TypeAlias = _base.queue
def submit(job: _s.reference[job], after: _base.ticket, /) -> int: ...
