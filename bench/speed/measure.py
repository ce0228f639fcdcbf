"""What one run of a command costs."""

import os
import re
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

PHASE = re.compile(r"^ *\d+ ms +(\d+) ms CPU  (.+)$", re.M)


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock, seconds of processor in the whole process tree, megabytes at the peak.

    `phases` are the seconds of processor of each phase that the command tells of, by its name.
    """

    wall: float
    cpu: float
    peak: float
    phases: Mapping[str, float] = field(default_factory=dict, repr=False)


class Failed(Exception):
    """A command that ended with an error; its message is what it said."""


def cost(command: list[str], folder: Path, log: Path) -> Cost:
    with log.open("wb") as output:
        started = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    said = log.read_text("utf-8", errors="replace")
    if process.returncode:
        raise Failed(f"{' '.join(command)} ended with {process.returncode}:\n{said[-2000:]}")
    phases = {name: int(spent) / 1000 for spent, name in PHASE.findall(said)}
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, phases)
