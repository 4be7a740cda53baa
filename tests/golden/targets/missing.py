"""What one target lacks is hidden there, and what only it has is shown there alone: missing.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'missing.h': 'fe0e9ab59d808731c5a3fd0ba62904a3e5c0b72121164870cb18ffce4c322783',
    'libclang': '18.1.1',
}

_records = """
ports: struct, 2 bytes
  base: c_ushort @ 0
"""

_enums = """
unit: c_uint
  UNIT_CORE = 0
  UNIT_X87 = 1
  UNIT_VECTOR = 2
"""

_functions = """
grant(level: c_int) -> c_int
"""

_constants = """
CALL_OPEN = 2
PORT_IO = 1
"""

_targets = {
    'aarch64-linux-gnu': {
        'records': """
features: struct, 16 bytes
  bits: c_ulong * 2 @ 0
""",
        'enums': """
unit: c_uint
  UNIT_CORE = 0
  UNIT_VECTOR = 1
""",
        'functions': """
probe_features(out: POINTER(features)) -> c_int
""",
        'constants': """
CALL_OPEN = 56
""",
        "missing": 'records.ports functions.grant constants.PORT_IO',
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    functions=_functions,
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
