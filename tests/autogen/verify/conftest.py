"""What the tests of `autogen.verify` share lies in samples.py."""

from __future__ import annotations
