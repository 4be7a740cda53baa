"""What is packed for the page comes out again."""

from __future__ import annotations

import numpy as np

from sqtt.viewer.wire.columns import packed, unpacked


def test_arrays_texts_and_facts_come_out_again() -> None:
    columns, facts = unpacked(
        packed(
            {
                "time": np.array([1, 2**52], np.int64),
                "kind": np.array([1, 2, 3], np.uint8),
                "live": np.array([True, False]),
                "share": np.array([0.5], np.float32),
                "text": ["s_mov", "", "v_add\nv_sub", "é"],
                "none": [],
            },
            unit="ns",
        )
    )
    assert columns["time"].tolist() == [1, 2**52] and columns["time"].dtype == np.float64
    assert columns["kind"].tolist() == [1, 2, 3] and columns["kind"].dtype == np.uint8
    assert columns["live"].tolist() == [1, 0]
    assert columns["share"].tolist() == [0.5] and columns["share"].dtype == np.float32
    assert columns["text"] == ["s_mov", "", "v_add v_sub", "é"]
    assert columns["none"] == []
    assert facts == {"unit": "ns"}


def test_every_array_begins_where_a_typed_array_can() -> None:
    body = packed({"a": np.zeros(3, np.uint8), "b": np.arange(2.0), "c": ["x"], "d": np.arange(2.0)})
    assert all(body.find(np.arange(2.0).tobytes(), at) % 8 == 0 for at in (0,))
    assert unpacked(body)[0]["d"].tolist() == [0, 1]
