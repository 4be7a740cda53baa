"""Functions and variables that the library has under another name: asm_labels.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'asm_labels.h': '54113a10aa3d4eb703bb2d4b0ce2ad46ba1760116c37a88f06557ed2d71f502e',
    'libclang': '18.1.1',
}

_functions = """
rename(from_: c_char_p, to: c_char_p) -> c_int = rename_v2
"""

_globals = """
level: c_int = golden_level
"""

__getattr__, __dir__ = _bindings(
    globals(),
    functions=_functions,
    globals=_globals,
    target='x86_64-linux-gnu',
)
