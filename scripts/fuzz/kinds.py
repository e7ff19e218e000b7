"""Every kind of input that the app takes."""

from __future__ import annotations

from fuzz import inputs, logs, words
from fuzz.case import Kind

KINDS: dict[str, Kind] = {
    "settings": inputs.settings_file,
    "command line": words.command_line,
    "address": words.address,
    "JSON export": logs.json_export,
    "CSV export": logs.csv_export,
    "Parquet export": logs.parquet_export,
    "rows of a log": logs.log_rows,
    "file of a log": logs.log_file,
    "network": inputs.network_folder,
    "results": inputs.results_folder,
    "unfinished results": inputs.unfinished_results,
    "pictures": inputs.pictures_folder,
    "segments": inputs.segments_table,
    "recordings": inputs.recordings_list,
}
"""By name, in the order in which they take turns."""
