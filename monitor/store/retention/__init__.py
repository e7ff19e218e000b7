"""How long sessions are kept, by a clock that may be wrong."""
