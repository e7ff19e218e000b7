"""Charts over time by Matplotlib, of recordings and of sessions."""
