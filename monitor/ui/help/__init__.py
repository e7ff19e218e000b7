"""What the app tells about itself: a guide, its version and licences."""
