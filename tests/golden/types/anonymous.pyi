"""Records without a name get that of the path which holds them: anonymous.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support import stubs as _s
from ._support.stubs import Int as _Int

__source__: dict[str, str]
__skipped__: dict[str, str]

class tree(_s.Structure):
    child: _s.ArrayOf[tree_child] = ...
    value: _s.Inner[tree_value] = ...

class tree_child(_s.Structure):
    left: _Int = ...
    right: _Int = ...

class tree_value(_s.Union):
    number: _Int = ...
    text: _s.Bytes = ...

