"""The three generators: how each wants the guides written, and the command that builds them."""

import json
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
    """`lay_out` writes a corpus of so many guides to a folder; `command` builds that folder.

    `without` are the phases that a part of its table leaves out, by the part's name.
    """

    name: str
    lay_out: Callable[[int, Path], None]
    command: Callable[[Path], list[str]]
    without: tuple[tuple[str, frozenset[str]], ...] = ()


def _vejviser(count: int, folder: Path) -> None:
    content = folder / "content"
    # The portal's own gold queries ask for pages that these invented ones are not.
    shutil.copytree(REGISTERS, content / "data", ignore=shutil.ignore_patterns("search-gold.tsv"))
    shutil.copytree(BENCH / "portal", content, dirs_exist_ok=True)
    _write(count, content / "guides", lambda name: f"{name.id}.md", _typed_front_matter)


def _hugo(count: int, folder: Path) -> None:
    shutil.copytree(BENCH / "hugo", folder)
    shutil.copytree(PROJECT / "assets", folder / "static/assets")
    _write(count, folder / "content/guider", _address, _plain_front_matter)


def _eleventy(count: int, folder: Path) -> None:
    shutil.copytree(BENCH / "eleventy", folder)
    shutil.copytree(PROJECT / "assets", folder / "assets")
    _write(count, folder / "guider", _address, _plain_front_matter)


def _write(
    count: int, folder: Path, link: Callable[[Name], str], head: Callable[[Guide], str]
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for guide in corpus.guides(count, REGISTERS, link):
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
ELEVENTY = Contender("Eleventy", _eleventy, _build_eleventy)
ALL = [VEJVISER, HUGO, ELEVENTY]
