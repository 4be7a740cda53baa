"""Types of another binding are imported from it: one class, not two: user.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.stubs import Enumeration, Inner, PointerTo, Structure, reference
from . import base as _base

__source__: dict[str, str]
__skipped__: dict[str, str]

class job(Structure):
    ticket: Inner[_base.ticket] = ...
    priority: Enumeration[_base.priority] = ...
    queue: PointerTo[_base.queue] = ...

ticket = _base.ticket
priority = _base.priority
queue = _base.queue
def submit(job: reference[job], after: _base.ticket, /) -> int:
    """int submit(struct job *job, ticket after); // user.h:12"""
