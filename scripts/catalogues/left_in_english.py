"""What is not marked for translation, and why: as little as possible."""

from __future__ import annotations

NOT_READ = frozenset(
    {
        *("debug", "info", "warning", "exception", "error", "log", "filterwarnings"),  # logs
        *("execute", "text", "exec_driver_sql", "create_engine"),  # SQL
        *("startswith", "removeprefix", "partition", "get_all", "compile"),  # what is read
        *("getLogger", "TypeVar", "ParamSpec", "cast", "Path", "MenuButton", "legend"),  # names
        *("setObjectName", "setStyle", "setStyleSheet", "send_header", "append_child_value"),
    }
)
"""Functions whose texts are for programs."""

_FAULT = "a fault of the program, of a plug-in or of a script, not of its user"
_FORMAT = "a file's format, a database's or a network's"
_MEASURE = "for those who measure, as docs/performance.md"
_NAME = "a name of a font, a key or a product"
_SOURCE = "stored as it is: what a session was recorded from"

EXCEPTIONS: tuple[tuple[str, str, str], ...] = (
    ("(analysis/)?__init__.py", "has no attribute", _FAULT),
    ("(types|orientation/.*|window/rolling|review/ranges|outlets/sample).py", "", _FAULT),
    ("sources/(clock|presentation/(filters|orientation)).py", "", _FAULT),
    ("training/networks/(onnx_.*|recurrent_onnx|trunk).py", "", _FAULT),
    ("analysis/analysis.py", "^(A video|Where the|What becomes|A settings|Is told)", "docs/api.md"),
    ("bench/", "", _MEASURE),
    ("cli/bench.py", "^looks of live", _MEASURE),
    ("i18n/", "", "the languages themselves"),
    ("analysis/results/plots.py", "^(Description|Keywords)$", _FORMAT),
    ("emotion/folder.py", "^# What the gauge counts", _FORMAT),
    ("outlets/lsl.py", "^(Gauge|0 preview)", _FORMAT),
    ("outlets/page/(outlet|server).py", "^(default-src|[A-Z][a-z]+-)", _FORMAT),
    ("plots/(figures|timeline).py", "^(<svg|Date$|turned {}$)", _FORMAT),
    ("review/report/pdf.py", "^(Title|Subject)$", _FORMAT),
    ("review/formats/(bids|boris|eaf|textgrid|tiers?).py", "", _FORMAT),
    ("store/database/(migrations|postgres).py", "[A-Z]{4}|^classroom-monitor", _FORMAT),
    ("store/files/(codes/(boris_table|records)|salvage).py", "^[A-Z]", _FORMAT),
    ("store/retention/moments.py", "", _FORMAT),
    ("training/classifier/(report/html|train_classifier).py", "^(Blues|Trained by)", _FORMAT),
    ("training/data/dataset.py", "^(crowd's majority|Training$)", _FORMAT),
    ("ui/appearance/(style_sheet|motion).py", "", _FORMAT),
    ("ui/help/licences.py", "^License", _FORMAT),
    ("cli/terminal.py", "^[CZ][cfslp]$", _NAME),
    ("engine/limited.py", "^first run of", _NAME),
    ("(files/folder_walk|folders).py", "^(System Volume|SOFTWARE)", _NAME),
    ("plots/fonts.py|ui/appearance/theme.py", "^[A-Z]|^a font such as", _NAME),
    ("(detection|emotion)/(reference|whole).py", "^(reference|whole picture)", _NAME),
    ("emotion/(__init__|naming).py", "^reference ", _NAME),
    ("ui/.*.py", "^(Classroom Monitor|ONNX Runtime)$", _NAME),
    ("ui/shortcuts/", "^[A-Z][a-z]+$|^Ctrl", _NAME),
    ("ui/.*.py", r"^(Ctrl\+|Alt\+)|^(Space|Backspace|Return|Enter|Delete|Esc|Left|Right)$", _NAME),
    (
        "sources/(camera|pictures|video|screen/source).py",
        "^(camera|pictures in|screen) {}$",
        _SOURCE,
    ),
    ("sources/(video|screen/source).py", "^({}, track {}|all screens)$", _SOURCE),
    ("sources/streams/rtsp_messages.py", "^an answer", "shown after a line that is marked"),
    ("ui/review/sessions/file_actions.py", "^sessions {}$", "the name of a folder"),
    ("outlets/page/outlet.py", "^no answer$", _FORMAT),
    ("outlets/page/server.py", "^Cache-Control$|-Policy$", _FORMAT),
)
"""Patterns of a path and of words, with the reason."""
