"""Records without a name get that of the path which holds them: anonymous.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""


from ._support.stubs import ArrayOf, Bytes, Inner, Int, Structure, Union

__source__: dict[str, str]
__skipped__: dict[str, str]

class tree(Structure):
    child: ArrayOf[tree_child] = ...
    value: Inner[tree_value] = ...

class tree_child(Structure):
    left: Int = ...
    right: Int = ...

class tree_value(Union):
    number: Int = ...
    text: Bytes = ...

