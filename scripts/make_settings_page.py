"""Writes the tables of docs/settings.md from the settings' own records.

    uv run --group dev scripts/make_settings_page.py            fails where the page is old
    uv run --group dev scripts/make_settings_page.py --write    writes it anew

Names, defaults and what is allowed come from the records of `monitor/config/records.py`, meanings
from their docstrings.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from document_part import with_part
from monitor.config.description import (
    Schema,
    SettingDescription,
    describe_section,
    describe_settings,
)

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "settings.md"

HEAD = "| name | default | allowed | what it is |\n|---|---|---|---|"


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
    for section, settings in groupby(describe_settings(), key=lambda one: one.section):
        about = f"{' '.join(describe_section(section).split())}\n\n" if section else ""
        title = f"[{section}]" if section else "Before all tables"
        yield f"## {title}\n\n{about}{HEAD}\n" + "\n".join(map(row, settings))


def row(setting: SettingDescription) -> str:
    """Return the line of a setting."""
    meaning = setting.meaning.replace("|", "\\|")
    shown = "none" if setting.default is None else f"`{json.dumps(setting.default)}`"
    return f"| `{setting.name}` | {shown} | {allowed(setting.schema)} | {meaning} |"


def allowed(schema: Schema) -> str:
    """Return in words what a JSON schema allows."""
    if "enum" in schema:
        return ", ".join(f"`{json.dumps(value)}`" for value in schema["enum"])
    kind = schema["type"]
    if kind == "array":
        return _numbers(schema)
    words = {"string": "text", "boolean": "`true`, `false`", "integer": "whole number"}
    low, high = schema.get("minimum", schema.get("exclusiveMinimum")), schema.get("maximum")
    bounds = [
        *([f"above {low:g}"] if "exclusiveMinimum" in schema else []),
        *([f"from {low:g}"] if "minimum" in schema else []),
        *([f"to {high:g}"] if high is not None else []),
    ]
    return " ".join([words.get(kind, str(kind)), *bounds])


def _numbers(schema: Schema) -> str:
    if "prefixItems" in schema:
        count, item = len(schema["prefixItems"]), schema["prefixItems"][0]
        return f"{count} times: {allowed(item)}"
    return f"any number of: {allowed(schema['items'])}"


if __name__ == "__main__":
    sys.exit(main())
