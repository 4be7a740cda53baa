"""Tables as Parquet files (the package pyarrow).

Every column's meaning and unit are in its field's metadata, which Arrow's readers show, and as JSON in the file's,
which all readers do.
"""

from __future__ import annotations

import contextlib
import importlib
import json
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

import numpy as np

from .table import Column, ExportError, Table

_ROWS = 1 << 20  #: rows of a row group


def write_parquet(
    tables: Iterable[Table], file: BinaryIO, progress: Callable[[int], object] = lambda rows: None
) -> None:
    """Write a table, given in parts of the same columns. Texts become dictionaries.

    Raises ExportError when pyarrow is not installed.
    """
    try:
        pyarrow = importlib.import_module("pyarrow")
        parquet = importlib.import_module("pyarrow.parquet")
    except ImportError as error:
        raise ExportError("Parquet files need the package pyarrow: pip install pyarrow") from error
    with contextlib.ExitStack() as stack:
        writer = schema = None
        for table in tables:
            if writer is None:
                schema = _schema(pyarrow, table)
                writer = stack.enter_context(parquet.ParquetWriter(file, schema, compression="zstd"))
            for start in range(0, len(table), _ROWS):
                part = table.part(slice(start, start + _ROWS))
                arrays = [_array(pyarrow, one) for one in part.columns]
                writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema))
                progress(len(part))


def _schema(pyarrow: Any, table: Table) -> Any:
    return pyarrow.schema(
        [
            pyarrow.field(one.name, _type(pyarrow, one), True, {"meaning": one.meaning, "unit": one.unit})
            for one in table.columns
        ],
        metadata={
            "table": table.name,
            "meaning": table.meaning,
            "columns": json.dumps(
                {one.name: {"meaning": one.meaning, "unit": one.unit} for one in table.columns}
            ),
        },
    )


def _type(pyarrow: Any, column: Column) -> Any:
    if column.texts is not None:
        return pyarrow.dictionary(pyarrow.int32(), pyarrow.string())
    return pyarrow.from_numpy_dtype(column.values.dtype)


def _array(pyarrow: Any, column: Column) -> Any:
    if column.texts is not None:
        codes = column.values.astype(np.int32)
        return pyarrow.DictionaryArray.from_arrays(
            pyarrow.array(codes, mask=codes < 0), pyarrow.array(column.texts, pyarrow.string())
        )
    mask = None if column.missing is None else column.values == column.missing
    return pyarrow.array(column.values, mask=mask)
