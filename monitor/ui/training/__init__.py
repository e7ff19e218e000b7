"""Training for classes of the user's own: what to tell apart, the training, what came of it."""
