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

/** A resource that the engines named by its place, or else by its id. */
const namedResource = (model, item) => (item.resource === undefined ? item.logicalId : link(resourceFragment(model.resources[item.resource]), resourceName(model.resources[item.resource])));

const effectClass = { data: "bad", deletion: "bad", replacement: "warning", permissions: "high", exposure: "high" };

const differenceRisks = (model, difference) => [element("h3", {}, "Risks"), difference.risks.length === 0 ? element("p", {}, "Nothing is replaced, deleted or opened.")
  : filteredList({
    noun: "risk", items: difference.risks, words: (risk) => risk.logicalId + " " + risk.stack + " " + risk.reason,
    row: (risk) => element("li", { class: "card" }, element("h4", {}, badge(risk.effect, effectClass[risk.effect] ?? "quiet"), " ", namedResource(model, risk), " ", element("span", { class: "note" }, risk.stack)), element("p", {}, risk.reason)),
    filters: [
      { label: "Effect", options: distinct(difference.risks.map((risk) => risk.effect)), matches: (risk, value) => risk.effect === value },
      { label: "Stack", options: distinct(difference.risks.map((risk) => risk.stack)), matches: (risk, value) => risk.stack === value },
    ],
  })];

const differenceCost = (model, cost) => [element("h3", {}, "Cost"),
  element("p", { class: "figure" }, (cost.amount === 0 ? "No change" : cost.difference + " dollars a month"), element("span", { class: "note" }, "from $" + cost.before.expected + " to $" + cost.after.expected)),
  cost.resources.length > 0 && plainTable("what costs more or less", ["Resource", "Stack", "Before", "After", "Difference"], cost.resources.map((item) => [namedResource(model, item), item.stack, item.before ?? "", item.after ?? "", item.difference]), [2, 3, 4]),
  cost.more > 0 && element("p", { class: "note" }, "and " + cost.more + " more")];

const showDifference = (model, name) => {
  const difference = model.data.difference;
  if (!difference) return element("div", {}, element("p", {}, "Nothing was compared; name an older assembly with --from."), sideBySide(model));
  const counts = difference.summary;
  const marks = [["added", "added", "good"], ["changed", "changed", "warning"], ["removed", "removed", "bad"], ["replaced", "replaced", "warning"], ["mayBeReplaced", "perhaps replaced", "warning"], ["losesData", "losing data", "bad"],
    ["widenedPermissions", "with more permissions", "high"], ["widenedExposure", "more exposed", "high"], ["newFindings", "new findings", "warning"]];
  return element("div", {},
    element("p", {}, "Compared with " + difference.with + ": ", marks.filter(([key]) => counts[key] > 0).map(([key, word, kind]) => [badge(counts[key] + " " + word, kind), " "])),
    difference.stacks.length === 0 ? element("p", {}, "There is no difference.") : [differenceRisks(model, difference), differenceCost(model, difference.cost), element("h3", {}, "Stacks")],
    difference.stacks.map((stack) => element("details", { open: name === stack.name || difference.stacks.length < 4 && !name, id: "stack-" + encodeURIComponent(stack.name) },
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
