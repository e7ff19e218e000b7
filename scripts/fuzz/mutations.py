"""Changes to texts, bytes, trees and tables, as seeded chance has it."""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Callable
from random import Random
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]

WORDS = (
    *("", " ", "0", "-1", "1", "0.5", "-0.0", "nan", "inf", "-inf", "1e308", "1e999", "9" * 400),
    *(
        "true",
        "null",
        "[]",
        "{}",
        '""',
        "=1+1",
        "@SUM(1)",
        "a,b",
        "a;b",
        "a\tb",
        '"',
        "'",
        "#",
        "%",
    ),
    *("2026-13-45", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1:75", "99:99:99", "9-3"),
    *("../..", "/", ".", "~", "con", "x" * 300, "name\nline", "\x1b[31mred\x07", "\u202eright"),
    *("M\u00fcller", "\u8b1b\u7fa9", "\u0664\u0662", "[" * 3000, "{" * 3000, "1,2,3", "0,0,0,0"),
    *("one=0,0,9,9;one=1,1,9,9", "2x2", "9x9", "a=1,2,3,4", "happy", "balance", "sad,", "(", "\\"),
)
"""What somebody may write, or a program that went wrong."""

NUMBERS = (
    *(0, 1, -1, 2, 255, 2**31, 2**63, -(2**63) - 1, 10**30, 0.1, -0.0, 1e-320, 1e308),
    *(-1e308, math.nan, math.inf, -math.inf),
)


def _deep(depth: int) -> list[Any]:
    tree: list[Any] = []
    for _ in range(depth):
        tree = [tree]
    return tree


def odd_value(random: Random) -> Any:
    """Return a value that a JSON file may hold."""
    kind = random.randrange(6)
    if kind < 2:
        return random.choice(NUMBERS)
    if kind < 4:
        return random.choice(WORDS)
    trees: tuple[Any, ...] = (
        None,
        True,
        False,
        [],
        {},
        [None],
        {"": ""},
        {"a": {"b": 1}},
        [1, "a"],
        _deep(200),
    )
    return copy.deepcopy(random.choice(trees))


def mutated_bytes(data: bytes, random: Random) -> bytes:
    """Return a file's bytes after what disks, networks and editors do to them."""
    if not data:
        return random.choice((b"\0", b"\xff\xfe", b"{}"))
    place, length = random.randrange(len(data)), random.randint(1, max(1, len(data) // 4))
    return random.choice(
        (
            lambda: data[:place],
            lambda: data[:place] + data[place + length :],
            lambda: data[:place] + bytes(length) + data[place + length :],
            lambda: data[:place] + random.randbytes(min(length, 64)) + data[place:],
            lambda: (
                data[:place] + bytes([data[place] ^ 1 << random.randrange(8)]) + data[place + 1 :]
            ),
            lambda: data + data[:length],
            lambda: b"\xef\xbb\xbf" + data,
            lambda: data.replace(b"\n", b"\r\n"),
            lambda: b"",
        )
    )()


_TOKEN = re.compile(r'"[^"\n]*"|[\w.+-]+')


def mutated_text(text: str, random: Random) -> str:
    """Return a text in which a word, a line or a letter is another."""
    lines = text.splitlines(keepends=True)
    tokens = list(_TOKEN.finditer(text))
    if not lines or not tokens:
        return random.choice(WORDS)
    token, line, word = random.choice(tokens), random.randrange(len(lines)), random.choice(WORDS)
    place = random.randrange(len(text))
    changes: tuple[Callable[[], str], ...] = (
        lambda: text[: token.start()] + word + text[token.end() :],
        lambda: text[: token.start()] + f'"{word}"' + text[token.end() :],
        lambda: text[:place] + word + text[place:],
        lambda: text[:place] + text[place + 1 :],
        lambda: text[:place],
        lambda: "".join(lines[:line] + lines[line + 1 :]),
        lambda: "".join([*lines[:line], lines[line], *lines[line:]]),
        lambda: "".join([*lines[:line], random.choice(lines), *lines[line + 1 :]]),
        lambda: text[: token.start()] + random.choice(tokens)[0] + text[token.end() :],
    )
    # Words are changed more often than lines.
    return random.choice((*changes, changes[0], changes[1], changes[8]))()


def mutated_tree(tree: Any, random: Random) -> Any:
    """Return what a JSON file holds with one of its values, keys or rows changed."""
    tree = copy.deepcopy(tree)
    places = list(_places(tree))
    if not places or random.random() < 0.02:
        return odd_value(random)
    # A table of many rows is one place among others, as the word that names it is.
    by_depth: dict[int, list[tuple[Any, Any]]] = {}
    for depth, holder, key in places:
        by_depth.setdefault(depth, []).append((holder, key))
    holder, key = random.choice(by_depth[random.choice(sorted(by_depth))])
    change = random.randrange(7)
    if change == 0:
        del holder[key]
    elif change == 1 and isinstance(holder, dict):
        holder[random.choice(WORDS)] = holder.pop(key)
    elif change == 1:
        holder.insert(key, copy.deepcopy(holder[key]))
    elif change == 2 and isinstance(holder, list):
        other = random.randrange(len(holder))
        holder[key], holder[other] = holder[other], holder[key]
    elif change == 3 and isinstance(holder[key], list):
        holder[key] = holder[key][::2]
    elif change == 4 and isinstance(holder[key], (int, float)):
        holder[key] = holder[key] * random.choice((-1, 0.5, 2, 1000)) + random.choice((0, 1, -1))
    else:
        holder[key] = odd_value(random)
    return tree


def _places(tree: Any, depth: int = 0) -> Any:
    keys = range(len(tree)) if isinstance(tree, list) else tree if isinstance(tree, dict) else ()
    for key in keys:
        yield depth, tree, key
        yield from _places(tree[key], depth + 1)


def mutated_table(table: pa.Table, random: Random) -> pa.Table:
    """Return a table in which a column or some rows are others."""
    place = random.randrange(table.num_columns)
    name, count = table.column_names[place], table.num_rows
    changes: tuple[Callable[[], pa.Table], ...] = (
        lambda: table.remove_column(place),
        lambda: table.rename_columns(
            [random.choice(WORDS) if n == name else n for n in table.column_names]
        ),
        lambda: table.set_column(place, name, pa.nulls(count)),
        lambda: table.set_column(place, name, pa.array([random.choice(WORDS)] * count)),
        lambda: table.set_column(place, name, pa.array([float(random.choice(NUMBERS))] * count)),
        lambda: table.set_column(place, name, table.column(random.randrange(table.num_columns))),
        lambda: table.append_column(name, table.column(place)),
        lambda: table.slice(0, count // 2),
        lambda: table.slice(0, 0),
        lambda: table.take(random.sample(range(count), count)),
        lambda: pa.concat_tables([table, table]),
    )
    return random.choice(changes)()
