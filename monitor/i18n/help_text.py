"""The help of commands: docstrings, paragraph by paragraph; examples stay as they are."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.i18n.texts import shown, tr


def help_texts(docstring: str) -> Iterator[str]:
    """Yield the paragraphs of a docstring that people read as sentences, each in one line."""
    for paragraph in docstring.split("\n\n"):
        if not paragraph.startswith(" "):
            yield _in_a_line(paragraph)


def shown_help(docstring: str) -> str:
    """Return a docstring in the language of this process."""
    return "\n\n".join(
        paragraph if paragraph.startswith(" ") else _shown(paragraph)
        for paragraph in docstring.split("\n\n")
    )


def translate_frame() -> None:
    """Let the frame of help speak the language too: titles, defaults, errors; Typer has English."""
    from typer import rich_utils

    rich_utils.ARGUMENTS_PANEL_TITLE = tr("Arguments")
    rich_utils.OPTIONS_PANEL_TITLE = tr("Options")
    rich_utils.COMMANDS_PANEL_TITLE = tr("Commands")
    rich_utils.ERRORS_PANEL_TITLE = tr("Error")
    rich_utils.DEFAULT_STRING = tr("[default: {}]")
    rich_utils.REQUIRED_LONG_STRING = f"[{tr('required')}]"
    rich_utils.ABORTED_TEXT = tr("Aborted.")
    rich_utils.RICH_HELP = tr("Try [blue]'{command_path} {help_option}'[/] for help.")


def _shown(paragraph: str) -> str:
    text = _in_a_line(paragraph)
    translated = shown(text)
    return paragraph if translated == text else translated  # English keeps its lines


def _in_a_line(paragraph: str) -> str:
    return " ".join(paragraph.split("\n"))
