"""A guide as a value, and its Markdown: the same words for all three generators."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from speed.words import Words

TODAY = date(2026, 11, 23)
WHOLE = 400
WHO = ["ejer", "bogholder", "ledelse", "medarbejder"]


@dataclass(frozen=True)
class Name:
    """What other guides must know to link to it."""

    id: str
    title: str


@dataclass(frozen=True)
class Guide:
    name: Name
    summary: str
    topics: list[str]
    audience: list[str]
    reviewed: date
    minutes: list[int]
    body: str


def written(
    name: Name,
    nexts: list[Name],
    link: Callable[[Name], str],
    topics: list[str],
    words: Words,
    random: Random,
    length: int,
) -> Guide:
    """Writes a guide of about `length` words; `link` gives an address as the generator wants it.

    One shorter than `WHOLE` has only what every guide must have, some 100 words.
    """
    small = length < WHOLE
    minutes = [random.choice([5, 10, 15, 20, 30]) for _ in range(1 if small else 4)]
    fixed = [
        words.paragraph(3),
        "## Gør det nu",
        *(_action(number, spent, words, random) for number, spent in enumerate(minutes, 1)),
    ]
    questions = "\n".join(f"- {words.sentence(6, 9)[:-1]}?" for _ in range(4))
    objections = [
        part for _ in range(2) for part in (f"### {words.sentence(4, 7)}", words.paragraph(3))
    ]
    rest = [
        *([] if small else ["## Spørg jeres it-leverandør", questions]),
        "## Sig det til ledelsen",
        words.paragraph(2),
        *([] if small else ["## Men ...", *objections]),
        "## Videre",
        "\n".join(f"- [{other.title}]({link(other)})" for other in nexts),
        "## Kilder",
        f"- [{words.rare(3)}](https://kilde.example/{name.id}/), set 2026-11-23",
    ]
    spare = length - sum(len(part.split()) for part in fixed + rest)
    free = [] if small else _free_text(spare, nexts[0], link, words)
    body = fixed + free + rest
    return Guide(
        name=name,
        summary=words.sentence(8, 14),
        topics=topics,
        audience=random.sample(WHO, random.randint(1, 2)),
        reviewed=TODAY - timedelta(days=random.randrange(200)),
        minutes=minutes,
        body="\n\n".join(body) + "\n",
    )


def _action(number: int, minutes: int, words: Words, random: Random) -> str:
    lines = [
        f"{number}. **{words.sentence(4, 8).replace('*', '')}** ({random.choice(WHO)}, {minutes} min)",
        f"   Det virker, når: {words.sentence(6, 10)}",
    ]
    if number % 2 == 0:
        lines.append(f"   > {words.paragraph(2)}")
    return "\n".join(lines)


def _free_text(spare: int, other: Name, link: Callable[[Name], str], words: Words) -> list[str]:
    """Sections with paragraphs, a list and a table, until the words are spent."""
    parts = [
        "## Hvorfor",
        f"{words.paragraph(3)} Se også [{other.title}]({link(other)}).",
        "## Sådan gør I",
        f"### {words.rare(3)}",
        "\n".join(f"- {words.sentence(5, 9)}" for _ in range(4)),
        f"### {words.rare(3)}",
        "\n".join([f"| {words.rare(1)} | {words.rare(1)} |", "| --- | --- |"]
                  + [f"| {words.rare(2)} | {words.sentence(4, 7)} |" for _ in range(3)]),
    ]
    left = spare - sum(len(part.split()) for part in parts)
    while left > 20:
        paragraph = words.paragraph(4)
        parts.append(paragraph)
        left -= len(paragraph.split())
    return parts
