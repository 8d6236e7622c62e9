"""Checks of one page. Each opens it anew, and says what is wrong by raising."""

import contextlib
import json
import pathlib
import re

from axe_playwright_python.sync_playwright import Axe

SECTIONS = [
    "summary", "diagram", "resources", "findings", "compliance", "requirements", "cost", "availability", "capacity", "recovery",
    "difference", "deployed",
]


@contextlib.contextmanager
def opened(browser, file: pathlib.Path, fragment: str = "", **settings):
    """The page, which must load nothing, complain of nothing and violate no policy."""
    context = browser.new_context(viewport={"width": 1366, "height": 768}, **settings)
    page = context.new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(file.as_uri() + (f"#{fragment}" if fragment else ""))
    page.wait_for_selector("main h1")
    yield page
    context.close()
    outside = [url for url in requests if not url.startswith(file.as_uri())]
    assert not outside, f"the page asked for {outside}"
    assert not complaints, f"the browser complains: {complaints[:3]}"


def data(file: pathlib.Path) -> dict:
    text = file.read_text()
    return json.loads(re.search(r'id="report-data">(.*?)</script>', text, re.S)[1])


def every_section_opens(browser, file):
    with opened(browser, file) as page:
        for name in page.eval_on_selector_all("nav.parts a", "links => links.map(link => link.hash.slice(1))"):
            page.click(f'nav.parts a[href="#{name}"]')
            page.wait_for_selector(f'nav.parts a[href="#{name}"][aria-current=page]')
            assert page.text_content("main").strip(), f"{name} is empty"
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} is wider than the page"


def narrow_screens_hold_every_section(browser, file):
    with opened(browser, file) as page:
        page.set_viewport_size({"width": 400, "height": 800})
        for name in page.eval_on_selector_all("nav.parts a", "links => links.map(link => link.hash.slice(1))"):
            page.goto(f"{file.as_uri()}#{name}")
            page.wait_for_selector(f'nav.parts a[href="#{name}"][aria-current=page]')
            width = page.evaluate("document.documentElement.scrollWidth")
            assert width <= 400, f"{name} is {width} pixels wide on a screen of 400"


def click_through(browser, file):
    """From the diagram to a resource, its requirement or finding, and back by the keyboard."""
    with opened(browser, file, "diagram") as page:
        # The middle of a node may be outside the frame; the keyboard reaches it wherever it is.
        node = page.locator("g.node[role=button]").first
        node.focus()
        page.keyboard.press("Enter")
        page.wait_for_selector("aside:not([hidden])")
        assert page.url.split("#")[1].startswith("resource-")
        assert page.text_content("aside h2").strip()
        assert "Properties" in page.text_content("aside")
        assert page.evaluate("document.activeElement.id") == "panel"
        page.keyboard.press("Escape")
        page.wait_for_selector("aside", state="hidden")
        assert page.url.endswith("#diagram")
        box = page.locator("g.node[role=button]").nth(0).bounding_box()
        frame = page.locator(".frame").bounding_box()
        if box["y"] > frame["y"] and box["y"] + box["height"] < frame["y"] + frame["height"]:
            page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
            page.wait_for_selector("aside:not([hidden])")


def a_drag_opens_nothing(browser, file):
    with opened(browser, file, "diagram") as page:
        page.wait_for_function("document.querySelector('.canvas').style.transform !== ''")
        place = "document.querySelector('.canvas').style.transform"
        before = page.evaluate(place)
        box = page.locator(".frame").bounding_box()
        page.mouse.move(box["x"] + 300, box["y"] + 200)
        page.mouse.down()
        page.mouse.move(box["x"] + 220, box["y"] + 120, steps=6)
        page.mouse.up()
        page.wait_for_function(f"before => {place} !== before", arg=before)
        frames(page)
        assert page.locator("aside").is_hidden()
        scale = page.evaluate(place).split("scale(")[1]
        page.focus(".frame")
        page.keyboard.press("+")
        page.wait_for_function(f"scale => {place}.split('scale(')[1] !== scale", arg=scale)


