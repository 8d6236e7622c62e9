"""Firefox as it is, driven by WebDriver BiDi, which it speaks itself: no driver of its own is needed."""

import contextlib
import json
import pathlib
import shutil
import subprocess
import tempfile

import websocket

# Nothing is looked up, updated or told to anybody while pages are looked at.
PREFERENCES = {
    "app.update.enabled": False, "browser.shell.checkDefaultBrowser": False, "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False, "browser.aboutwelcome.enabled": False,
    "network.captive-portal-service.enabled": False, "network.connectivity-service.enabled": False,
    "remote.prefs.recommended": True, "ui.systemUsesDarkTheme": 1, "layout.css.prefers-color-scheme.content-override": 0,
}
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "ArrowDown": "\ue015", "ArrowLeft": "\ue012"}


def program() -> str | None:
    return shutil.which("firefox-esr") or shutil.which("firefox")


class Page:
    """One page, and what the browser complained about in it."""

    def __init__(self, socket):
        self.socket, self.number, self.complaints = socket, 0, []
        self.ask("session.new", capabilities={})
        self.ask("session.subscribe", events=["log.entryAdded"])
        self.context = self.ask("browsingContext.getTree")["contexts"][0]["context"]

    def ask(self, method: str, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("method") == "log.entryAdded":
                self.complaints.append(answer["params"]["text"])
            if answer.get("id") == self.number:
                assert answer["type"] == "success", f"{method}: {answer}"
                return answer["result"]

    def goto(self, address: str) -> None:
        self.ask("browsingContext.navigate", context=self.context, url=address, wait="complete")

    def evaluate(self, script: str):
        answer = self.ask(
            "script.evaluate", expression=f"Promise.resolve({script}).then(JSON.stringify)", awaitPromise=True,
            target={"context": self.context})
        assert answer["type"] == "success", f"{script}: {answer}"
        return json.loads(answer["result"].get("value", "null"))

    def wait_for(self, script: str) -> None:
        """Until it is so; a minute is for ever."""
        so = f"""new Promise((done, failed) => {{
          const end = performance.now() + 60000;
          const look = () => ({script}) ? done(true) : performance.now() > end ? failed(new Error("never so")) : requestAnimationFrame(look);
          look(); }})"""
        assert self.evaluate(so), script

    def type(self, text: str) -> None:
        keys = [KEYS[text]] if text in KEYS else list(text)
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.ask("input.performActions", context=self.context, actions=[{"type": "key", "id": "keys", "actions": actions}])

    def pdf(self) -> int:
        return len(self.ask("browsingContext.print", context=self.context)["data"])


@contextlib.contextmanager
def opened():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        lines = [f"user_pref({json.dumps(key)}, {json.dumps(value)});" for key, value in PREFERENCES.items()]
        (folder / "user.js").write_text("\n".join(lines) + "\n")
        browser = subprocess.Popen(
            [program(), "--headless", "--no-remote", "--profile", name, "--remote-debugging-port", "0", "about:blank"],
            stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        try:
            address = next(line for line in browser.stderr if "listening on ws://" in line).split()[-1]
            # A host that is named is checked against the origin, which a program has none of.
            socket = websocket.create_connection(f"{address}/session", timeout=300, suppress_origin=True)
            yield Page(socket)
            socket.close()
        finally:
            browser.terminate()
            browser.wait()
