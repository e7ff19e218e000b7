"""Sessions as files: exports, and imports that are not trusted."""
