"""Functions with further arguments, and what takes them as a list: variadic.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'variadic.h': '574b1555166136cd6d5c27dcb127deca7da8f9c7ac86f39d6ebc46ca5aa5f42a',
    'libclang': '18.1.1',
}

_functions = """
print(format: c_char_p, ...) -> c_int
print_list(format: c_char_p, list: c_void_p) -> c_int
"""

__getattr__, __dir__ = _bindings(
    globals(),
    functions=_functions,
    target='x86_64-linux-gnu',
)
