"""The papers that a school needs before it uses the app, filled in from how it is really set."""

from monitor.papers.facts import Facts
from monitor.papers.files import write_papers
from monitor.papers.language import LANGUAGES, tag_of_app

__all__ = ["LANGUAGES", "Facts", "tag_of_app", "write_papers"]
