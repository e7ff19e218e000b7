"""Markers, notes and opinions of a session, with undo; the door is `events_card.EventsCard`."""
