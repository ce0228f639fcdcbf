"""A save that is timed."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Edit:
    """`change` gives a file's text with a mark in it that `address` then has to show."""

    name: str
    file: str
    address: str
    change: Callable[[str, str], str]
