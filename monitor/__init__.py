"""Classroom Monitor: the expressions of a room, read live, shown as one calm gauge."""
