"""Texts in the code that people would read and that are not marked for translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Container, Iterator
from pathlib import Path

from catalogues.left_in_english import EXCEPTIONS, NOT_READ

_MARKING = frozenset({"tr", "marked", "shown"})
_SENTENCE = re.compile(
    r"[A-Za-z]{2,}[,;:.)']* +[(]?[A-Za-z{]|[}%] [a-z]{2,}|[a-z]{2,}:? \{|^[A-Z][a-z]+\b[^_/\\=(]*$"
)
"""Two words, a word beside a value, or one word with a capital."""
_TAG = re.compile(r"<[^>]*>")
_CODE = re.compile(r"<(style|script)>.*?</\1>|{[{%].*?[%}]}", re.DOTALL)
_BETWEEN_TAGS = re.compile(r">([^<>]*[A-Za-z]{2}[^<>]*)<")
_PAGE_NAMES = ("Classroom Monitor",)


def unmarked_texts(package: Path, stored: Container[str]) -> Iterator[str]:
    """Yield a line for each text in a package's code that reads as words and is not marked.

    Args:
        package: Its folder.
        stored: Words that are marked elsewhere, since they are stored in English.
    """
    for file in sorted(package.rglob("*.py")):
        name = file.relative_to(package).as_posix()
        for node in _texts(ast.parse(file.read_text(encoding="utf-8"))):
            if words_of(node) not in stored and not _is_excepted(name, node):
                yield f"{package.name}/{name}:{node.lineno}: not marked: {words_of(node)[:70]!r}"


def words_of(node: ast.Constant | ast.JoinedStr) -> str:
    """Return a literal's text, with {} for each value."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    parts = (str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values)
    return "".join(parts)


def _is_excepted(name: str, node: ast.Constant | ast.JoinedStr) -> bool:
    text = words_of(node)
    return any(re.match(path, name) and re.search(words, text) for path, words, _why in EXCEPTIONS)


def _texts(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """The literals below a node that read as words, where people may read them."""
    if isinstance(node, ast.Constant | ast.JoinedStr):
        is_text = isinstance(node, ast.JoinedStr) or isinstance(node.value, str)
        if is_text and _SENTENCE.search(_TAG.sub(" ", words_of(node))):
            yield node
            return
    for child in _read_children(node):
        yield from _texts(child)


def _read_children(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Call():
            name = _called(node.func)
            if name in _MARKING:  # what is filled in may hold words of its own
                yield from (one.value for one in node.keywords if one.arg != "meaning")
            elif name in {"get", "pop"}:  # by a key, with what is taken without it
                yield from (node.func, *node.args[1:])
            elif name not in NOT_READ:
                yield from ast.iter_child_nodes(node)
        case ast.Expr(value=ast.Constant()) | ast.Compare() | ast.Assert() | ast.match_case():
            yield from (one for one in getattr(node, "body", ()))
        case ast.Subscript():
            yield node.value
            if _called(node.value) == "Annotated" or isinstance(node.ctx, ast.Store):
                yield node.slice  # options, with their help; what is listed by its texts
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            pass
        case ast.Dict():
            yield from (one for one in (*node.keys, *node.values) if one is not None)
        case ast.FormattedValue():
            yield node.value
        case _:
            yield from ast.iter_child_nodes(node)


def _called(node: ast.expr) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def unmarked_in_templates(package: Path) -> Iterator[str]:
    """Yield a line for each text in a package's pages that is not marked."""
    for file in sorted(package.rglob("*.html")):
        page = _CODE.sub("", file.read_text(encoding="utf-8"))
        for text in _BETWEEN_TAGS.findall(page):
            if text.strip() not in _PAGE_NAMES:
                name = file.relative_to(package.parent).as_posix()
                yield f"{name}: not marked: {text.strip()!r}"
