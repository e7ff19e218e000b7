"""What the bundle starts: the command line, or a process of an analysis that runs beside others."""

from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()  # first: such a process is this program started again

    from monitor.cli.main import main

    main()
