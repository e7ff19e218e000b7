"""The live monitor without a window."""

from monitor.cli.headless.run import HeadlessRun, run_headless

__all__ = ["HeadlessRun", "run_headless"]
