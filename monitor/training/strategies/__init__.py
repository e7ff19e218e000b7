"""Training the strategies `temporal` and `verdicts`."""
