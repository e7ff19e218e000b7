"""The room check: whether faces are large, light and sharp enough here, before a class comes.

It knows where faces are, and no expression; only numbers of the last seconds are held.
"""

from monitor.room_check.advice import Advice, advise
from monitor.room_check.check import RoomCheck, RoomReport, ZoneReport
from monitor.room_check.limits import SMALLEST_LOOKED_FOR_PX
from monitor.room_check.measures import FaceMeasure, measure_faces
from monitor.room_check.preparation import check_settings

__all__ = [
    "SMALLEST_LOOKED_FOR_PX",
    "Advice",
    "FaceMeasure",
    "RoomCheck",
    "RoomReport",
    "ZoneReport",
    "advise",
    "check_settings",
    "measure_faces",
]
