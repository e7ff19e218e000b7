"""The card and the page: whole, escaped, and in need of nothing else."""

from __future__ import annotations

import re

from monitor.training.classifier.report import report_of
from tests.training.trained import some_trained


def test_the_page_needs_nothing_else_and_escapes_names() -> None:
    page = report_of(some_trained())["report.html"]
    assert "<b>away</b>" not in page
    assert "&lt;b&gt;away&lt;/b&gt;" in page
    assert "&lt;i&gt;mine" in page
    assert page.count("<svg") == 1
    assert page.count("data:image/png;base64,") == 5
    assert not re.search(r"(src|href)=.?http|<script", page)
    assert report_of(some_trained())["report.html"] == page


def test_no_mistakes_are_said_too() -> None:
    assert (
        "every test picture was read rightly" in report_of(some_trained(mistakes=0))["report.html"]
    )


def test_the_card_has_the_tables() -> None:
    card = report_of(some_trained())["card.md"]
    assert card.startswith("# <i>mine\n\n72 % of 18 test pictures right")
    assert "| calm | interested | 6 | 67 % | 80 % |" in card
    assert "| $upset$ | 1 | 0 | 5 |" in card
