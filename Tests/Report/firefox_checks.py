"""The same page in Firefox: parts, keys, filters, search, deep links, dark colours, paper, and nothing that it complains of."""

import page_checks


def every_part_opens(page, file):
    page.goto(file.as_uri())
    page.wait_for("document.querySelector('main h1')")
    for name in page.evaluate("[...document.querySelectorAll('nav.parts a')].map(link => link.hash.slice(1))"):
        page.evaluate(f"void (location.hash = {name!r})")
        page.wait_for(f"document.querySelector('nav.parts a[href=\"#{name}\"][aria-current=page]')")
        assert page.evaluate("document.querySelector('main').textContent.trim().length") > 0, name
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} is wider than the page"


def keys_open_a_resource(page, file):
    page.goto("about:blank")
    page.goto(f"{file.as_uri()}#diagram")
    page.wait_for("document.querySelector('g.node[role=button]')")
    page.evaluate("document.querySelector('g.node[role=button]').focus()")
    page.type("Enter")
    page.wait_for("document.querySelector('aside:not([hidden])')")
    assert page.evaluate("location.hash").startswith("#resource-")
    page.type("Escape")
    page.wait_for("document.querySelector('aside[hidden]')")
    before = page.evaluate("document.querySelector('.canvas').style.transform")
    page.evaluate("document.querySelector('.frame').focus()")
    page.type("ArrowLeft")
    page.wait_for(f"document.querySelector('.canvas').style.transform !== {before!r}")


def search_and_filters_find(page, file):
    resource = page_checks.data(file)["resources"][0]["logicalId"]
    page.goto("about:blank")
    page.goto(f"{file.as_uri()}#findings")
    page.wait_for("document.querySelector('main .filter')")
    page.evaluate("document.querySelector('main .filter').focus()")
    page.type("nothing says this")
    page.wait_for("document.querySelector('.count').textContent.startsWith('0 of ') || !document.querySelector('.card')")
    page.evaluate("document.activeElement.blur()")
    page.type("/")
    page.wait_for("document.activeElement.id === 'search'")
    page.type(resource)
    page.wait_for("document.querySelector('#search-results [data-fragment]')")
    page.type("Enter")
    page.wait_for("document.querySelector('aside:not([hidden])')")
    assert resource in page.evaluate("document.querySelector('aside').textContent")


def deep_links_dark_colours_and_paper(page, file):
    framework = page_checks.data(file)["frameworks"][-1]["name"]
    page.goto("about:blank")
    page.goto(f"{file.as_uri()}#framework-{framework}")
    page.wait_for(f"document.querySelector('nav.views a[aria-current=true][href=\"#framework-{framework}\"]')")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(13, 17, 23)"
    page.evaluate("document.querySelector('.theme').click()")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.pdf() > 20_000, "the paper is empty"


def runs_nothing_foreign(page, file):
    every_part_opens(page, file)
    assert page.evaluate("window.broken ?? null") is None
    assert page.evaluate("document.images.length") == 0 and page.evaluate("document.scripts.length") == 2


def complains_of_nothing(page, file):
    assert not page.complaints, page.complaints[:3]


EVERY = [every_part_opens, keys_open_a_resource, search_and_filters_find, deep_links_dark_colours_and_paper, complains_of_nothing]
HOSTILE = [runs_nothing_foreign, complains_of_nothing]