def every_view_draws(browser, file):
    views = {diagram["view"] for environment in data(file)["environments"] for diagram in environment["diagrams"]}
    with opened(browser, file) as page:
        for view in views:
            page.goto(f"{file.as_uri()}#diagram-{view}")
            page.wait_for_selector("nav.views a[aria-current=true]")
            assert page.locator(".canvas svg g.node").count() + page.locator(".canvas svg g.container").count() > 0, view


def filters_narrow_findings(browser, file):
    with opened(browser, file, "findings") as page:
        total = page.locator(".card").count()
        if not total:
            return
        rule = page.locator("main label", has_text="Rule").locator("option").nth(1)
        if not rule.count():
            return
        name = rule.text_content()
        page.locator("main label", has_text="Rule").locator("select").select_option(name)
        shown = page.locator(".card")
        assert 0 < shown.count() <= total
        assert all(name in text for text in shown.all_text_contents())
        page.fill("main .filter", "no finding says anything like this")
        assert shown.count() == 0
        assert page.text_content(".count").startswith("0 of ")


def filters_narrow_requirements(browser, file):
    if not data(file).get("requirements"):
        return
    with opened(browser, file, "requirements") as page:
        page.locator("main label", has_text="Status").locator("select").select_option("met")
        words = page.locator(".card h3 .badge").all_text_contents()
        assert words and set(words) == {"met"}, words[:3]


def search_finds(browser, file):
    resource = data(file)["resources"][0]
    with opened(browser, file) as page:
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.id") == "search"
        page.keyboard.type(resource["logicalId"])
        page.wait_for_selector("#search-results [role=option]")
        page.keyboard.press("ArrowDown")
        assert page.get_attribute("#search", "aria-activedescendant") == "search-result-0"
        page.keyboard.press("Enter")
        page.wait_for_selector("aside:not([hidden])")
        assert resource["logicalId"] in page.text_content("aside")
        page.keyboard.press("Escape")
        page.keyboard.press("/")
        page.keyboard.type("x")
        page.keyboard.press("Escape")
        assert page.locator("#search-results").is_hidden()


def deep_links_lead_there(browser, file):
    report = data(file)
    with opened(browser, file) as page:
        if report["findings"]:
            fingerprint = report["findings"][-1]["fingerprint"]
            page.goto("about:blank")
            page.goto(f"{file.as_uri()}#finding-{fingerprint}")
            page.wait_for_selector(f"#finding-{fingerprint}.chosen")
            assert page.locator(f"#finding-{fingerprint}").is_visible()
        if report.get("requirements"):
            entry = report["requirements"]["entries"][-1]["id"]
            page.goto(f"{file.as_uri()}#requirement-{entry}")
            page.wait_for_selector(".card.chosen")
            assert entry in page.text_content(".card.chosen")
        framework = report["frameworks"][-1]["name"]
        page.goto(f"{file.as_uri()}#framework-{framework}")
        page.wait_for_selector(f'nav.views a[aria-current=true][href="#framework-{framework}"]')
        page.goto(f"{file.as_uri()}#nothing-of-this-name")
        page.wait_for_selector('nav.parts a[href="#summary"][aria-current=page]')
        page.go_back()
        page.wait_for_selector('nav.parts a[href="#compliance"][aria-current=page]')


def environments_change(browser, file):
    environments = data(file)["environments"]
    if len(environments) < 2:
        return
    with opened(browser, file, "cost") as page:
        for number, environment in enumerate(environments):
            page.select_option("#environment", str(number))
            assert environment["cost"]["total"]["expected"] in page.text_content("main .figure")


def colours_follow(browser, file):
    background = "getComputedStyle(document.body).backgroundColor"
    with opened(browser, file, "diagram", color_scheme="dark") as page:
        assert page.evaluate(background) == "rgb(13, 17, 23)"
        page.click(".theme")
        assert page.evaluate(background) == "rgb(255, 255, 255)"
        page.click(".theme")
        assert page.evaluate(background) == "rgb(13, 17, 23)"
    with opened(browser, file, color_scheme="light") as page:
        assert page.evaluate(background) == "rgb(255, 255, 255)"


