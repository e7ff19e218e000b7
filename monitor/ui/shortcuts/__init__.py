"""Keys that work while another window has the keyboard, where the system allows that."""
