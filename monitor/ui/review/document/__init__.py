"""A session under review as data: what was stored, what the user changes, and how it is told."""
