"""Categories add to a class, in the module where they stand: categories.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'categories.h': '67cf8a004b03e61770c7d71302979b8e29d3e06a2bca00cf7ef6c3db8ddb0ce5',
    'libclang': '18.1.1',
}

_classes = """
Number: None
  - value() -> c_long
  - roundedTo:(step: c_long) -> c_long
  - hidden() -> c_long
"""

__getattr__, __dir__ = _bindings(
    globals(),
    classes=_classes,
    target='x86_64-linux-gnu',
)
