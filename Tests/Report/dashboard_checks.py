"""The dashboard in a real browser, against a rehearsal that has nothing deployed yet."""

import contextlib
import pathlib
import signal
import subprocess
import urllib.error
import urllib.request


@contextlib.contextmanager
def served(mainstay: str, assembly: pathlib.Path, folder: pathlib.Path, variables: dict[str, str] | None = None):
    """The address of a dashboard, which ends well when it is told to; against a rehearsal of its own, or what variables name."""
    local = [] if variables else ["--local", "--local-state", str(folder / "local.json")]
    process = subprocess.Popen(
        [mainstay, "dashboard", str(assembly), "--port", "0", *local], stdout=subprocess.PIPE, text=True, env=variables
    )
    try:
        address = process.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:"), address
        yield address
    finally:
        process.send_signal(signal.SIGINT)
        code = process.wait()
    assert code == 0, f"the dashboard ended with {code}"


def shows_stacks(browser, address):
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    page = context.new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(address)
    page.wait_for_selector('nav.parts a[href="#live"][aria-current=page]')
    page.wait_for_selector("main .badge.good:text-is('connected')")
    page.wait_for_selector("main .badge:text-is('not deployed')")
    page.click('nav.parts a[href="#findings"]')
    page.wait_for_selector('nav.parts a[href="#findings"][aria-current=page]')
    assert not context.cookies()
    context.close()
    assert all(url.startswith(address) for url in requests), requests
    assert not complaints, complaints[:3]


def another_page_reads_nothing(browser, address):
    """A page of somebody else asks for the data, by fetch and by a frame."""
    context = browser.new_context()
    page = context.new_page()
    page.goto("data:text/html,<title>other</title>")
    read = page.evaluate(
        """async address => {
          try { return await (await fetch(address + "data.json")).text(); } catch { return "refused"; }
        }""", address)
    assert read == "refused", read[:100]
    context.close()


def other_names_are_refused(browser, address):
    for headers, wanted in (({"Host": "evil.example"}, 421), ({"Origin": "http://evil.example"}, 403)):
        try:
            urllib.request.urlopen(urllib.request.Request(address + "data.json", headers=headers))
            raise AssertionError(f"{headers} was answered")
        except urllib.error.HTTPError as error:
            assert error.code == wanted, error.code


EVERY = [shows_stacks, another_page_reads_nothing, other_names_are_refused]
