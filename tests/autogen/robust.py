"""What every text of a header has to give: a module in which each name can be touched, or a clear error."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from autogen.errors import AutogenError
from autogen.model import Global
from autogen.produce import from_headers
from tests.autogen.conftest import load


def touched(header: Path, text: str | bytes, args: Sequence[str] = ()) -> Any:
    """The module of the text, every name of it touched; skipped names say why when they are."""
    header.write_bytes(text if isinstance(text, bytes) else text.encode())
    product = from_headers([str(header)], name="robust", in_package=True, args=args)
    module = load("bindings.robust", product.text)
    for name in dir(module):
        try:
            getattr(module, name)
        except AttributeError as error:  # a variable of no library
            variables = {
                product.model.names[d.key] for d in product.model.declarations if isinstance(d, Global)
            }
            assert name in variables, error
    for name, reason in product.skipped.items():
        assert name and reason.strip()
    compile(product.stub, "robust.pyi", "exec")
    return module


def survives(header: Path, text: str | bytes, args: Sequence[str] = ()) -> str:
    """What clang says against the text; empty if there is a module."""
    try:
        touched(header, text, args)
    except AutogenError as error:
        assert "Traceback" not in str(error)
        assert str(error).strip()
        return str(error)
    return ""
