"""How well networks and strategies do on data whose truth is known."""
