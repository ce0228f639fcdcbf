"""A whole corpus: guides that share topics and lead on to each other."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from speed.guide import Guide, Name, written
from speed.words import Words

SEED = 2026
LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", " ": "-"})


def guides(
    count: int, length: int, registers: Path, link: Callable[[Name], str]
) -> Iterator[Guide]:
    """The same guides for the same count and length, whoever asks; only their links differ."""
    random = Random(SEED)
    words = Words(random, _banned(registers / "banned-words.txt"))
    topics = re.findall(r"^- \{id: ([\w-]+)", (registers / "topics.yaml").read_text("utf-8"), re.M)
    names = _names(count, words)
    for name in names:
        yield written(
            name,
            nexts=random.sample([other for other in random.sample(names, 4) if other != name], 3),
            link=link,
            topics=random.sample(topics, random.randint(1, 3)),
            words=words,
            random=random,
            length=length,
        )


def _names(count: int, words: Words) -> list[Name]:
    titles: dict[str, None] = {}
    while len(titles) < count:
        titles[words.rare(4)] = None
    return [Name(title.lower().translate(LETTERS), title) for title in titles]


def _banned(file: Path) -> set[str]:
    lines = file.read_text("utf-8").splitlines()
    return {line.split("=>")[0].strip().lower() for line in lines if "=>" in line}
