// What is known of one resource, beside whatever is shown.

const propertyTree = (value, depth) => {
  if (value === null || typeof value !== "object") return element("span", { class: "literal" }, value === null ? "null" : value);
  const entries = Array.isArray(value) ? value.map((item, number) => [number, item]) : Object.entries(value);
  if (!entries.length) return element("span", { class: "literal" }, Array.isArray(value) ? "[]" : "{}");
  // Values that are short anyway are easier to read in one line: references, mostly.
  const line = JSON.stringify(value);
  if (depth > 0 && line.length < 70) return element("code", {}, line);
  if (depth > 7) return element("code", {}, line);
  return element("dl", { class: "properties" }, entries.map(([key, item]) => [element("dt", {}, key), element("dd", {}, propertyTree(item, depth + 1))]));
};

const panelPart = (title, ...content) => element("section", {}, element("h3", {}, title), content);

const makePanel = (model, onClose) => {
  const panel = element("aside", { id: "panel", "aria-label": "Resource", tabindex: "-1", hidden: true });
  const resourceLink = (place, note) => {
    const resource = model.resources[place];
    return element("li", {}, link(resourceFragment(resource), resourceName(resource)), " ", element("span", { class: "note" }, note ?? shortType(resource.type)));
  };
  const links = (place) => {
    const resource = model.resources[place];
    const environment = model.data.environments.find((candidate) => (candidate.name ?? null) === (resource.environment ?? null));
    const all = environment ? environment.links : [];
    return { to: all.filter((found) => found.from === place), from: all.filter((found) => found.to === place) };
  };
  const show = (place) => {
    const resource = model.resources[place];
    const { to, from } = links(place);
    const needs = new Set(to.map((found) => found.to));
    const needed = new Set(from.map((found) => found.from));
    const uses = (resource.uses ?? []).filter((other) => !needs.has(other));
    const usedBy = (resource.usedBy ?? []).filter((other) => !needed.has(other));
    const node = model.nodes.get(place);
    const cost = resource.cost;
    panel.setAttribute("aria-label", "Resource " + resourceName(resource));
    panel.replaceChildren();
    append(panel, [
      element("header", {}, element("h2", {}, resourceName(resource)), button("Close", onClose, { class: "close", "aria-label": "Close the resource" })),
      element("p", { class: "note" }, resource.type, element("br"), resource.stack + " / " + resource.logicalId, element("br"), resource.location),
      element("p", { class: "actions" },
        node && link("diagram-" + node.view, "Show in the diagram", { click: () => { model.environment = node.environment; model.highlight = node.id; } })),
      deployedPart(model, resource),
      resource.findings && panelPart("Findings", element("ul", {}, resource.findings.map((number) => {
        const finding = model.findings[number];
        return element("li", {}, badge(stateWord(finding), findingClass(finding)), " ", link(findingFragment(finding), finding.message));
      }))),
      cost && panelPart("Cost a month", element("p", {}, cost.status === "charged" ? "$" + cost.cost.expected + (cost.cost.low === cost.cost.high ? "" : " (from $" + cost.cost.low + " to $" + cost.cost.high + ")") : cost.status + (cost.reason ? ": " + cost.reason : "")),
        cost.lines && element("table", {}, element("thead", {}, element("tr", {}, ["What", "Quantity", "Dollars"].map((name) => element("th", { scope: "col" }, name)))),
          element("tbody", {}, cost.lines.map((line) => element("tr", {}, element("td", { title: line.price }, line.name, line.note && element("span", { class: "note" }, line.note)),
            element("td", {}, line.quantity ? line.quantity + " " + line.unit : ""), element("td", { class: "number" }, line.cost ?? line.state ?? "")))))),
      to.length + uses.length > 0 && panelPart("Depends on", element("ul", {},
        to.map((found) => resourceLink(found.to, found.strength + ": " + found.reason)), uses.map((other) => resourceLink(other)))),
      from.length + usedBy.length > 0 && panelPart("Is reached or used by", element("ul", {},
        from.map((found) => resourceLink(found.from, found.strength + ": " + found.reason)), usedBy.map((other) => resourceLink(other)))),
      resource.requirements && panelPart("Requirements", element("p", { class: "ids" }, resource.requirements.map((id) => [link(requirementFragment(id), id), " "]))),
      panelPart("Properties", propertyTree(resource.properties ?? {}, 0)),
      resource.attributes && panelPart("Attributes", propertyTree(resource.attributes, 0)),
    ]);
    panel.hidden = false;
    panel.scrollTop = 0;
    document.body.classList.add("has-panel");
    panel.focus({ preventScroll: true });
  };
  const hide = () => {
    panel.hidden = true;
    document.body.classList.remove("has-panel");
  };
  return { panel, show, hide };
};
