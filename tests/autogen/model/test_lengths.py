"""Which integers behind `const char *` are its length."""

from __future__ import annotations

import pytest

from autogen.model.lengths import is_length, is_place


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *[("n", "c_int"), ("N", "c_int"), ("len", "c_int"), ("__len", "socklen_t"), ("SLen", "c_uint")],
        *[("KeyLength", "c_uint"), ("passlen", "c_int"), ("nbytes", "c_int"), ("nByte", "c_int")],
        *[("num_bytes", "c_uint64"), ("__nrbytes", "c_int"), ("nchar", "c_int"), ("count", "c_int")],
        *[("size", "c_uint32"), ("length1", "c_int32"), ("max", "c_uint32"), ("value_n", "c_size_t")],
        *[("", "c_size_t"), ("l", "c_size_t"), ("n1", "c_size_t"), ("inbytesleft", "c_size_t")],
        *[("max", "gssize"), ("", "Py_ssize_t"), ("sizeof_policy", "png_size_t")],
    ],
)
def test_a_length(name: str, kind: str) -> None:
    assert is_length(name, (kind, "c_long"))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *[("mode", "c_int"), ("__oflag", "c_int"), ("c", "c_int"), ("line", "c_int"), ("flags", "c_size_t")],
        *[
            ("", "c_int"),
            ("l", "c_int"),
            ("number", "c_int"),
            ("numHeaders", "c_int"),
            ("nfields", "hsize_t"),
        ],
        *[
            ("__nmatch", "c_size_t"),
            ("offset", "c_size_t"),
            ("extraBytes", "c_size_t"),
            ("block_size", "c_int"),
        ],
        *[("__length", "__off_t"), ("size", "loff_t"), ("__length", "off64_t"), ("w", "c_int")],
    ],
)
def test_something_else(name: str, kind: str) -> None:
    assert not is_length(name, (kind, "c_long"))


def test_where_to_begin_stands_before_a_length() -> None:
    assert is_place("offset") and is_place("src_off") and is_place("start1")
    assert not is_place("mode")
