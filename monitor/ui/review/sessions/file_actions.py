"""Files in and out of the log, and sessions out of it for good: what is asked before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PyQt5.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from monitor import plugins
from monitor.config import StrategyName
from monitor.store import SessionRecord, SessionStore
from monitor.store.files.codes import is_codes_file
from monitor.ui.review.observing.code_files import CODES, lay_file
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.wording import local_time

if TYPE_CHECKING:
    from monitor.review.compare import Comparison

_FILES = {
    "csv": "CSV table",
    "json": "JSON",
    "parquet": "Parquet table",
    "eaf": "ELAN annotations",
    "boris": "BORIS project",
    "textgrid": "Praat TextGrid",
    "vtt": "Captions for video players",
    "openface": "Rows per face in OpenFace's columns",
    "bids": "BIDS events",
}
_NAMED = {"openface": ".csv", "bids": "_events.tsv"}
"""What is told by the kind that was chosen alone, and what its names end in."""
_FOR_SPREADSHEETS = "CSV table for Excel and other spreadsheets (*.csv)"
_REPORTS = "PDF (*.pdf);;Web page (*.html)"
_ANY_EXPORT = "Exported sessions (*.csv *.json *.parquet)"

Tell = Callable[[str], None]


def export_session(
    parent: QWidget, store: SessionStore, background: Background, session_id: str, tell: Tell
) -> None:
    """Ask for a file and write the session to it; `tell` gets one line about the outcome."""
    suggested = str(Path.home() / f"{session_id}.csv")
    # The dialog has asked about replacing a file that is there.
    kinds = _kinds_of_files()
    name, kind = QFileDialog.getSaveFileName(
        parent, "Export the session", suggested, ";;".join(kinds)
    )
    if not name:
        return
    exporter = kinds.get(kind, "csv")
    ending = _NAMED.get(exporter, f".{exporter}")
    path = Path(name) if Path(name).suffix else Path(f"{name}{ending}")
    excel = kind == _FOR_SPREADSHEETS and path.suffix.lower() == ".csv"
    # Else the name says it: whoever writes another suffix wants that.
    is_chosen = exporter in _NAMED and ending.endswith(path.suffix.lower())

    def work() -> str:
        files = store.export(
            session_id,
            path,
            export_format=exporter if is_chosen else None,
            overwrite=True,
            for_spreadsheets=excel,
        )
        damage = store.damage(session_id)
        left_out = f"; {damage} and left out" if damage else ""
        return f"Exported: {', '.join(str(file) for file in files)}{left_out}"

    background.run(work, tell, tell)


def export_several(
    parent: QWidget,
    store: SessionStore,
    background: Background,
    session_ids: Sequence[str],
    tell: Tell,
) -> None:
    """Ask for a kind of file and a folder, and write each session to a new folder in it."""
    kinds = _kinds_of_files()
    title = f"Export {len(session_ids)} sessions"
    kind, is_chosen = QInputDialog.getItem(parent, title, "Each as", list(kinds), 0, editable=False)
    if not is_chosen:
        return
    place = QFileDialog.getExistingDirectory(parent, title, str(Path.home()))
    if not place:
        return
    # A folder of its own: no file of an earlier export is in the way.
    folder = Path(place) / f"sessions {datetime.now().astimezone():%Y-%m-%d %H-%M-%S}"

    def work() -> str:
        store.export_several(
            session_ids,
            folder,
            export_format=kinds[kind],
            for_spreadsheets=kind == _FOR_SPREADSHEETS,
        )
        damaged = sum(bool(store.damage(one)) for one in session_ids)
        left_out = f"; {damaged} of them are damaged, what cannot be read is left out"
        return f"Exported {len(session_ids)} sessions to {folder}{left_out if damaged else ''}"

    tell(f"Exporting {len(session_ids)} sessions")
    background.run(work, tell, tell)


def export_comparison(
    parent: QWidget, background: Background, comparison: Comparison, tell: Tell
) -> None:
    """Ask for a file, and write a comparison to it and to one beside it."""
    suggested = str(Path.home() / "comparison.csv")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, "Export the comparison", suggested, "CSV table (*.csv)"
    )
    if not chosen:
        return
    path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.csv")

    def work() -> str:
        from monitor.review.comparison_files import write_comparison

        files = write_comparison(comparison, path, overwrite=True)
        return f"Exported: {', '.join(str(file) for file in files)}"

    background.run(work, tell, tell)


def _kinds_of_files() -> dict[str, str]:
    """What an export can be, as the dialog lists it, and the exporter of each."""
    others = {one.name: f"By {one.distribution}" for one in plugins.usable(plugins.EXPORTERS)}
    known = {
        f"{text} (*{_NAMED.get(name, f'.{name}')})": name
        for name, text in (_FILES | others).items()
    }
    return {**known, _FOR_SPREADSHEETS: "csv"}


def save_report(
    parent: QWidget,
    store: SessionStore,
    background: Background,
    session_id: str,
    tell: Tell,
    *,
    strategy: StrategyName | None,
) -> None:
    """Ask for a file and write the report to it, as the class saw it or with a `strategy`."""
    suggested = str(Path.home() / f"{session_id}.pdf")
    chosen, _ = QFileDialog.getSaveFileName(parent, "Report", suggested, _REPORTS)
    if not chosen:
        return
    path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.pdf")

    def work() -> None:
        from monitor.review.report import write_report

        write_report(store, session_id, path, strategy=strategy, overwrite=True)

    tell("Writing the report")
    background.run(work, lambda _none: tell(f"Report: {path}"), tell)


def export_opinions(
    parent: QWidget,
    store: SessionStore,
    background: Background,
    record: SessionRecord,
    tell: Tell,
) -> None:
    """Ask for a file, and write what the user said about the gauge, for calibration."""
    name = record.info.session_id
    suggested = str(Path.home() / f"{name}-opinions.csv")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, "Export opinions", suggested, "CSV table (*.csv)"
    )
    if not chosen:
        return
    path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.csv")

    def work() -> None:
        from monitor.review.agreement import calibration_table, write_calibration

        table = calibration_table(record, store.windows(name), store.events(name))
        write_calibration(table, path)

    background.run(work, lambda _none: tell(f"Exported: {path}"), tell)


def import_session(
    parent: QWidget,
    store: SessionStore,
    background: Background,
    then: Callable[[str, str], None],
    tell: Tell,
) -> None:
    """Ask for an exported file and take its session in; `then` gets its id, and a line or "".

    Codes of observers are laid on the session that their file says.
    """
    kinds = f"{_ANY_EXPORT};;{CODES}"
    name, kind = QFileDialog.getOpenFileName(parent, "Import", str(Path.home()), kinds)
    path = Path(name)
    if name and (kind == CODES or is_codes_file(path)):
        lay_file(parent, store, background, path, None, laid=then, tell=tell)
    elif name:
        work = partial(store.import_session, path)
        background.run(work, lambda session_id: then(session_id, ""), tell)


def confirm_delete(parent: QWidget, records: Sequence[SessionRecord]) -> bool:
    """Ask whether sessions shall go for good."""
    if len(records) == 1:
        info = records[0].info
        name = f"\N{LEFT DOUBLE QUOTATION MARK}{info.title}\N{RIGHT DOUBLE QUOTATION MARK} "
        what = f"the session {name if info.title else ''}of {local_time(info.started_at)}"
    else:
        what = f"{len(records)} sessions"
    box = QMessageBox(parent)
    box.setWindowTitle("Delete?")
    box.setText(f"Delete {what} with all numbers?")
    box.setInformativeText(
        "The rows are wiped from the file. They cannot be brought back; export first what you "
        "want to keep."
    )
    delete = box.addButton("Delete", QMessageBox.DestructiveRole)
    box.setDefaultButton(box.addButton("Cancel", QMessageBox.RejectRole))
    box.exec_()
    return box.clickedButton() is delete
