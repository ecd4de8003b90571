"""From saving a notebook to the page that a preview serves: an edit of prose, and one of code."""

import shutil
import statistics
import subprocess
import time
import urllib.parse
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class _Events:
    """The stream of events of one page."""

    def __init__(self, address, page):
        query = urllib.parse.quote(page)
        self.stream = urllib.request.urlopen(f"{address}@lectern/events?{query}", timeout=120)

    def wait(self, name):
        while line := self.stream.readline():
            if line.decode().strip() == f"event: {name}":
                return


def measure(lectern, scratch, tools, runs=9):
    """Prints the medians; `tools` is the module with `heading`, `row` and `milliseconds`."""
    tools.heading("Preview of the lecture: from saving its file to having its new page")
    folder = Path(scratch) / "previewed"
    shutil.copytree(ROOT / "Notebooks", folder)
    notebook = folder / "change-of-variables.md"
    text = notebook.read_text()
    command = [lectern, "preview", folder]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        address = process.stdout.readline().strip()
        page = "change-of-variables.html"
        while b"being rendered" in urllib.request.urlopen(address + page).read():
            time.sleep(0.1)
        # Let what belongs to the start come to its end.
        time.sleep(1)
        events = _Events(address, page)

        def edited(new, runs):
            times = []
            for run in range(runs):
                changed = new(run)
                start = time.perf_counter()
                notebook.write_text(changed)
                events.wait("page")
                urllib.request.urlopen(address + page).read()
                times.append(time.perf_counter() - start)
                time.sleep(0.2)
            return statistics.median(times)

        prose = edited(lambda run: text.replace("## The smallest example", f"## The smallest of {run + 3} examples"), runs)
        tools.row("an edit of prose", tools.milliseconds(prose))
        end = "\n```{swift}\nprint(%d)\n```\n"
        code = edited(lambda run: text + end % run, 3)
        tools.row("a new cell (all cells run)", tools.milliseconds(code))
    finally:
        process.terminate()
        process.wait()
