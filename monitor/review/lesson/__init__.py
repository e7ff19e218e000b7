"""The lesson beside the gauge: what was said, laid on a session."""
