"""Costs as a Markdown table: medians, spans, and what each costs beside Hugo in the same round."""

from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from speed.contenders import Contender
from speed.measure import Cost

BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"
HEAD = [
    "| guides | generator | wall, s | CPU, s | peak, MB | wall ÷ Hugo | CPU ÷ Hugo | peak ÷ Hugo | pages out | MB out |",
    "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
]


@dataclass(frozen=True)
class Output:
    pages: int
    megabytes: float


def rows(
    size: int, costs: dict[Contender, list[Cost]], made: dict[Contender, Output]
) -> list[str]:
    peers = next((spent for one, spent in costs.items() if one.name == "Hugo"), [])
    lines = []
    for one, spent in costs.items():
        out = [f"{made[one].pages:,}", f"{made[one].megabytes:.1f}"]
        lines.append(_line(size, one.name, *_spans(spent), *_ratios(spent, peers), *out))
        for part, phases in one.without:
            less = [_without(phases, cost) for cost in spent]
            cpu, ratio = _spans(less)[1], _ratios(less, peers)[1]
            lines.append(_line(size, f"… without {part}", "", cpu, "", "", ratio, "", "", ""))
    return lines


def _line(size: int, *cells: str) -> str:
    return f"| {size:,} | " + " | ".join(cells) + " |"


def _without(phases: frozenset[str], cost: Cost) -> Cost:
    """A build that had not done this; a phase that it doesn't tell of is a mistake."""
    return replace(cost, cpu=cost.cpu - sum(cost.phases[phase] for phase in phases))


def text(rows: list[str], machine: str, words: int, rounds: int) -> str:
    note = f"Guides of some {words} words. Median of {rounds} rounds (least–most); a ratio is the median of the rounds' own ratios."
    return "\n".join([machine, "", note, "", *HEAD, *rows])


def save(text: str, file: Path) -> None:
    """Replaces what stands between the markers."""
    before, rest = file.read_text("utf-8").split(BEGIN)
    after = rest.split(END)[1]
    file.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", "utf-8")


def _spans(spent: list[Cost]) -> list[str]:
    return [
        _span([one.wall for one in spent], 1),
        _span([one.cpu for one in spent], 1),
        _span([one.peak for one in spent], 0),
    ]


def _span(values: list[float], digits: int) -> str:
    least, middle, most = (f"{value:.{digits}f}" for value in (min(values), median(values), max(values)))
    return f"{middle} ({least}–{most})"


def _ratios(spent: list[Cost], hugo: list[Cost]) -> list[str]:
    if not hugo:
        return ["", "", ""]
    pairs = list(zip(spent, hugo, strict=True))
    return [
        f"{median(getattr(one, what) / getattr(peer, what) for one, peer in pairs):.2f}"
        for what in ("wall", "cpu", "peak")
    ]
