"""The machinery that tests of the bindings share lies in tests/oracle."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # pytest's importlib mode does not
