"""That the bodies of macros and values are expressions, and nothing that Python could do besides."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from bindings._support.cfunctions import parts

_PLAIN = (
    *(ast.Name, ast.Load, ast.Store, ast.Constant, ast.BinOp, ast.operator, ast.UnaryOp, ast.unaryop),
    *(ast.BoolOp, ast.boolop, ast.Compare, ast.cmpop, ast.IfExp, ast.Attribute, ast.Subscript, ast.Tuple),
    *(ast.Call, ast.keyword, ast.JoinedStr, ast.FormattedValue, ast.NamedExpr),
)


def check(table: str, name: str, entry: str) -> None:
    """Raise ValueError unless the entry's body is `[LOCAL = EXPRESSION; …] EXPRESSION`."""
    body = parts(entry)[2] if table == "macros" else entry.partition(" = ")[2]
    try:
        statements = ast.parse(body).body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ValueError(f"{table}: {name}: its body is no expression ({error})") from None
    *locals_, last = statements or [ast.Pass()]
    if not isinstance(last, ast.Expr) or not all(map(_is_local, locals_)) or not _plain(statements):
        raise ValueError(f"{table}: {name}: its body is more than expressions: {body[:100]!r}")


def _is_local(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Assign) and [type(one) for one in statement.targets] == [ast.Name]


def _plain(statements: Iterable[ast.stmt]) -> bool:
    return all(
        isinstance(node, _PLAIN) and not (isinstance(node, ast.keyword) and node.arg is None)
        for statement in statements
        for node in ast.walk(statement)
        if not isinstance(node, ast.Expr | ast.Assign)
    )
