"""When somebody talks, told from sound: numbers alone; no sound is kept, and no words."""
