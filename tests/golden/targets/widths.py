"""One module for several targets: where `long`, the sign of char or an alignment differs, each has its own: widths.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'widths.h': 'cffb4870d1e85de6d7ad21c6aaea2cd26b386e3e6aafe3af9ccec19f6b338b74',
    'libclang': '18.1.1',
}

_records = """
sample: struct, 48 bytes
  sign: c_char @ 0
  count: c_long @ 8
  exact: c_longdouble @ 16
  where: c_void_p @ 32
  letter: c_int @ 40

bits: struct, 4 bytes, align 4, explicit
  low: c_ubyte:4 @ 0.0
  high: c_uint:4 @ 0.4
  sign: c_int8:2 @ 1.0
"""

_functions = """
total(all: POINTER(sample), count: c_long) -> c_ulong
"""

_constants = """
CHAR_IS_SIGNED = 1
LONG_BYTES = 8
"""

_targets = {
    'aarch64-linux-gnu': {
        'records': """
sample: struct, 48 bytes
  sign: c_char @ 0
  count: c_long @ 8
  exact: c_longdouble @ 16
  where: c_void_p @ 32
  letter: c_uint @ 40

bits: struct, 4 bytes, align 4, explicit
  low: c_ubyte:4 @ 0.0
  high: c_uint:4 @ 0.4
  sign: c_uint8:2 @ 1.0
""",
        'constants': """
CHAR_IS_SIGNED = 0
""",
    },
    'x86_64-pc-windows-msvc': {
        'records': """
sample: struct, 32 bytes
  sign: c_char @ 0
  count: c_long @ 4
  exact: c_longdouble @ 8
  where: c_void_p @ 16
  letter: c_ushort @ 24

bits: struct, 12 bytes, align 4, explicit
  low: c_ubyte:4 @ 0.0
  high: c_uint:4 @ 4.0
  sign: c_int8:2 @ 8.0
""",
        'constants': """
LONG_BYTES = 4
""",
    },
    'i386-linux-gnu': {
        'records': """
sample: struct, 28 bytes
  sign: c_char @ 0
  count: c_long @ 4
  exact: c_longdouble @ 8
  where: c_void_p @ 20
  letter: c_int @ 24
""",
        'constants': """
LONG_BYTES = 4
""",
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    functions=_functions,
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
