"""`sessions agreement`: how far the gauge can be trusted."""

from __future__ import annotations

import json

from monitor.store import SessionStore
from monitor.tables.code import Code
from tests.cli.sessions.calls import LECTURE, error, lines


def _codes(observer: str, shift: int = 0) -> list[Code]:
    labels = ("disengaged", "mixed", "engaged")
    return [
        Code(20.0 * n, 20.0 * (n + 1), labels[(n + shift * (n % 5 == 0)) % 3], observer)
        for n in range(60)
    ]


def test_one_plain_sentence_and_what_stands_behind_it(log: SessionStore) -> None:
    log.add_codes(LECTURE, [*_codes("Anna"), *_codes("Ben", 1)])
    first, second, *more = lines("agreement", LECTURE)
    assert first == (
        "Too few intervals to tell how far the gauge and two observers agree: 3, and 20 are needed."
    )
    assert second.startswith("In this room the observers agree ")
    assert "over 60 intervals" in second
    assert more[0] == "Engaged, mixed, disengaged: Anna, Ben coded 60 intervals of 20 s."
    values = json.loads("\n".join(lines("agreement", LECTURE, "--json", "--every", "40")))
    assert values["sentence"].startswith("Too few")
    assert values["every_s"] == 40.0
    assert values["among"]["low"] < values["among"]["value"] < values["among"]["high"]
    assert values["note"] == "not for grading or discipline"


def test_what_cannot_be_is_one_line(log: SessionStore) -> None:
    assert "no observer has coded it" in str(error("agreement", LECTURE))
    log.add_codes(LECTURE, _codes("Anna"))
    assert "there are engagement, on-task, activities" in str(
        error("agreement", LECTURE, "--scheme", "mine")
    )
    assert "is none of" in str(error("agreement", LECTURE, "--scheme", "on-task"))
