"""The time line of a session; its door is `timeline_card.TimelineCard`."""
