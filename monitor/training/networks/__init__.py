"""Networks while they are trained: architecture, augmentation, loop, export."""
