"""Lays out the pages, saves files in turns in both previews, prints the table and, if asked, keeps it."""

import argparse
import random
import shutil
import sys
import time
from pathlib import Path
from statistics import median, quantiles

from serve.edit import Edit
from serve.preview import Hugo, Preview, Vejviser
from speed import contenders, machine

WORK = contenders.PROJECT / "target/bench/serve"
DOCS = contenders.PROJECT / "docs/benchmarks.md"
BEGIN, END = "<!-- bench serve: begin -->", "<!-- bench serve: end -->"
SEED = 2026
WORDS = 700


def main() -> int:
    options = _options()
    shutil.rmtree(WORK, ignore_errors=True)
    times: dict[tuple[str, str], list[int]] = {}
    for kind in (Vejviser, Hugo):
        folder = WORK / kind.name.lower()
        _lay_out(kind, options.pages, folder)
        with kind(folder) as preview:
            guide = _guide(folder, preview)
            edits = _edits(preview, guide)
            for number in range(options.rounds + 1):
                for edit in edits:
                    took = _timed(preview, folder, edit, f"mark{number}", options.pause)
                    print(f"{preview.name}, {edit.name}, round {number}: {took} ms", file=sys.stderr)
                    if number > 0:
                        times.setdefault((edit.name, preview.name), []).extend(took)
    text = _table(times, options)
    print(text)
    if options.save:
        _save(text)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench/serve/run", description=__doc__)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=10, help="of two saves; after one that does not count")
    parser.add_argument("--pause", type=float, default=2.0, help="seconds between two saves, on average")
    parser.add_argument("--save", action="store_true", help="keep the table in docs/benchmarks.md")
    return parser.parse_args()


def _lay_out(kind: type[Preview], pages: int, folder: Path) -> None:
    contender = contenders.VEJVISER if kind is Vejviser else contenders.HUGO
    contender.lay_out(pages, WORDS, folder)
    if kind is Vejviser:
        # Beside the content, so that the project's own are left alone.
        for part in ("templates", "assets"):
            shutil.copytree(contenders.PROJECT / part, folder / part)


def _guide(folder: Path, preview: Preview) -> str:
    files = sorted((folder / preview.guides).glob("*.md"))
    return [file.stem for file in files if not file.stem.startswith("_")][len(files) // 2]


def _edits(preview: Preview, guide: str) -> list[Edit]:
    page = f"/guider/{guide}/"
    return [
        Edit("Markdown", f"{preview.guides}/{guide}.md", page, _sentence),
        Edit("template", preview.template, page, lambda text, mark: text.replace("<h1>", f'<h1 id="{mark}">', 1)),
        Edit("style", preview.style, page, lambda text, mark: f"{text}\n.{mark} {{ color: red }}\n"),
    ]


def _sentence(text: str, mark: str) -> str:
    head, word, rest = text.partition("## Hvorfor\n\n")
    return f"{head}{word}Det er {mark} nu. {rest}"


def _timed(preview: Preview, folder: Path, edit: Edit, mark: str, pause: float) -> list[int]:
    """Milliseconds from before a write until the whole changed answer is there: with the mark, and without it again."""
    file = folder / edit.file
    text = file.read_text("utf-8")
    took = []
    for written, there in ((edit.change(text, mark), True), (text, False)):
        # Not in step with anything that the preview does by itself.
        time.sleep(pause * random.uniform(0.5, 1.5))
        preview.look(edit.address)
        started = time.monotonic()
        file.write_text(written, "utf-8")
        preview.wait(edit, mark, there)
        took.append(round((time.monotonic() - started) * 1000))
    return took


def _table(times: dict[tuple[str, str], list[int]], options: argparse.Namespace) -> str:
    lines = [
        machine.described(),
        "",
        f"{options.pages:,} guides, {2 * options.rounds} saves of each kind, some {options.pause:g} seconds apart.",
        "",
        "| what was saved | preview | median, ms | 95 of 100, ms | least–most, ms |",
        "| --- | --- | ---: | ---: | ---: |",
    ]
    for edit, preview in sorted(times, key=lambda one: ("Markdown", "template", "style").index(one[0])):
        took = times[edit, preview]
        high = quantiles(took, n=20)[-1] if len(took) > 1 else took[0]
        lines.append(f"| {edit} | {preview} | {median(took):.0f} | {high:.0f} | {min(took):.0f}–{max(took):.0f} |")
    return "\n".join(lines)


def _save(text: str) -> None:
    old = DOCS.read_text("utf-8")
    before, rest = old.split(BEGIN)
    DOCS.write_text(f"{before}{BEGIN}\n{text}\n{END}{rest.split(END)[1]}", "utf-8")


random.seed(SEED)
sys.exit(main())
