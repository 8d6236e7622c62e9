// The frame of the page: its parts, which of them is shown, its keys, and its start.

const sections = [
  { id: "live", title: "Live", show: showDeployed, isThere: (model) => Boolean(model.live) },
  { id: "summary", title: "Summary", show: (model) => showSummary(model) },
  { id: "diagram", title: "Diagram", show: showDiagram },
  { id: "resources", title: "Resources", show: showResources },
  { id: "findings", title: "Findings", show: showFindings },
  { id: "compliance", title: "Compliance", show: showCompliance },
  { id: "requirements", title: "Requirements", show: showRequirements, isThere: (model) => Boolean(model.data.requirements) },
  { id: "cost", title: "Cost", show: showCost },
  { id: "availability", title: "Availability", show: showAvailability },
  { id: "capacity", title: "Capacity", show: showCapacity },
  { id: "recovery", title: "Recovery", show: showRecovery },
  { id: "difference", title: "Differences", show: showDifference, isThere: (model) => Boolean(model.data.difference) || model.data.environments.length > 1 },
  { id: "deployed", title: "Deployed", show: showDeployed, isThere: (model) => !model.live },
];

const statusWords = { good: "good", attention: "worth a look", bad: "not as it should be", neutral: "" };

const showSummary = (model) => element("div", {},
  element("ul", { class: "tiles" }, model.data.summary.map((verdict) => element("li", {}, link(verdict.area, [
    element("span", { class: "tile-title" }, verdict.title), element("span", { class: "tile-headline" }, verdict.headline), element("span", { class: "note" }, verdict.detail),
    statusWords[verdict.status] && badge(statusWords[verdict.status], verdict.status === "attention" ? "warning" : verdict.status),
  ], { class: "tile " + verdict.status })))),
  sideBySide(model),
  element("h3", {}, "Stacks"),
  plainTable("stacks", ["Stack", "Environment", "Region", "Resources", "Needs"], model.data.stacks.map((stack) => [stack.name, stack.environment ?? "", stack.region ?? "", model.resources.filter((resource) => resource.stack === stack.id).length, stack.dependencies.join(", ")]), [3]));

const themes = ["auto", "light", "dark"];

const makeThemeButton = () => {
  const change = (theme) => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    made.lastChild.textContent = theme;
  };
  let chosen = "auto";
  const made = button(element("span", { class: "word" }, "Colours: "), () => {
    chosen = themes[(themes.indexOf(chosen) + 1) % themes.length];
    change(chosen);
  }, { class: "theme", title: "Light, dark, or as the system has it" });
  made.append(document.createTextNode("auto"));
  return made;
};

const start = (data, query) => {
  const model = makeModel(data);
  const content = element("main", { id: "content", tabindex: "-1" });
  let last = null;
  const { panel, show: showPanel, hide: hidePanel } = makePanel(model, () => closePanel());
  const there = () => sections.filter((section) => !section.isThere || section.isThere(model));
  const navigation = element("nav", { class: "parts", "aria-label": "Parts of the report" });
  const drawNavigation = (current) => navigation.replaceChildren(...there().map((section) => link(section.id, section.title, { "aria-current": section.id === current ? "page" : null })));

  const draw = (section, part) => {
    document.title = section.title + ": " + data.name;
    drawNavigation(section.id);
    content.replaceChildren(element("h1", {}, section.title), section.show(model, part));
    model.highlight = null;
  };
  const route = (isFirst) => {
    const { section: id, part } = readFragment(location.hash);
    if (id === "resources" && part !== null) {
      const place = model.byKey.get(part);
      if (place !== undefined) {
        // The panel stands beside what was shown before.
        if (!last) draw(last = sections.find((section) => section.id === "resources"), null);
        return showPanel(place);
      }
    }
    hidePanel();
    const section = there().find((candidate) => candidate.id === id) ?? sections.find((candidate) => candidate.id === "summary");
    last = section;
    draw(section, part);
    const target = part !== null && document.getElementById(location.hash.slice(1));
    if (target) {
      target.scrollIntoView({ block: "center" });
      target.focus({ preventScroll: true });
    } else if (!isFirst) {
      window.scrollTo(0, 0);
      content.focus({ preventScroll: true });
      announce(section.title);
    }
  };
  const closePanel = () => {
    hidePanel();
    const opener = last ?? sections[1];
    history.replaceState(null, "", "#" + opener.id);
    content.focus({ preventScroll: true });
  };

  const environments = data.environments.length < 2 ? null : element("label", { class: "environment" }, element("span", { class: "word" }, "Environment "),
    element("select", { id: "environment", change: (event) => {
      model.environment = Number(event.target.value);
      if (last) draw(last, readFragment(location.hash).section === last.id ? readFragment(location.hash).part : null);
    } }, data.environments.map((environment, number) => element("option", { value: number, selected: number === model.environment }, environmentName(environment)))));
  const skip = element("a", { href: "content", class: "skip", click: (event) => {
    event.preventDefault();
    content.focus();
  } }, "Skip to the content");
  document.body.prepend(skip,
    element("header", { class: "top" }, element("p", { class: "name" }, data.name, element("span", { class: "note" }, data.day)), makeSearch(model), environments, makeThemeButton()),
    navigation, content, panel, element("div", { id: "announcements", class: "unseen", role: "status", "aria-live": "polite" }));

  addEventListener("hashchange", () => route(false));
  addEventListener("keydown", (event) => {
    const isTyping = /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      document.getElementById("search").focus();
    } else if (event.key === "Escape" && !panel.hidden) closePanel();
  });
  // On paper there is no choosing: all parts stand below each other.
  let whole = null;
  addEventListener("beforeprint", () => {
    whole = element("div", { class: "paper" }, there().filter((section) => section.id !== "resources" && section.id !== "live").map((section) => element("section", {}, element("h1", {}, section.title), section.show(model, null))));
    for (const details of whole.querySelectorAll("details")) details.open = false;
    document.body.append(whole);
  });
  addEventListener("afterprint", () => {
    if (whole) whole.remove();
    whole = null;
  });
  if (query !== undefined) {
    let waiting = false;
    makeLive(model, query, () => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        if (last && last.id === "live") draw(last, null);
      }, 250);
    });
    if (!location.hash) history.replaceState(null, "", "#live");
  }
  route(true);
};

const block = document.getElementById("report-data");
const own = document.currentScript;
if (block) start(JSON.parse(block.textContent));
else if (own && own.dataset.live !== undefined) {
  const query = own.dataset.live;
  fetch("data.json" + query, { cache: "no-store" }).then((answer) => answer.json()).then((data) => start(data, query));
}
