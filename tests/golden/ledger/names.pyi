"""Names: Python's keywords, a tag beside another thing of its name, names that ctypes keeps for itself: names.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support import stubs as _s
from ._support.enums import Enum as _Enum
from ._support.stubs import Int as _Int
from ._support.stubs import ints as _ints
from ._support.stubs import members as _members

__source__: dict[str, str]
__skipped__: dict[str, str]

class class_(_s.Structure):
    from_: _Int = ...
    import_: _Int = ...
    None_: _Int = ...
    _fields__: _Int = ...

class struct_stat(_s.Structure):
    size: _Int = ...

class lambda_(_Enum):
    pass_, yield_ = _members
pass_, yield_ = _ints

def stat(path: _s.c_char_p, out: _s.reference[struct_stat], /) -> int: ...
def print(in_: int, is_: int, /) -> int: ...
def_: int
