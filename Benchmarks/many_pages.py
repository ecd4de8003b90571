"""Sites of many small pages beside Hugo, and a long text beside cmark-gfm."""

import os
import shutil
from pathlib import Path

PAGE = """---
title: Page {n}
description: Small page number {n}.
date: 2026-01-{day:02}
---

## First {n}

A page with $a_{{{n}}} + b$ and *some* words about [the one before](p{before:05}.md): it says that
$\\int_0^{{{n}}} x\\,dx$ is what it is, and that lists are made of items.

- one item with `code`
- another item, **strong**
- a third

## Second

$$
\\sum_{{k=1}}^{{{n}}} k^2 = \\frac{{n(n+1)(2n+1)}}{{6}}
$$

| column | value |
|--------|------:|
| a      |   {n} |
| b      |     2 |

> A quotation ends the page.
"""

HUGO_LAYOUTS = {
    "_default/single.html": """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}"></head>
<body><header><a href="/">{{ .Site.Title }}</a></header><h1>{{ .Title }}</h1>
{{ .TableOfContents }}<main>{{ .Content }}</main>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></body></html>
""",
    "_default/list.html": """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><ol>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Description }}</p></li>
{{ end }}</ol></body></html>
""",
}

PARAGRAPH = """## Section {n}

Prose with *emphasis*, **strong words**, `code`, a [link](https://example.org/{n}) and a footnote-free
end. The sentence goes on for a while, as sentences in lectures do, and says nothing that anybody would
have to remember; it has commas, colons: and semicolons; and (in parentheses) an aside.

1. First of all, an item of a list, with some words in it.
2. Then another one, *emphasised* in part.

"""


def _pages(folder, count):
    folder.mkdir(parents=True)
    for n in range(count):
        text = PAGE.format(n=n, before=max(0, n - 1), day=1 + n % 28)
        (folder / f"p{n:05}.md").write_text(text)


def _hugo(folder, count):
    _pages(folder / "content" / "pages", count)
    (folder / "config.toml").write_text('baseURL = "https://example.org/"\ntitle = "Many"\n')
    for name, text in HUGO_LAYOUTS.items():
        path = folder / "layouts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def compare(lectern, scratch, tools, counts=(1_000, 10_000)):
    """Prints both tables; `tools` is the module with `Run`, `heading`, `row` and `milliseconds`."""
    hugo = shutil.which("hugo")
    tools.heading("Sites of small pages with three formulas each, into a new folder")
    tools.row("", "time", "peak memory", "time/Hugo")
    for count in counts:
        base = Path(scratch) / f"many-{count}"
        theirs = None
        if hugo:
            _hugo(base / "hugo", count)
            theirs = min(
                (
                    tools.Run([hugo, "--quiet", "-s", base / "hugo", "-d", base / f"hugo-out-{run}"])
                    for run in range(3)
                ),
                key=lambda run: run.seconds,
            )
        course = base / "course"
        _pages(course, count)
        configuration = "title: Many\nbase-url: https://example.org/\nsearch: {}\n"
        environment = dict(os.environ, XDG_CACHE_HOME=str(base / "cache"))

        def ours(name, search, runs=1):
            (course / "lectern.yml").write_text(configuration.format(search))
            # A folder that was just removed would slow the file system down.
            found = [
                tools.Run([lectern, "render", course, "-o", base / f"{name}-{run}"], environment)
                for run in range(runs)
            ]
            run = min(found, key=lambda run: run.seconds)
            _row(tools, f"{count} pages: {name}", run, theirs)

        if theirs:
            _row(tools, f"{count} pages: Hugo (sets no formulas)", theirs, theirs)
        ours("formulas not set before", "false")
        ours("formulas in the cache", "false", runs=3)
        ours("and a search index", "true")
        (course / "lectern.yml").write_text(configuration.format("true"))
        again = [lectern, "render", course, "-o", base / "and a search index-0"]
        _row(tools, f"{count} pages: again, nothing changed", tools.Run(again, environment), theirs)
        shutil.rmtree(base)
    if not hugo:
        print("  Hugo isn't installed (apt install hugo): nothing to compare with")


def _row(tools, name, run, theirs):
    ratio = f"{run.seconds / theirs.seconds:.2f}x" if theirs else ""
    tools.row(name, tools.milliseconds(run.seconds), f"{run.megabytes:.0f} MB", ratio)


def compare_prose(lectern, scratch, tools):
    tools.heading("A text of 200 kB (start-up of each taken off)")
    tools.row("", "time", "peak memory", "time/cmark-gfm")
    text = Path(scratch) / "prose.md"
    parts, size = [], 0
    while size < 200_000:
        parts.append(PARAGRAPH.format(n=len(parts)))
        size += len(parts[-1])
    text.write_text("".join(parts))
    empty = Path(scratch) / "one-word.md"
    empty.write_text("word\n")
    program = shutil.which("cmark-gfm")

    def taken(command):
        return min((tools.Run(command(text)) for _ in range(9)), key=lambda run: run.seconds), min(
            tools.Run(command(empty)).seconds for _ in range(9)
        )

    render = lambda path: [lectern, "render", path, "-o", Path(scratch) / "prose.html"]
    run, start = taken(render)
    ours = run.seconds - start
    if not program:
        tools.row("lectern", tools.milliseconds(ours), f"{run.megabytes:.0f} MB")
        print("  cmark-gfm isn't installed (apt install cmark-gfm): nothing to compare with")
        return
    extensions = [part for name in ("table", "strikethrough", "autolink", "tasklist") for part in ("-e", name)]
    other, other_start = taken(lambda path: [program, *extensions, path])
    theirs = max(other.seconds - other_start, 1e-4)
    tools.row("cmark-gfm", f"{theirs * 1000:.1f} ms", f"{other.megabytes:.0f} MB", "1.0x")
    tools.row("lectern", f"{ours * 1000:.1f} ms", f"{run.megabytes:.0f} MB", f"{ours / theirs:.1f}x")
