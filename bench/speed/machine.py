"""The machine and the versions that a table was measured with."""

import json
import os
import re
import subprocess
from datetime import date
from pathlib import Path

LOCK = Path(__file__).parent.parent / "package-lock.json"


def described() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    eleventy = json.loads(LOCK.read_text("utf-8"))["packages"]["node_modules/@11ty/eleventy"]
    java = re.search(r'"([^"]+)"', _said("java", "-version"))
    hugo = re.search(r"v(\d[\d.]*)", _said("hugo", "version"))
    return (
        f"{date.today()}: {_processor()}, {os.cpu_count()} cores, {memory:.0f} GB;"
        f" JDK {java and java[1]}, Hugo {hugo and hugo[1]},"
        f" Eleventy {eleventy['version']} on Node {_said('node', '--version').strip('v')}."
    )


def _processor() -> str:
    found = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text("utf-8"), re.M)
    return found[1] if found else "unknown processor"


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return (done.stdout + done.stderr).strip()
