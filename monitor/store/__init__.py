"""The session log: numbers, never pictures."""

from monitor.store.contents import StoredTable, picture_line
from monitor.store.database.schema import OPINIONS, USER_KINDS, EventKind
from monitor.store.editor import LONGEST_REFLECTION
from monitor.store.ids import new_session_id
from monitor.store.record import Reflection, SessionRecord, SessionState
from monitor.store.retention.retention import DAYS_IN_TRASH, Tidied
from monitor.store.store import SessionStore
from monitor.store.writer import SessionWriter

__all__ = [
    "DAYS_IN_TRASH",
    "LONGEST_REFLECTION",
    "OPINIONS",
    "USER_KINDS",
    "EventKind",
    "Reflection",
    "SessionRecord",
    "SessionState",
    "SessionStore",
    "SessionWriter",
    "StoredTable",
    "Tidied",
    "new_session_id",
    "picture_line",
]
