"""The recording of an analysed session, beside its time line."""
