"""The documents: links lead somewhere, every page is reachable, the site loads nothing."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from tests.script import script

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
CHECK = ROOT / "scripts" / "check_links.py"
BUILD = ROOT / "scripts" / "build_site.py"
DRAW = DOCS / "site" / "flowchart.py"
PAGE_LINK = re.compile(r"\]\(([^)#:]+\.md)[^)]*\)")


def check_links(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(CHECK), *map(str, arguments)],
        check=False,
        capture_output=True,
        text=True,
    )


def module_of(path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A file that is no part of a package, as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, path.stem, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Two pages that link to each other and to a file."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "LICENSE").write_text("free")
    page = "# Guide\n\n## How it's read\n\n## Twice\n\n## Twice\n\n[back](../README.md)\n"
    (tmp_path / "docs" / "guide.md").write_text(page)
    (tmp_path / "README.md").write_text(
        "# Top\n[guide](docs/guide.md#how-its-read) [second](docs/guide.md#twice-1) [here](#top)\n"
        '[free](LICENSE "all of it") [web](https://example.org/nothing) [mail](mailto:a@b)\n'
        "`[code](no.md)`\n\n```md\n[fenced](no.md)\n```\n\n<!-- [hidden](no.md) -->\n"
    )
    return tmp_path


def test_the_page_of_settings_is_of_the_settings_of_today() -> None:
    done = script(str(ROOT / "scripts" / "make_settings_page.py"))
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_all_links_lead_somewhere() -> None:
    result = check_links()
    assert (result.returncode, result.stdout) == (0, "")


def test_good_links_pass(copy: Path) -> None:
    result = check_links(copy)
    assert (result.returncode, result.stdout) == (0, "")


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("[a](docs/lost.md)", "docs/lost.md: there is no such file"),
        ("![a](docs/lost.png)", "docs/lost.png: there is no such file"),
        ("[a](docs/guide.md#lost)", "docs/guide.md#lost: there is no such heading"),
        ("[a](docs/guide.md#twice-2)", "docs/guide.md#twice-2: there is no such heading"),
        ("[a](#lost)", "#lost: there is no such heading"),
        ("[a](docs)", "docs: a folder; link to a page in it"),
        ("[a](../..)", "../..: outside of the repository"),
        ("[a][1]\n\n[1]: docs/lost.md", "docs/lost.md: there is no such file"),
        ('<img src="docs/lost.png">', "docs/lost.png: there is no such file"),
        ("`docs/lost.md`", "`docs/lost.md`: there is no such file"),
        ("`monitor/lost`", "`monitor/lost`: there is no such file"),
        ("`store/lost.py`", "`store/lost.py`: there is no such file"),
    ],
)
def test_a_broken_link_is_found(copy: Path, broken: str, said: str) -> None:
    (copy / "CONTRIBUTING.md").write_text(f"# Contributing\n\n{broken}\n")
    result = check_links(copy)
    assert (result.returncode, result.stdout) == (1, f"CONTRIBUTING.md: {said}\n")


def test_a_broken_link_of_a_form_is_found(copy: Path) -> None:
    (copy / ".github").mkdir()
    (copy / ".github" / "bug.yml").write_text("value: see [this](lost.md)\n")
    assert check_links(copy).stdout == ".github/bug.yml: lost.md: there is no such file\n"


def test_every_page_is_reachable_from_the_index() -> None:
    index = DOCS / "index.md"
    found, waiting = {index}, [index]
    while waiting:
        page = waiting.pop()
        for target in PAGE_LINK.findall(page.read_text(encoding="utf-8")):
            linked = (page.parent / target).resolve()
            # Navigation is what the index pages say, not what is mentioned somewhere.
            if linked not in found and linked.is_file():
                found.add(linked)
                waiting += [linked] if linked.name == "README.md" else []
    assert {page.relative_to(ROOT) for page in set(DOCS.rglob("*.md")) - found} == set()


def test_every_page_has_one_title() -> None:
    for page in [*DOCS.rglob("*.md"), *ROOT.glob("*.md")]:
        text = re.sub(
            r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL
        )
        assert text.startswith("# "), page
        assert len(re.findall(r"^# ", text, flags=re.MULTILINE)) == 1, page


def test_the_citation_names_this_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {project['version']}\n" in citation
    assert f"\nlicense: {project['license']}\n" in citation


def test_contributing_names_every_check() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    steps = re.findall(
        r'^    "(\w+)": \[', (ROOT / "scripts/check.py").read_text(), flags=re.MULTILINE
    )
    assert len(steps) > 5
    rows = " ".join(re.findall(r"^\| ([a-z, ]+) \|", text, flags=re.MULTILINE))
    assert [step for step in steps if step not in rows] == []


def test_what_a_page_would_fetch_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = module_of(BUILD, monkeypatch)
    (tmp_path / "good.html").write_text('<a href="https://a.example">a</a><img src="b.png">')
    assert list(build.loaded_from_elsewhere(tmp_path)) == []
    (tmp_path / "bad.html").write_text(
        '<script src="https://a.example/a.js"></script><link rel="x" href="//b.example/b.css">'
    )
    (tmp_path / "bad.css").write_text("@import url(https://c.example/c.css)")
    assert list(build.loaded_from_elsewhere(tmp_path)) == [
        "bad.html: loads https://a.example/a.js",
        "bad.html: loads //b.example/b.css",
        "bad.css: loads https://c.example/c.css",
    ]


def test_the_drawing_has_every_room_and_arrow(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (DOCS / "architecture.md").read_text(encoding="utf-8")
    chart = re.search(r"```mermaid\n(.*?)```", text, flags=re.DOTALL)
    assert chart is not None
    svg = module_of(DRAW, monkeypatch).svg_of(chart[1])
    rooms = re.findall(r"^    (\w+)$", chart[1], flags=re.MULTILINE)
    assert sorted(re.findall(r"<text[^>]*>(\w+)<", svg)) == sorted(rooms)
    assert svg.count("marker-end") == chart[1].count(" --> ")


def rooms_in(folder: str) -> set[str]:
    return {page.parent.name for page in (ROOT / "monitor" / folder).glob("*/__init__.py")}


def test_the_rooms_within_rooms_are_those_of_today() -> None:
    text = (DOCS / "architecture.md").read_text(encoding="utf-8")
    table = text.split("Within the larger rooms:")[1].split("\n## ")[0]
    rows = dict(re.findall(r"^\| `([\w/]+)` \| (.+) \|$", table, flags=re.MULTILINE))
    inner = {folder: set(re.findall(r"`(\w+)`", names)) for folder, names in rows.items()}
    inner["ui"].discard("actions")  # named beside its room
    assert inner == {folder: rooms_in(folder) for folder in rows}
    large = {room for room in rooms_in("") if rooms_in(room)}
    assert large <= rows.keys()


def test_a_drawing_that_is_not_understood_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    draw = module_of(DRAW, monkeypatch)
    with pytest.raises(ValueError, match=r"not understood: a\{b\}"):
        draw.svg_of("flowchart TD\n  subgraph one[ ]\n    a{b}\n  end")
