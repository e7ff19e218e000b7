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
from monitor.i18n import tr
from monitor.store import SessionRecord, SessionStore
from monitor.store.files.codes import is_codes_file
from monitor.ui.review.observing.code_files import CODES, lay_file
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.wording import local_time

if TYPE_CHECKING:
    from monitor.review.compare import Comparison

_FILES = {
    "csv": tr("CSV table"),
    "json": "JSON",
    "parquet": tr("Parquet table"),
    "eaf": tr("ELAN annotations"),
    "boris": tr("BORIS project"),
    "textgrid": tr("Praat TextGrid"),
    "vtt": tr("Captions for video players"),
    "openface": tr("Rows per face in OpenFace's columns"),
    "bids": tr("BIDS events"),
}
_NAMED = {"openface": ".csv", "bids": "_events.tsv"}
"""What is told by the kind that was chosen alone, and what its names end in."""
_FOR_SPREADSHEETS = tr("CSV table for Excel and other spreadsheets (*.csv)")
_REPORTS = tr("PDF (*.pdf);;Web page (*.html)")
_ANY_EXPORT = tr("Exported sessions (*.csv *.json *.parquet)")

Tell = Callable[[str], None]


def export_session(
    parent: QWidget, store: SessionStore, background: Background, session_id: str, tell: Tell
) -> None:
    """Ask for a file and write the session to it; `tell` gets one line about the outcome."""
    suggested = str(Path.home() / f"{session_id}.csv")
    # The dialog has asked about replacing a file that is there.
    kinds = _kinds_of_files()
    name, kind = QFileDialog.getSaveFileName(
        parent, tr("Export the session"), suggested, ";;".join(kinds)
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
        left_out = tr("; {damage} and left out", damage=damage) if damage else ""
        return tr(
            "Exported: {files}{left_out}",
            files=", ".join(str(file) for file in files),
            left_out=left_out,
        )

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
    title = tr("Export {session_ids} sessions", session_ids=len(session_ids))
    kind, is_chosen = QInputDialog.getItem(
        parent, title, tr("Each as"), list(kinds), 0, editable=False
    )
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
        left_out = tr(
            "; {damaged} of them are damaged, what cannot be read is left out", damaged=damaged
        )
        return tr(
            "Exported {session_ids} sessions to {folder}{left_out}",
            session_ids=len(session_ids),
            folder=folder,
            left_out=left_out if damaged else "",
        )

    tell(tr("Exporting {session_ids} sessions", session_ids=len(session_ids)))
    background.run(work, tell, tell)


def export_comparison(
    parent: QWidget, background: Background, comparison: Comparison, tell: Tell
) -> None:
    """Ask for a file, and write a comparison to it and to one beside it."""
    suggested = str(Path.home() / "comparison.csv")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Export the comparison"), suggested, tr("CSV table (*.csv)")
    )
    if not chosen:
        return
    path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.csv")

    def work() -> str:
        from monitor.review.comparison_files import write_comparison

        files = write_comparison(comparison, path, overwrite=True)
        return tr("Exported: {files}", files=", ".join(str(file) for file in files))

    background.run(work, tell, tell)


def _kinds_of_files() -> dict[str, str]:
    """What an export can be, as the dialog lists it, and the exporter of each."""
    others = {
        one.name: tr("By {distribution}", distribution=one.distribution)
        for one in plugins.usable(plugins.EXPORTERS)
    }
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
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Report"), suggested, _REPORTS)
    if not chosen:
        return
    path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.pdf")

    def work() -> None:
        from monitor.review.report import write_report

        write_report(store, session_id, path, strategy=strategy, overwrite=True)

    tell(tr("Writing the report"))
    background.run(work, lambda _none: tell(tr("Report: {path}", path=path)), tell)


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
        parent, tr("Export opinions"), suggested, tr("CSV table (*.csv)")
    )
    if not chosen:
        return
    path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.csv")

    def work() -> None:
        from monitor.review.agreement import calibration_table, write_calibration

        table = calibration_table(record, store.windows(name), store.events(name))
        write_calibration(table, path)

    background.run(work, lambda _none: tell(tr("Exported: {path}", path=path)), tell)


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
    name, kind = QFileDialog.getOpenFileName(parent, tr("Import"), str(Path.home()), kinds)
    path = Path(name)
    if name and (kind == CODES or is_codes_file(path)):
        lay_file(parent, store, background, path, None, laid=then, tell=tell)
    elif name:
        work = partial(store.import_session, path)
        background.run(work, lambda session_id: then(session_id, ""), tell)


def confirm_delete(parent: QWidget, records: Sequence[SessionRecord]) -> bool:
    """Ask whether sessions shall go for good."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Delete?"))
    box.setText(_question_of_deleting(records))
    box.setInformativeText(
        tr(
            "The rows are wiped from the file. They cannot be brought back; export "
            "first what you want to keep."
        )
    )
    delete = box.addButton(tr("Delete"), QMessageBox.DestructiveRole)
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox.RejectRole))
    box.exec_()
    return box.clickedButton() is delete


def _question_of_deleting(records: Sequence[SessionRecord]) -> str:
    if len(records) > 1:
        return tr(
            "Delete {count} session with all numbers?",
            "Delete {count} sessions with all numbers?",
            count=len(records),
        )
    info = records[0].info
    started_at = local_time(info.started_at)
    if not info.title:
        return tr("Delete the session of {started_at} with all numbers?", started_at=started_at)
    return tr(
        "Delete the session \N{LEFT DOUBLE QUOTATION MARK}{title}\N{RIGHT DOUBLE QUOTATION MARK} "
        "of {started_at} with all numbers?",
        title=info.title,
        started_at=started_at,
    )
