"""Costs as a Markdown table: medians, spans, and what each costs beside Hugo in the same round."""

from dataclasses import dataclass
from pathlib import Path
from statistics import median

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


def rows(size: int, costs: dict[str, list[Cost]], made: dict[str, Output]) -> list[str]:
    return [
        "| "
        + " | ".join(
            [
                f"{size:,}",
                name,
                _span([one.wall for one in spent], 1),
                _span([one.cpu for one in spent], 1),
                _span([one.peak for one in spent], 0),
                *_ratios(spent, costs.get("Hugo", [])),
                f"{made[name].pages:,}",
                f"{made[name].megabytes:.1f}",
            ]
        )
        + " |"
        for name, spent in costs.items()
    ]


def text(rows: list[str], machine: str, rounds: int) -> str:
    note = f"Median of {rounds} rounds (least–most); a ratio is the median of the rounds' own ratios."
    return "\n".join([machine, "", note, "", *HEAD, *rows])


def save(text: str, file: Path) -> None:
    """Replaces what stands between the markers."""
    before, rest = file.read_text("utf-8").split(BEGIN)
    after = rest.split(END)[1]
    file.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", "utf-8")


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
