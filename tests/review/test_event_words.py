"""What happened in a session, in words."""

from __future__ import annotations

import pytest

from monitor.emotion.naming import network_words
from monitor.plugins import STRATEGIES
from monitor.review.event_words import event_words
from monitor.window import STRATEGY_LINES, strategy_words


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        (
            ("setting", "strategy", "person_mean"),
            ("How the gauge counts", "everyone counts once"),
        ),
        (("setting", "source", "demo"), ("source", "demo")),
        (("gap", "", "camera lost"), ("", "camera lost")),
        (("front", "told", '{"basis": "told"}'), ("told", "")),
        (("agree", "bored", ""), ("bored", "")),
        (("marker", "person_mean", "strategy"), ("person_mean", "strategy")),
        (("note", "", "sum"), ("", "sum")),
    ],
)
def test_ids_are_told_in_words_and_what_users_wrote_stays(
    stored: tuple[str, str, str], words: tuple[str, str]
) -> None:
    assert event_words(*stored) == words


@pytest.mark.parametrize("name", STRATEGIES.own)
def test_a_strategy_has_a_name_in_words_that_is_the_beginning_of_its_line(name: str) -> None:
    words = strategy_words(name)
    assert words != name
    assert "_" not in words
    assert STRATEGY_LINES[name].startswith(words)


def test_what_is_not_known_keeps_its_name() -> None:
    assert strategy_words("of_a_later_version") == "of_a_later_version"
    assert network_words("/somewhere/my faces") == "my faces"
    assert network_words("expressions") == network_words("default") == "the app's own"
    assert network_words("reference (fer)") == network_words("fer")
