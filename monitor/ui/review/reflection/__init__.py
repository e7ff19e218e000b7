"""Looking back on one's own lessons: one of them, and those of a course over a term."""
