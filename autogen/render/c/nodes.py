"""Nodes of pycparser's syntax tree, and their text."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pycparser
from pycparser import c_ast, c_generator

from ...errors import AutogenError

# pip names the conflict, and installs it all the same.
if [int(part) for part in pycparser.__version__.split(".")[:2]] >= [3, 1]:
    raise AutogenError(
        f"pycparser {pycparser.__version__} builds C otherwise than this version of autogen knows: pip install "
        '"pycparser<3.1"; or give autogen an environment of its own'
    )

_BRACE = re.compile(r" *\n *\{\n")
_EMPTY = re.compile(r"\{\n *\}")
_BLOCK = re.compile(r"\* \^ ?")


def named(text: str, name: str | None, quals: Sequence[str]) -> c_ast.Node:
    """A declarator of a type that is one word or more."""
    return c_ast.TypeDecl(name or None, list(quals), None, c_ast.IdentifierType([text]))


def constant(text: str) -> c_ast.Node:
    """A number as it is written."""
    return c_ast.Constant("int", text)


def text(node: c_ast.Node) -> str:
    """C text of a node, braces on the line that they belong to."""
    found = c_generator.CGenerator().visit(node)
    if isinstance(node, c_ast.PtrDecl | c_ast.ArrayDecl | c_ast.FuncDecl | c_ast.TypeDecl):
        found = c_generator.CGenerator().visit(c_ast.Typename(None, [], None, node))
    return _BLOCK.sub("^", _EMPTY.sub("{}", _BRACE.sub(" {\n", found)))
