"""Writes the tables of docs/settings.md from the settings' own records.

    uv run --group dev scripts/make_settings_page.py            fails where the page is old
    uv run --group dev scripts/make_settings_page.py --write    writes it anew

Names, defaults and what is allowed come from the records of `monitor/config/records.py`, meanings
from their docstrings.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from document_part import with_part
from monitor.config import Settings

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "settings.md"

HEAD = "| name | default | allowed | what it is |\n|---|---|---|---|"

_ATTRIBUTE = re.compile(r"^    (\w+): (.+(?:\n {5,}\S.*)*)", re.MULTILINE)

Schema = Mapping[str, Any]


def main() -> int:
    """Write the page, or compare; return 1 where it is old."""
    page = with_part(PAGE, "tables", "scripts/make_settings_page.py", "\n\n".join(parts()))
    if "--write" in sys.argv[1:]:
        PAGE.write_text(page, encoding="utf-8")
    elif page != PAGE.read_text(encoding="utf-8"):
        print(f"{PAGE.relative_to(ROOT)} is old: run this with --write")
        return 1
    return 0


def parts() -> Iterator[str]:
    """Yield headings, texts and tables in Markdown."""
    schema = TypeAdapter(Settings).json_schema()
    settings = Settings()
    plain = [one.name for one in fields(settings) if not is_dataclass(getattr(settings, one.name))]
    yield f"## Before all tables\n\n{HEAD}\n" + "\n".join(rows(settings, plain, schema, schema))
    for section in (one.name for one in fields(settings) if one.name not in plain):
        record = getattr(settings, section)
        names = [one.name for one in fields(record)]
        own = schema["$defs"][type(record).__name__]
        about = (inspect.getdoc(record) or "").partition("\n\nAttributes:")[0]
        lines = "\n".join(rows(record, names, own, schema))
        yield f"## [{section}]\n\n{_one_line(about)}\n\n{HEAD}\n{lines}"


def rows(record: object, names: list[str], own: Schema, whole: Schema) -> Iterator[str]:
    """Yield a row for each setting of a record.

    Args:
        record: With the defaults.
        names: Of its settings.
        own: The JSON schema of the record.
        whole: That of all settings, which it may point into.
    """
    described = (inspect.getdoc(record) or "").partition("Attributes:\n")[2]
    meanings = dict(_ATTRIBUTE.findall(described))
    for name in names:
        meaning = _one_line(meanings.get(name, "")).replace("|", "\\|")
        default = getattr(record, name)
        shown = "none" if default is None else f"`{json.dumps(default)}`"
        yield f"| `{name}` | {shown} | {allowed(own['properties'][name], whole)} | {meaning} |"


def allowed(schema: Schema, whole: Schema) -> str:
    """Return in words what a JSON schema allows."""
    if "$ref" in schema:
        return allowed(whole["$defs"][schema["$ref"].rpartition("/")[2]], whole)
    if "anyOf" in schema:
        return allowed(next(one for one in schema["anyOf"] if one["type"] != "null"), whole)
    if "enum" in schema:
        return ", ".join(f"`{json.dumps(value)}`" for value in schema["enum"])
    kind = schema["type"]
    if kind == "array":
        return _numbers(schema, whole)
    words = {"string": "text", "boolean": "`true`, `false`", "integer": "whole number"}
    low, high = schema.get("minimum", schema.get("exclusiveMinimum")), schema.get("maximum")
    bounds = [
        *([f"above {low:g}"] if "exclusiveMinimum" in schema else []),
        *([f"from {low:g}"] if "minimum" in schema else []),
        *([f"to {high:g}"] if high is not None else []),
    ]
    return " ".join([words.get(kind, str(kind)), *bounds])


def _numbers(schema: Schema, whole: Schema) -> str:
    if "prefixItems" in schema:
        count, item = len(schema["prefixItems"]), schema["prefixItems"][0]
        return f"{count} times: {allowed(item, whole)}"
    return f"any number of: {allowed(schema['items'], whole)}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    sys.exit(main())
