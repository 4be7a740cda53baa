"""Variables: numbers, arrays, records, pointers to functions; what is constant in the header is a constant: variables.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'variables.h': '2e09cdd440f80b6fb51268217585333337dc8d8644d7713b887e552d4eb10218',
    'libclang': '18.1.1',
}

_records = """
options: struct, 4 bytes
  depth: c_int @ 0
"""

_globals = """
verbose: c_int
version: const c_char * ?
defaults: options
on_error: CFUNCTYPE(None, c_int)
"""

_constants = """
retries = 3
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    globals=_globals,
    constants=_constants,
    target='x86_64-linux-gnu',
)
