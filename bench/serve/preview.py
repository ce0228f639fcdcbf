"""The two previews: how each is started, and how a reader learns that a page has changed."""

import re
import socket
import subprocess
import time
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Self

from serve.edit import Edit
from speed.contenders import PROJECT
from speed.guide import TODAY

PATIENCE = 60


class Preview:
    """A server that is stopped when it is left."""

    name = ""
    guides = ""
    template = ""
    style = ""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "serve.log"
        with self.log.open("wb") as output:
            self.process = subprocess.Popen(
                self.command(folder), cwd=folder, stdout=output, stderr=subprocess.STDOUT
            )
        self.port = int(self._said(re.compile(r"http://localhost:(\d+)/")))
        self.connection = HTTPConnection("localhost", self.port, timeout=PATIENCE)

    def command(self, folder: Path) -> list[str]:
        raise NotImplementedError

    def look(self, address: str) -> None:
        """Opens the page, as a browser has it open before the save."""
        self.get(address)

    def wait(self, edit: Edit, mark: str, there: bool) -> None:
        """Until a reader has the page with the mark, or without it."""
        raise NotImplementedError

    def get(self, address: str) -> str:
        self.connection.request("GET", address)
        return self.connection.getresponse().read().decode("utf-8")

    def shown(self, edit: Edit) -> str:
        """What has to hold the mark: the page, or the stylesheet that it loads."""
        page = self.get(edit.address)
        if edit.name != "style":
            return page
        return self.get(re.search(r'href="?([^" >]*/css/main\.css)', page)[1])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.terminate()
        self.process.wait(PATIENCE)

    def _said(self, pattern: re.Pattern[str]) -> str:
        for _ in range(PATIENCE * 20):
            found = pattern.search(self.log.read_text("utf-8", errors="replace"))
            if found:
                return found[1]
            time.sleep(0.05)
        raise TimeoutError(self.log.read_text("utf-8"))


class Vejviser(Preview):
    """Waits for the server-sent event, then loads the page, as its script in the browser does."""

    name = "Vejviser"
    guides = "content/guides"
    template = "templates/page/guide.peb"
    style = "assets/css/component/actions.css"

    def command(self, folder: Path) -> list[str]:
        return [
            str(PROJECT / "vejviser"), "serve", "--port", "0", "--lang", "en", "--date", str(TODAY),
            "--content", str(folder / "content"), "--out", str(folder / "preview"),
        ]  # fmt: skip

    def look(self, address: str) -> None:
        page = self.get(address)
        version = re.search(r'data-version="([^"]+)"', page)[1]
        self.news = socket.create_connection(("localhost", self.port), timeout=PATIENCE)
        self.news.sendall(
            f"GET /.vejviser/events?page={address}&version={version} HTTP/1.1\r\n"
            f"Host: localhost:{self.port}\r\n\r\n".encode()
        )
        self._hear(b"event: faults")

    def wait(self, edit: Edit, mark: str, there: bool) -> None:
        self._hear(b"event: reload")
        self.news.close()
        if (mark in self.shown(edit)) != there:
            raise AssertionError(f"told to load {edit.address}, but its {mark} is as before")

    def _hear(self, event: bytes) -> None:
        heard = b""
        while event not in heard:
            more = self.news.recv(65536)
            if not more:
                raise ConnectionError(heard.decode())
            heard += more


class Hugo(Preview):
    """Is asked again and again, every other millisecond; its own notice to the browser would come on top."""

    name = "hugo server"
    guides = "content/guider"
    template = "layouts/_default/single.html"
    style = "static/assets/css/main.css"

    def command(self, folder: Path) -> list[str]:
        with socket.create_server(("localhost", 0)) as free:
            port = free.getsockname()[1]
        return [
            "hugo", "server", "--source", str(folder), "--port", str(port), "--bind", "localhost",
            "--baseURL", f"http://localhost:{port}/", "--noBuildLock",
        ]  # fmt: skip

    def wait(self, edit: Edit, mark: str, there: bool) -> None:
        while (mark in self.shown(edit)) != there:
            time.sleep(0.002)
