"""What lies between FFmpeg and a network camera: addresses, the relay, what a web server says."""
