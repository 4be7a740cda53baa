"""Protocols: required and optional methods, one on top of another, objects that only promise one: protocols.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""
# mypy: disable-error-code="override,type-arg"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportMissingTypeArgument=false


from ._support.stubs import Object, char_p

__source__: dict[str, str]
__skipped__: dict[str, str]

class Named(Object):
    def name(self) -> bytes | None: ...

class Saved(Named):
    def saveTo_(self, path: char_p, /) -> bool: ...
    def saved_(self, by: Named | None, /) -> None: ...

class Store(Saved):
    def first(self) -> Saved | None: ...

