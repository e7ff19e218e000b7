"""The annotated video: boxes, labels, gauge strip, blur, sound, H.264."""