def prints(browser, file):
    with opened(browser, file) as page:
        pdf = page.pdf(format="A4")
        assert pdf.startswith(b"%PDF") and len(pdf) > 20_000, "the paper is empty"
        assert pdf.count(b"/Type /Page") > 4 or pdf.count(b"/Type/Page") > 4, "parts are missing on paper"
        assert page.locator(".paper").count() == 0, "what is for paper stayed in the page"


def is_accessible(browser, file):
    for scheme in ("light", "dark"):
        with opened(browser, file, color_scheme=scheme) as page:
            for name in page.eval_on_selector_all("nav.parts a", "links => links.map(link => link.hash.slice(1))"):
                page.goto(f"{file.as_uri()}#{name}")
                page.wait_for_selector(f'nav.parts a[href="#{name}"][aria-current=page]')
                serious(page, f"{name}, {scheme}")
            page.goto(f"{file.as_uri()}#resource-{quoted(data(file)['resources'][0]['key'])}")
            page.wait_for_selector("aside:not([hidden])")
            serious(page, f"a resource, {scheme}")


def serious(page, place):
    found = [item for item in Axe().run(page).response["violations"] if item["impact"] in ("serious", "critical")]
    told = [f"{item['id']}: {item['nodes'][0]['html'][:150]}" for item in found]
    assert not told, f"{place}: {told}"


def quoted(key: str) -> str:
    from urllib.parse import quote

    return quote(key, safe="")


def says_that_nobody_asked(browser, file):
    with opened(browser, file, "deployed") as page:
        assert page.text_content("main .badge") == "not connected"


def is_small(browser, file):
    assert file.stat().st_size < 5_000_000, f"{file.stat().st_size} bytes"


def runs_no_foreign_script(browser, file):
    with opened(browser, file) as page:
        for name in page.eval_on_selector_all("nav.parts a", "links => links.map(link => link.hash.slice(1))"):
            page.goto(f"{file.as_uri()}#{name}")
            page.wait_for_selector(f'nav.parts a[href="#{name}"][aria-current=page]')
            inert(page, name)
        for view in ("architecture", "network", "permissions", "stacks"):
            page.goto(f"{file.as_uri()}#diagram-{view}")
            inert(page, view)
        for resource in data(file)["resources"]:
            page.goto(f"{file.as_uri()}#resource-{quoted(resource['key'])}")
            page.wait_for_selector("aside:not([hidden])")
            inert(page, resource["key"])
        page.keyboard.press("Escape")
        page.keyboard.press("/")
        page.keyboard.type("<img")
        inert(page, "search")
        page.pdf()
        inert(page, "paper")


def frames(page):
    """Lets the page draw twice, so that whatever was begun is under way."""
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def inert(page, place):
    frames(page)
    assert page.evaluate("window.broken") is None, f"a script of the template ran: {place}"
    assert page.evaluate("document.images.length") == 0, f"there is an image: {place}"
    assert page.evaluate("document.scripts.length") == 2, f"there is another script: {place}"
    assert page.evaluate("[...document.querySelectorAll('*')].every(one => [...one.attributes].every(it => !it.name.startsWith('on')))")


def shows_hostile_text_as_text(browser, file):
    with opened(browser, file, "resources") as page:
        page.goto(f"{file.as_uri()}#resource-{quoted(data(file)['resources'][0]['key'])}")
        page.wait_for_selector("aside:not([hidden])")
        assert "</script><img src=x onerror='window.broken = 3'>" in page.text_content("aside")


EVERY = [
    every_section_opens, narrow_screens_hold_every_section, click_through, a_drag_opens_nothing, every_view_draws,
    filters_narrow_findings, filters_narrow_requirements, search_finds, deep_links_lead_there, environments_change, colours_follow,
    prints, is_accessible, says_that_nobody_asked, is_small,
]
HOSTILE = [runs_no_foreign_script, shows_hostile_text_as_text, every_section_opens, is_accessible]
