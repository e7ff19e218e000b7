"""The texts of the code: what is given to `tr` and `marked`, and the help of commands."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from catalogues.linguist import Message
from monitor.i18n.help_text import help_texts

TRANSLATING = ("tr", "marked")
_PARTED = ("ui", "cli")
"""Rooms that are so large that their own rooms are told apart."""

_IN_TEMPLATE = re.compile(r'\btr\("([^"]+)"')


def read_texts(folder: Path) -> list[Message]:
    """Return all texts in the code of a package, by room, in the order of the code.

    Raises:
        SystemExit: A call has no literal text; it says where.
    """
    found: dict[tuple[str, str], Message] = {}
    for file in sorted((*folder.rglob("*.py"), *folder.rglob("*.html"))):
        read = file_texts if file.suffix == ".py" else template_texts
        for message in read(file, room_of(file.relative_to(folder))):
            if message.key not in found or message.plural:
                found[message.key] = message
    return sorted(found.values(), key=lambda one: one.context)


def room_of(path: Path) -> str:
    """Return the room of a file, in which its texts stand in the catalogue."""
    parts = path.with_suffix("").parts
    return "/".join(parts[:2]) if parts[0] in _PARTED and len(parts) > 2 else parts[0]


def file_texts(file: Path, room: str) -> Iterator[Message]:
    """Yield the texts of a file.

    Raises:
        SystemExit: As above.
    """
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if is_translating(node):
            texts = [str(one.value) for one in node.args if isinstance(one, ast.Constant)]
            meaning = [one.value for one in node.keywords if one.arg == "meaning"]
            if len(texts) != len(node.args) or len(texts) not in {1, 2}:
                if file.parent.name != "i18n":
                    raise SystemExit(f"{file}:{node.lineno}: texts must be literals")
                continue
            text, plural = [*texts, ""][:2]
            yield Message(room, text, plural, "".join(ast.literal_eval(one) for one in meaning))
        elif room.startswith("cli") and is_command(node):
            for text in help_texts(ast.get_docstring(node) or ""):
                yield Message(room, text)


def template_texts(file: Path, room: str) -> Iterator[Message]:
    """Yield the texts of a template of a page."""
    for text in _IN_TEMPLATE.findall(file.read_text(encoding="utf-8")):
        yield Message(room, text)


def is_translating(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether this is a call that marks a text."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in TRANSLATING
    )


def is_command(node: ast.AST) -> TypeGuard[ast.FunctionDef]:
    """Whether this is a command, whose docstring is its help."""
    return isinstance(node, ast.FunctionDef) and "[bold]" in (ast.get_docstring(node) or "")
