"""Names: Python's keywords, a tag beside another thing of its name, names that ctypes keeps for itself: names.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.stubs import Enum, Int, Structure, char_p, ints, members, reference

__source__: dict[str, str]
__skipped__: dict[str, str]

class class_(Structure):
    from_: Int = ...
    import_: Int = ...
    None_: Int = ...
    _fields__: Int = ...

class struct_stat(Structure):
    size: Int = ...

class lambda_(Enum):
    pass_, yield_ = members
pass_, yield_ = ints

def stat(path: char_p, out: reference[struct_stat], /) -> int:
    """int stat(const char *path, struct stat *out); // names.h:9"""
def print(in_: int, is_: int, /) -> int:
    """int print(int in, int is); // names.h:11"""
def_: int
