"""A report and a dashboard of a platform that is deployed, drifted and in alarm, under names that try to run script."""

import contextlib
import pathlib
import subprocess

import dashboard_checks
import monitored_aws
import page_checks


@contextlib.contextmanager
def reported(mainstay: str, folder: pathlib.Path):
    """The file of a report that asked AWS, and the address of a dashboard."""
    with monitored_aws.deployed(mainstay, folder) as (source, variables):
        file = folder / "connected.html"
        done = subprocess.run(
            [mainstay, "report", str(source), "--live", "--output", str(file)], env=variables, capture_output=True,
            text=True, timeout=600)
        assert done.returncode in (0, 1), done.stderr
        with dashboard_checks.served(mainstay, source, folder, variables) as address:
            yield file, address


def shows_what_is_deployed(browser, file, address):
    with page_checks.opened(browser, file, "deployed") as page:
        told(page)
        assert page.locator("main h3", has_text="Releases of staging").count() == 1
        page_checks.inert(page, "deployed")
        page.click("main td a:text-is('Alarm')")
        page.wait_for_selector("aside:not([hidden])")
        assert "ALARM above" in page.text_content("aside")
        page_checks.inert(page, "an alarm")


def is_accessible_when_connected(browser, file, address):
    for scheme in ("light", "dark"):
        with page_checks.opened(browser, file, "deployed", color_scheme=scheme) as page:
            page_checks.serious(page, f"deployed, {scheme}")


def keeps_secrets(browser, file, address):
    assert monitored_aws.SECRET not in file.read_text(), "a secret that drifted stands in the report"
    with page_checks.opened(browser, file, "deployed") as page:
        assert "/Environment/Variables/DB_PASSWORD was (hidden) and is (hidden)" in page.text_content("main")


def comes_to_the_dashboard(browser, file, address):
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(address)
    page.wait_for_selector("main .badge:text-is('1 ALARM')")
    page.wait_for_selector("main h3:text-is('Releases of staging')")
    told(page)
    assert monitored_aws.SECRET not in page.content()
    # The page itself has one script and no block of data.
    assert page.evaluate("document.scripts.length") == 1 and page.evaluate("window.broken") is None
    context.close()
    assert not complaints, complaints[:3]


def told(page):
    text = page.text_content("main")
    for wanted in ("CREATE_COMPLETE", "drift: DRIFTED", "1 ALARM", "WARNING", "99.9 %", "25.0 %", monitored_aws.HOSTILE):
        assert wanted in text, f"{wanted} is missing in: {text[:600]}"


EVERY = [shows_what_is_deployed, is_accessible_when_connected, keeps_secrets, comes_to_the_dashboard]
