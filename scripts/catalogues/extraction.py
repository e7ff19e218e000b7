"""The texts of the code: what is given to `translate`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from catalogues.linguist import Message

FUNCTION = "translate"


def read_texts(folder: Path) -> list[Message]:
    """Return all texts in the code of a folder, by context, in the order of the code.

    Raises:
        SystemExit: A call names no context or no text; it says where.
    """
    found: dict[tuple[str, str], Message] = {}
    for file in sorted(folder.rglob("*.py")):
        for message in file_texts(file):
            key = (message.context, message.text)
            if key not in found or message.plural:
                found[key] = message
    return sorted(found.values(), key=lambda one: one.context)


def file_texts(file: Path) -> Iterator[Message]:
    """Yield the texts of a file.

    Raises:
        SystemExit: As above.
    """
    source = file.read_text(encoding="utf-8")
    if FUNCTION not in source:
        return
    for node in ast.walk(ast.parse(source)):
        if is_translation(node):
            texts = [str(one.value) for one in node.args if isinstance(one, ast.Constant)]
            if len(texts) != len(node.args) or len(texts) not in {2, 3}:
                raise SystemExit(f"{file}:{node.lineno}: context and texts must be literals")
            context, text, plural = [*texts, ""][:3]
            yield Message(context, text, plural)


def is_translation(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether this is a call of `translate`."""
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == FUNCTION
    )
