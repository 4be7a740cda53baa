"""Categories add to a class, in the module where they stand: categories.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""
# mypy: disable-error-code="override,type-arg"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportMissingTypeArgument=false


from ._support.stubs import Object

__source__: dict[str, str]
__skipped__: dict[str, str]

class Number(Object):
    def value(self) -> int: ...
    def roundedTo_(self, step: int, /) -> int: ...
    def hidden(self) -> int: ...

