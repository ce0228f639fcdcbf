"""The generators: how each wants the guides written, and the command that builds them."""

import json
import shlex
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from speed import corpus
from speed.guide import TODAY, Guide, Name

BENCH = Path(__file__).parent.parent
PROJECT = BENCH.parent
REGISTERS = PROJECT / "content/data"


@dataclass(frozen=True)
class Contender:
    """`lay_out` writes so many guides of so many words to a folder; `command` builds that folder.

    `without` are the phases that a part of its table leaves out, by the part's name.
    """

    name: str
    lay_out: Callable[[int, int, Path], None]
    command: Callable[[Path], list[str]]
    without: tuple[tuple[str, frozenset[str]], ...] = ()


def _vejviser(count: int, length: int, folder: Path) -> None:
    content = folder / "content"
    # The portal's own queries ask for pages that these invented ones are not.
    queries = shutil.ignore_patterns("search-gold.tsv", "incident-queries.txt")
    shutil.copytree(REGISTERS, content / "data", ignore=queries)
    shutil.copytree(BENCH / "portal", content, dirs_exist_ok=True)
    _write(count, length, content / "guides", lambda name: f"{name.id}.md", _typed_front_matter)


def _hugo(count: int, length: int, folder: Path) -> None:
    shutil.copytree(BENCH / "hugo", folder)
    shutil.copytree(PROJECT / "assets", folder / "static/assets")
    _write(count, length, folder / "content/guider", _address, _plain_front_matter)


def _eleventy(count: int, length: int, folder: Path) -> None:
    shutil.copytree(BENCH / "eleventy", folder)
    shutil.copytree(PROJECT / "assets", folder / "assets")
    _write(count, length, folder / "guider", _address, _plain_front_matter)


def _write(
    count: int,
    length: int,
    folder: Path,
    link: Callable[[Name], str],
    head: Callable[[Guide], str],
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for guide in corpus.guides(count, length, REGISTERS, link):
        text = f"---\n{head(guide)}---\n\n{guide.body}"
        (folder / f"{guide.name.id}.md").write_text(text, "utf-8")


def _address(name: Name) -> str:
    return f"/guider/{name.id}/"


def _typed_front_matter(guide: Guide) -> str:
    return (
        f"title: {guide.name.title}\n"
        f"summary: {json.dumps(guide.summary, ensure_ascii=False)}\n"
        f"audience: [{', '.join(guide.audience)}]\n"
        f"topics: [{', '.join(guide.topics)}]\n"
        f"difficulty: let\n"
        f"reviewed: {guide.reviewed}\n"
    )


def _plain_front_matter(guide: Guide) -> str:
    return (
        f"title: {guide.name.title}\n"
        f"description: {json.dumps(guide.summary, ensure_ascii=False)}\n"
        f"audience: [{', '.join(guide.audience)}]\n"
        f"topics: [{', '.join(guide.topics)}]\n"
        f"difficulty: let\n"
        f"minutes: {sum(guide.minutes)}\n"
        f"date: {guide.reviewed}\n"
    )


def _build_vejviser(folder: Path) -> list[str]:
    return [
        str(PROJECT / "vejviser"), "build",
        "--content", str(folder / "content"),
        "--out", str(folder / "site"),
        "--date", str(TODAY),
        "--lang", "en", "--verbose",
    ]  # fmt: skip


def _build_hugo(folder: Path) -> list[str]:
    return ["hugo", "--source", str(folder), "--destination", str(folder / "site"), "--noBuildLock"]


def _build_hugo_with_search(folder: Path) -> list[str]:
    """Pagefind reads the words of the pages that Hugo has made; `main` holds all that a guide says."""
    pagefind = ["node", str(BENCH / "node_modules/pagefind/lib/runner/bin.cjs")]
    search = [*pagefind, "--site", str(folder / "site"), "--root-selector", "main"]
    return ["sh", "-c", f"{shlex.join(_build_hugo(folder))} && {shlex.join(search)}"]


def _build_eleventy(folder: Path) -> list[str]:
    return ["node", str(BENCH / "node_modules/@11ty/eleventy/cmd.cjs"), "--output=site", "--quiet"]


CHECKS = frozenset({"Checking the content", "Checking the pages"})
FOR_PROGRAMS = frozenset({"Writing feeds and lists", "Publishing"})
SEARCH = frozenset({"Making the search"})
VEJVISER = Contender(
    "Vejviser",
    _vejviser,
    _build_vejviser,
    without=(
        ("search", SEARCH),
        ("search and files for programs", SEARCH | FOR_PROGRAMS),
        ("checks, search and files for programs", CHECKS | SEARCH | FOR_PROGRAMS),
    ),
)
HUGO = Contender("Hugo", _hugo, _build_hugo)
HUGO_WITH_SEARCH = Contender("Hugo and Pagefind", _hugo, _build_hugo_with_search)
ELEVENTY = Contender("Eleventy", _eleventy, _build_eleventy)
ALL = [VEJVISER, HUGO, HUGO_WITH_SEARCH, ELEVENTY]
