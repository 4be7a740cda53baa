"""Objective-C text of classes, protocols and methods, for which C's syntax tree has no nodes; their types are C's."""

from __future__ import annotations

from ...model import Method, ObjCClass, ObjCProtocol
from .text import CText


def container(one: ObjCClass | ObjCProtocol, c: CText) -> str:
    """The line that opens a class or a protocol, or `@class NAME;` for one that is only declared."""
    protocols = ", ".join(map(c.objc_name, one.protocols))
    adopted = f" <{protocols}>" if protocols else ""
    if isinstance(one, ObjCProtocol):
        return f"@protocol {one.name}{adopted}" if one.defined else f"@protocol {one.name};"
    if not one.defined:
        return f"@class {one.name};"
    generic = f"<{', '.join(one.type_parameters)}>" if one.type_parameters else ""
    above = f" : {c.objc_name(one.superclass)}" if one.superclass else ""
    return f"@interface {one.name}{generic}{above}{adopted}"


def method(one: Method, c: CText) -> str:
    """A method's declaration: `- (NSString *)substringFromIndex:(NSUInteger)from;`."""
    head = f"{one.sign} ({c.type(one.type.result)})"
    if not one.type.parameters:
        return f"{head}{one.selector};"
    pieces = one.selector.split(":")
    listed = [
        f"{piece}:({c.type(kind)}){name}"
        for piece, kind, name in zip(pieces, one.type.parameters, one.parameters, strict=False)
    ]
    return f"{head}{' '.join(listed)}{', ...' * one.type.variadic};"
