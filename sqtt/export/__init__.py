"""What other tools read: CSV and Parquet tables, Perfetto traces."""

from __future__ import annotations

from .activity import COUNTED, MARKED, counter_curves, counters_table, states_table, user_data_table
from .csv_ import write_csv
from .hotspots import hotspots_table
from .instructions import instruction_lanes, instructions_table
from .packets import packets_table
from .parquet import write_parquet
from .perfetto import Counter, Lane, write_perfetto
from .table import Column, ExportError, Table, joined
from .waves import clock_table, dispatches_table, wave_lanes, waves_table

__all__ = [
    "COUNTED",
    "MARKED",
    "Column",
    "Counter",
    "ExportError",
    "Lane",
    "Table",
    "clock_table",
    "counter_curves",
    "counters_table",
    "dispatches_table",
    "hotspots_table",
    "instruction_lanes",
    "instructions_table",
    "joined",
    "packets_table",
    "states_table",
    "user_data_table",
    "wave_lanes",
    "waves_table",
    "write_csv",
    "write_parquet",
    "write_perfetto",
]
