"""The folder of one recording's results: tables, summary, parts, plot."""
