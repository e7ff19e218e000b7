"""Windows that fit their screen; `fitted.FittedDialog` and `fitted.FittedWindow` are the door."""
