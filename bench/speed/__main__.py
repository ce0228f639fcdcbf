"""Makes the corpora, builds them in turns, prints the table and, if asked, keeps it in the docs."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from speed import contenders, machine, table
from speed.contenders import Contender
from speed.measure import Cost, Failed, cost

WORK = contenders.PROJECT / "target/bench"
SIZES = [100, 1000, 10000]
LENGTH = 700


def main() -> int:
    options = _options()
    chosen = [one for one in contenders.ALL if _folder(one) in options.only]
    rows = []
    try:
        if contenders.VEJVISER in chosen:
            _compile()
        for size in options.pages:
            corpora = {one: _corpus(one, size, options.words) for one in chosen}
            costs = _rounds(size, corpora, options.rounds)
            rows += table.rows(size, costs, {one: _made(corpora[one], size) for one in chosen})
    except (Failed, subprocess.CalledProcessError) as failed:
        print(f"bench: {failed}", file=sys.stderr)
        return 1
    text = table.text(rows, machine.described(), options.words, options.rounds)
    print(text)
    if options.save:
        table.save(text, contenders.PROJECT / "docs/benchmarks.md")
    return 0


def _options() -> argparse.Namespace:
    names = [_folder(one) for one in contenders.ALL]
    parser = argparse.ArgumentParser(prog="bench/run", description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=SIZES, help="sizes of the corpora")
    parser.add_argument("--words", type=int, default=LENGTH, help="of a guide")
    parser.add_argument("--rounds", type=int, default=5, help="after one that does not count")
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    parser.add_argument("--save", action="store_true", help="keep the table in docs/benchmarks.md")
    return parser.parse_args()


def _compile() -> None:
    """The launcher compiles when a source is new; that is no part of a build."""
    subprocess.run([contenders.PROJECT / "vejviser", "--version"], check=True, stdout=sys.stderr)


def _corpus(one: Contender, size: int, length: int) -> Path:
    folder = WORK / str(size) / _folder(one)
    shutil.rmtree(folder, ignore_errors=True)
    one.lay_out(size, length, folder)
    return folder


def _folder(one: Contender) -> str:
    return one.name.lower().replace(" ", "-")


def _rounds(
    size: int, corpora: dict[Contender, Path], rounds: int
) -> dict[Contender, list[Cost]]:
    """One build of each in every round, so that what disturbs the machine disturbs them alike."""
    costs: dict[Contender, list[Cost]] = {one: [] for one in corpora}
    for number in range(rounds + 1):
        for one, folder in corpora.items():
            if number > 0:
                # Not deleted yet: for minutes ext4 steps around each deleted file to make a new one.
                (folder / "site").rename(_aside(folder, number))
            os.sync()
            spent = cost(one.command(folder), folder, folder / "build.log")
            print(f"{size} pages, round {number}, {one.name}: {spent}", file=sys.stderr)
            if number > 0:
                costs[one].append(spent)
    for folder in corpora.values():
        for number in range(1, rounds + 1):
            shutil.rmtree(_aside(folder, number))
    return costs


def _aside(folder: Path, number: int) -> Path:
    return folder.with_name(f"{folder.name}-{number}")


def _made(folder: Path, size: int) -> table.Output:
    """What the last build left; fewer pages than guides would make its time worthless."""
    files = [file for file in (folder / "site").rglob("*") if file.is_file()]
    pages = sum(file.suffix == ".html" for file in files)
    guides = sum(1 for file in (folder / "site/guider").glob("*/index.html"))
    if guides != size:
        raise Failed(f"{folder} has {guides} guides of {size}")
    return table.Output(pages, sum(file.stat().st_size for file in files) / 1e6)


sys.exit(main())
