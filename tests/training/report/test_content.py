"""What a report says follows from the figures."""

from __future__ import annotations

from monitor.training.classifier.report.content import (
    accuracy_in_words,
    class_lines,
    mistakes,
    notes,
)
from tests.training.trained import NAMES, some_trained


def test_accuracy_with_its_interval_and_what_guessing_gets() -> None:
    assert accuracy_in_words(some_trained()) == (
        "72 % of 18 test pictures right (95 % interval 49 to 88 %); saying 'calm' always gets 33 %"
    )


def test_a_line_for_each_class() -> None:
    calm, away, upset = class_lines(some_trained())
    assert (calm.name, calm.counts, calm.pictures) == ("calm", "interested", 6)
    assert (away.counts, upset.counts) == ("neither", "bored")
    assert (calm.found, away.found, upset.found) == ("67 %", "67 %", "83 %")
    assert {one.counts for one in class_lines(some_trained(counted=False))} == {"not said yet"}


def test_the_surest_mistakes_come_first_with_their_rows() -> None:
    found = mistakes(some_trained())
    assert [one.row for one in found] == [20, 21, 22, 23, 24]
    assert [(one.label, one.read) for one in found[:2]] == [NAMES[:2], NAMES[1:]]
    shares = [one.share for one in found]
    assert shares == sorted(shares, reverse=True)
    assert mistakes(some_trained(mistakes=0)) == []


def test_notes_say_what_weakens_the_figures() -> None:
    text = " ".join(notes(some_trained(left_out=(40, 41))))
    assert "12 pictures to learn from, 6 to watch the training by, 18 to test" in text
    assert "5 people, each in one of the three parts alone" in text
    assert "the network of epoch 3" in text
    assert "left out: rows 40 and 41" in text
    alone = " ".join(notes(some_trained(persons=False, best_epoch=0)))
    assert "no column 'person'" in alone
    assert "the base with a new last layer is kept" in alone
