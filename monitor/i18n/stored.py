"""Words that are stored, in files and in the log, in English, and shown in every language.

Each stands at its own place in the code; here they are marked, all together, so that the catalogues
have them. `shown` is called where people read them.
"""

from __future__ import annotations

from monitor.i18n.texts import marked

STATES = (
    marked("interested"),
    marked("neutral"),
    marked("bored"),
    marked("most"),
    marked("half"),
    marked("few"),
    marked("no data"),
)
"""What the gauge says: `monitor.types.State`."""

VERDICTS = (
    marked("not interested"),
    marked("most face the front"),
    marked("half face the front"),
    marked("few face the front"),
)
"""What is said of a whole recording: `monitor.window.whole_recording.Verdict`."""

SESSION_STATES = (marked("running"), marked("ended"), marked("interrupted"))
"""`monitor.store.SessionState`."""

EVENTS = (
    marked("marker"),
    marked("note"),
    marked("agree"),
    marked("disagree"),
    marked("gap"),
    marked("setting"),
    marked("front"),
    marked("code"),
    marked("slide"),
    marked("source"),
)
"""Kinds of events: `monitor.types.EventKind`."""

FRONTS = (marked("told"), marked("agreed"))
"""How it is known where the front is: `monitor.orientation.FrontBasis`."""

GAPS = (
    marked("paused"),
    marked("camera lost"),
    marked("no picture"),
    marked("computer asleep"),
    marked("pictures lost"),
    marked("stopped"),
    marked("source changed"),
    marked("damaged"),
    marked("no pictures"),
    marked("cut short"),
    marked("pause"),
    marked("clock"),
)
"""Why there is no picture: `monitor.live.updates.GapReason`, `monitor.sources.GapKind`."""

STANDINGS = (
    marked("above this class's usual"),
    marked("within this class's usual"),
    marked("below this class's usual"),
)
"""`monitor.review.usual.Standing`."""

EXPRESSIONS = (
    marked("angry"),
    marked("disgust"),
    marked("fear"),
    marked("happy"),
    marked("sad"),
    marked("surprise"),
)
"""What the app's own networks tell apart, beside neutral."""

MARKERS = (marked("explain"), marked("question"), marked("activity"), marked("break"))
"""What the app proposes to call them: `monitor.config.markers`."""

PARTS = (marked("start"), marked("unnamed"))
"""What parts of a session are called that nobody named."""

NOTE = marked("not for grading or discipline")
"""`monitor.tables.NOTE`."""

TURNED = (marked("facing"), marked("aside"), marked("down"), marked("away"))
"""Where heads are turned."""

BASES = (marked("numbers of each face"), marked("results of the class"))
"""What a session was scored again from: `monitor.review.rescore.Basis`."""

AXES = (marked("share of the session"), marked("time since the start"))
"""What sessions are laid over each other by: `monitor.review.compare.Axis`."""

VIEWS = (
    marked("whole pictures"),
    marked("faces found in the pictures"),
    marked("pictures that are faces, cut out already"),
)
"""What a network for own classes looks at: `monitor.training.classifier.job.View`."""

COLUMN_KINDS = (marked("yes or no"), marked("number"), marked("date"), marked("text"))
"""What columns of the log hold: `monitor.store.contents`."""

PLUGIN_KINDS = (
    marked("source"),
    marked("detector"),
    marked("expression network"),
    marked("strategy"),
    marked("exporter"),
    marked("outlet"),
)
"""`monitor.plugins.groups`."""
