// What has changed between two states, and environments side by side.

const changeClass = { added: "good", removed: "bad", changed: "warning", renamed: "quiet", retyped: "bad" };

const changedProperty = (change) => element("li", {}, element("code", {}, change.path), " ", change.kind, ": ",
  change.old !== undefined && element("del", {}, JSON.stringify(change.old)), " ", change.new !== undefined && element("ins", {}, JSON.stringify(change.new)),
  change.replacement && change.replacement !== "never" && element("span", { class: "note" }, "replaces: " + change.replacement));

const changedResource = (model, stack, change) => {
  const place = model.byKey.get(stack.stackName + "/" + change.logicalId);
  return element("li", { class: "card" }, element("h4", {}, badge(change.kind, changeClass[change.kind] ?? "quiet"), " ",
    place === undefined ? change.logicalId : link(resourceFragment(model.resources[place]), change.logicalId), " ", element("span", { class: "note" }, shortType(change.type))),
    change.replacement && change.replacement !== "never" && element("p", {}, badge("replacement: " + change.replacement, "warning")),
    change.data && element("p", {}, badge(change.data.fate, "bad"), " " + change.data.explanation),
    change.properties && element("ul", {}, change.properties.map(changedProperty)), change.attributes && element("ul", {}, change.attributes.map(changedProperty)));
};

const showDifference = (model, name) => {
  const difference = model.data.difference;
  if (!difference) return element("div", {}, element("p", {}, "Nothing was compared; name an older assembly with --from."), sideBySide(model));
  return element("div", {},
    element("p", {}, "Compared with " + difference.with + "."),
    difference.stacks.length === 0 && element("p", {}, "There is no difference."),
    difference.stacks.map((stack) => element("details", { open: !name || name === stack.name, id: "stack-" + encodeURIComponent(stack.name) },
      element("summary", {}, stack.name + ": " + stack.kind + (stack.resources ? ", " + plural(stack.resources.length, "resource") : "")),
      stack.permissions && [element("h4", {}, "Permissions"), element("ul", {}, stack.permissions.map((item) => element("li", {}, badge(item.direction, item.direction === "widened" || item.broad ? "bad" : "quiet"), " " + item.text)))],
      stack.exposure && [element("h4", {}, "Exposure"), element("ul", {}, stack.exposure.map((item) => element("li", {}, badge(item.direction, item.internet ? "bad" : "quiet"), " " + item.text)))],
      stack.resources && element("ol", { class: "cards" }, stack.resources.map((change) => changedResource(model, stack, change))),
      stack.entries && element("ul", {}, stack.entries.map((entry) => element("li", {}, entry.section + (entry.name ? " " + entry.name : "") + ": " + entry.kind))))),
    sideBySide(model));
};

/** The environments beside each other, by the figures that each has. */
const sideBySide = (model) => {
  const environments = model.data.environments;
  if (environments.length < 2) return null;
  const availability = (environment) => environment.availability.together.find((estimate) => estimate.figure === environment.availability.figure);
  const rows = [
    ["Regions", (environment) => environment.regions.join(", ")],
    ["Resources", (environment) => model.resources.filter((resource) => (resource.environment ?? null) === (environment.name ?? null)).length],
    ["Findings", (environment) => model.findings.filter((finding) => !finding.state && (finding.environment ?? null) === (environment.name ?? null)).length],
    ["Dollars a month", (environment) => environment.cost.total.expected],
    ["Availability", (environment) => (availability(environment) ? percentText(availability(environment).analytic) : "no path")],
    ["Most users", (environment) => (environment.capacity ? plainNumber(environment.capacity.cases.expected.largestUsers) : "none")],
  ];
  return element("section", {}, element("h3", {}, "Environments side by side"),
    plainTable("environments", ["", ...environments.map(environmentName)], rows.map(([title, value]) => [title, ...environments.map(value)])));
};
