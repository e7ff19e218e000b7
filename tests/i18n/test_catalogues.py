"""What the catalogues say, and what the code takes for granted of them."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.i18n import LANGUAGES
from monitor.i18n.catalogue import catalogue_file, read_catalogue

PACKAGE = Path(__file__).resolve().parents[2] / "monitor"
OTHERS = [one for one in LANGUAGES.values() if one.code != "en"]


def _text(node: ast.expr | None) -> str:
    """The text of a call of `tr`, with its meaning; "" of anything else."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
        text = node.args[0]
        if isinstance(text, ast.Constant) and len(node.args) == 1 and not node.keywords:
            return str(text.value)
    return ""


@functools.cache
def _groups() -> tuple[tuple[str, list[str]], ...]:
    """Texts that must differ: keys of a mapping, names of columns."""
    return tuple(_find_groups())


def _find_groups() -> Iterator[tuple[str, list[str]]]:
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            keys: list[ast.expr | None] = []
            if isinstance(node, ast.Dict):
                keys = node.keys
            elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Tuple):
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                if "COLUMNS" in ast.unparse(target):
                    keys = list(node.value.elts)
            texts = [text for text in map(_text, keys) if text]
            if len(texts) > 1:
                yield f"{file.name}:{node.lineno}", texts


@pytest.mark.parametrize("language", OTHERS, ids=lambda one: one.code)
def test_what_is_told_apart_in_english_is_told_apart(language) -> None:
    catalogue = read_catalogue(catalogue_file(language))
    assert len(_groups()) > 10
    for place, texts in _groups():
        said = [catalogue.get((text, ""), (text,))[0] for text in texts]
        assert len(set(said)) == len(set(texts)), (place, said)


@pytest.mark.parametrize("language", OTHERS, ids=lambda one: one.code)
def test_each_text_has_as_many_forms_as_its_language(language) -> None:
    forms = {len(one) for one in read_catalogue(catalogue_file(language)).values()}
    assert forms <= {1, language.plural_count}


@pytest.mark.parametrize("language", OTHERS, ids=lambda one: one.code)
def test_shares_are_written_as_elsewhere_in_the_language(language) -> None:
    """By hand in a text, and by `percent` around a number, within one sentence."""
    between = language.percent.removeprefix("{}").rstrip("\u200e").removesuffix("%")
    found = 0
    for forms in read_catalogue(catalogue_file(language)).values():
        for said in re.findall(r"[}\d]([\s\u200e]*)%", "\n".join(forms)):
            found += 1
            assert said == between, forms
    assert found > 10 or language.is_right_to_left
