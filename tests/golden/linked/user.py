"""Types of another binding are imported from it: one class, not two: user.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'user.h': 'ae27a7894278ca75a5267e7283b4a5aab34d19aeceb193729372330360e54fad',
    'libclang': '18.1.1',
}

_records = """
job: struct, 16 bytes
  ticket: ticket @ 0
  priority: priority @ 4
  queue: POINTER(queue) @ 8
"""

_types = """
ticket = base.ticket
priority = base.priority
queue = base.queue
"""

_functions = """
submit(job: POINTER(job), after: ticket) -> c_int
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    types=_types,
    functions=_functions,
    target='x86_64-linux-gnu',
)
