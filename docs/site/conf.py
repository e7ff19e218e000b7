"""Settings of the site that `scripts/build_site.py` builds: docs/decisions/site.md.

The pages are plain Markdown that is read on GitHub as well. What the site needs beyond it is made
here: navigation from the links of the index pages, and drawings from Mermaid's text.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import version as version_of
from pathlib import Path
from posixpath import join, normpath

from docutils import nodes
from docutils.parsers.rst import Directive
from sphinx.application import Sphinx

sys.path.insert(0, str(Path(__file__).parent))

from flowchart import svg_of

from monitor.types import EXPRESSIONS

project = "Classroom Monitor"
author = "Classroom Monitor contributors"
project_copyright = author
release = version = version_of("classroom-monitor")

# The site's source is the repository, so that links lead where they lead on GitHub.
include_patterns = ["*.md", "docs/**.md", "assets/**.md"]
exclude_patterns = ["build", ".*", "monitor", "scripts", "tests"]
root_doc = "docs/index"
INDEX_PAGES = ("docs/index", "docs/decisions/README")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_heading_anchors = 4
myst_fence_as_directive = ["mermaid"]
# The cards in assets are reached from the model card; tests/test_docs.py looks for lost pages.
suppress_warnings = ["toc.not_included"]

# Single backticks in docstrings are code, as they are in Markdown.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
napoleon_numpy_docstring = False
napoleon_use_ivar = True
add_module_names = False
python_maximum_signature_line_length = 80

smartquotes = False  # `--model` is not a dash

html_theme = "furo"
html_title = project
html_copy_source = False
html_show_sourcelink = False
html_static_path = ["static"]
html_css_files = ["site.css"]

LINK = re.compile(r"^- \[([^\]]+)\]\(([^)#:]+)\.md\)", re.MULTILINE)
ARRAY = re.compile(
    r"~?numpy\.ndarray\[tuple\[(?:~?typing\.)?Any, \.\.\.\], ~?numpy\.dtype\[~?numpy\.(\w+)\]\]"
)
SECTION = re.compile(r"^## +(.+)$", re.MULTILINE)


def add_navigation(_app: Sphinx, page: str, source: list[str]) -> None:
    """Give an index page a hidden table of contents for each of its headings."""
    if page not in INDEX_PAGES:
        return
    _, *sections = SECTION.split(source[0])
    for caption, text in zip(sections[::2], sections[1::2], strict=True):
        entries = "\n".join(
            f"{title} </{normpath(join(page, '..', target))}>"
            for title, target in LINK.findall(text)
        )
        options = f":hidden:\n:caption: {caption}" if page == root_doc else ":hidden:"
        source[0] += f"\n```{{toctree}}\n{options}\n\n{entries}\n```\n"


def adapt_docstring(
    _app: Sphinx, what: str, _name: str, _thing: object, _options: object, lines: list[str]
) -> None:
    """Let a docstring mean on the page what it means in the code."""
    if what in {"attribute", "data", "property"}:
        # napoleon would take what stands before a colon in the first line for the type: it gets
        # an empty comment.
        lines[:0] = ["..", ""]
    for number in range(len(lines) - 1, 1, -1):
        text, blank, indented = lines[number - 2 : number + 1]
        if text.strip() and not text.startswith(" ") and not blank and indented.startswith("    "):
            lines[number:number] = ["::", ""]  # an example


def shorten(
    _app: Sphinx,
    _what: str,
    _name: str,
    _thing: object,
    _options: object,
    arguments: str | None,
    result: str | None,
) -> tuple[str | None, str | None]:
    """Write types and defaults as the code does."""
    return _shortened(arguments), _shortened(result)


def shorten_attributes(
    _app: Sphinx, _what: str, _name: str, _thing: object, _options: object, lines: list[str]
) -> None:
    """Write the types of attributes so as well; napoleon has put them there."""
    lines[:] = [ARRAY.sub(r"NDArray[\1]", line) for line in lines]


def _shortened(signature: str | None) -> str | None:
    if signature is None:
        return None
    signature = signature.replace(repr(EXPRESSIONS), "EXPRESSIONS").replace("<factory>", "...")
    return ARRAY.sub(r"NDArray[\1]", signature)


def part_with_colon(_app: Sphinx, page: nodes.document) -> None:
    """Write a colon between an argument and what it is, as everywhere else."""
    for text in list(page.findall(nodes.Text)):
        if text == " -- ":
            text.parent.replace(text, nodes.Text(": "))


class Mermaid(Directive):
    """A flow chart of Mermaid's, drawn when the site is built."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the drawing."""
        return [nodes.raw("", svg_of("\n".join(self.content)), format="html")]


def setup(app: Sphinx) -> None:
    """Add what is made here."""
    app.connect("source-read", add_navigation)
    app.connect("autodoc-process-docstring", adapt_docstring, priority=400)  # before napoleon
    app.connect("autodoc-process-docstring", shorten_attributes, priority=600)  # after it
    app.connect("autodoc-process-signature", shorten)
    app.connect("doctree-read", part_with_colon)
    app.add_directive("mermaid", Mermaid)
