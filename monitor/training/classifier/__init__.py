"""A classifier for classes of the user's own; its door is `train_classifier.train_network`."""
