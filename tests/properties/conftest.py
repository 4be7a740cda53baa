"""The compilers that random declarations are compared with, and how many examples a property takes."""

from __future__ import annotations

import pytest

pytest.importorskip("clang.cindex", reason="needs the generator's libclang, which is not installed")

from tests import needs
from tests.properties.compilers import COMPILERS, Workshop


@pytest.fixture(params=COMPILERS)
def workshop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """A folder, and one compiler that this machine has."""
    needs.program(request.param)
    return Workshop(tmp_path_factory.mktemp("random"), (request.param,))
