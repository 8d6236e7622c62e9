// Findings, controls of frameworks, and requirements.

const stateWord = (finding) => (finding.state ? finding.state : finding.severity);
const findingClass = (finding) => (finding.state || finding.severity === "note" ? "quiet" : finding.severity);
const placeOf = (finding) => (finding.file ? finding.file + (finding.line ? ":" + finding.line : "") : "");

const showFindings = (model, anchor) => {
  const chosen = anchor ? model.byAnchor.get(anchor) : null;
  const items = model.findings.filter((finding) => finding === chosen || isOfEnvironment(model, finding.environment));
  const row = (finding) => element("li", { id: findingFragment(finding), class: "card" + (finding === chosen ? " chosen" : ""), tabindex: "-1" },
    element("h3", {}, badge(stateWord(finding), findingClass(finding)), " ", link(findingFragment(finding), finding.message)),
    element("p", { class: "note" }, finding.rule, finding.property ? " · " + finding.property : "", placeOf(finding) ? " · " + placeOf(finding) : ""),
    finding.resource !== undefined && element("p", {}, "Resource: ", link(resourceFragment(model.resources[finding.resource]), resourceName(model.resources[finding.resource]))),
    finding.help && element("p", {}, "Help: " + finding.help),
    finding.waiver && element("p", {}, "Waived: " + finding.waiver.reason + (finding.waiver.owner ? " (" + finding.waiver.owner + ")" : "") + (finding.waiver.until ? ", until " + finding.waiver.until : "")),
    finding.related && element("details", {}, element("summary", {}, plural(finding.related.length, "step")), element("ol", {}, finding.related.map((step) => element("li", {}, step.message + (step.file ? " (" + step.file + (step.line ? ":" + step.line : "") + ")" : ""))))));
  const order = ["error", "high", "warning", "note"];
  return filteredList({
    noun: "finding", items: [...items].sort((a, b) => Boolean(a.state) - Boolean(b.state) || order.indexOf(a.severity) - order.indexOf(b.severity)), row, wanted: chosen,
    words: (finding) => finding.rule + " " + finding.message + " " + (finding.construct ?? "") + " " + placeOf(finding),
    filters: [
      { label: "Severity", options: order.filter((severity) => items.some((finding) => finding.severity === severity)), matches: (finding, value) => finding.severity === value },
      { label: "State", options: distinct(items.map((finding) => finding.state ?? "new")), matches: (finding, value) => (finding.state ?? "new") === value },
      { label: "Rule", options: distinct(items.map((finding) => finding.rule)), matches: (finding, value) => finding.rule === value },
    ],
  });
};

const controlOrder = ["violated", "waived", "met", "not checkable offline", "not applicable"];
const controlClass = { violated: "bad", waived: "quiet", met: "good" };

const showCompliance = (model, name) => {
  const frameworks = model.data.frameworks;
  const chosen = frameworks.find((framework) => framework.name === name) ?? frameworks[0];
  if (!chosen) return element("p", {}, "No framework was looked at.");
  const row = (control) => element("tr", {}, element("td", { class: "ids" }, control.id), element("td", {}, badge(control.state, controlClass[control.state] ?? "quiet")),
    element("td", {}, control.title, control.reason && element("span", { class: "note" }, control.reason)),
    element("td", {}, (control.findings ?? []).slice(0, 6).map((number) => element("div", {}, link(findingFragment(model.findings[number]), model.findings[number].message))),
      (control.findings ?? []).length > 6 && element("span", { class: "note" }, "and " + (control.findings.length - 6) + " more")));
  return element("div", {},
    element("nav", { class: "views", "aria-label": "Frameworks" }, frameworks.map((framework) =>
      link("framework-" + framework.name, framework.title, { "aria-current": framework === chosen ? "true" : null }))),
    element("p", {}, chosen.title + " " + chosen.published + ": " + chosen.summary),
    filteredList({
      noun: "control", items: [...chosen.controls].sort((a, b) => controlOrder.indexOf(a.state) - controlOrder.indexOf(b.state)), row, header: ["Control", "State", "Title", "Findings"], words: (control) => control.id + " " + control.title,
      filters: [{ label: "State", options: distinct(chosen.controls.map((control) => control.state)), matches: (control, value) => control.state === value }],
    }));
};

const statusClass = { violated: "bad", partly: "warning", unproven: "warning", met: "good" };

const evidenceList = (model, check) => element("ul", {}, (check.evidence ?? []).map((item) => element("li", {},
  badge(item.holds ? "holds" : "does not hold", item.holds ? "good" : "bad"), " ", item.message, " ",
  item.resource !== undefined ? link(resourceFragment(model.resources[item.resource]), resourceName(model.resources[item.resource])) : item.place && element("span", { class: "note" }, item.place),
  item.environment && element("span", { class: "note" }, item.environment))),
  check.more && element("li", { class: "note" }, "and " + check.more + " more"));

const showRequirements = (model, id) => {
  const trace = model.data.requirements;
  if (!trace) return element("p", {}, "The platform has no catalogue of requirements; name one with --catalogue.");
  const chosen = id ? model.byRequirement.get(id) : null;
  const titles = new Map(trace.counts.map((count) => [count.status, count.title]));
  const row = (entry) => element("li", { id: requirementFragment(entry.id), class: "card" + (entry === chosen ? " chosen" : ""), tabindex: "-1" },
    element("h3", {}, badge(titles.get(entry.status), statusClass[entry.status] ?? "quiet"), " ", link(requirementFragment(entry.id), entry.id)),
    element("p", {}, entry.text),
    element("p", { class: "note" }, entry.document + (entry.section ? ", " + entry.section : "") + (entry.lines ? ", lines " + entry.lines : "")),
    entry.reason && element("p", {}, "Does not apply: " + entry.reason),
    entry.substitution && element("p", {}, "Instead: " + entry.substitution),
    entry.checks.length > 0 && element("details", { open: entry === chosen }, element("summary", {}, plural(entry.checks.length, "check")),
      entry.checks.map((check) => [element("p", {}, badge(titles.get(check.status), statusClass[check.status] ?? "quiet"), " ", check.summary, check.waitsFor && element("span", { class: "note" }, " waits for: " + check.waitsFor)), evidenceList(model, check)])));
  return element("div", {},
    element("p", {}, trace.counts.filter((count) => count.count > 0).map((count) => [badge(count.count + " " + count.title, statusClass[count.status] ?? "quiet"), " "])),
    trace.conflicts.length > 0 && element("details", {}, element("summary", {}, plural(trace.conflicts.length, "conflict") + " between requirements"), element("ul", {}, trace.conflicts.map((conflict) => element("li", {}, conflict.message)))),
    filteredList({
      noun: "requirement", items: trace.entries, row, wanted: chosen, words: (entry) => entry.id + " " + entry.text + " " + (entry.section ?? ""),
      filters: [
        { label: "Status", options: trace.counts.filter((count) => count.count > 0).map((count) => count.title), matches: (entry, value) => titles.get(entry.status) === value },
        { label: "Document", options: distinct(trace.entries.map((entry) => entry.document)), matches: (entry, value) => entry.document === value },
        { label: "Kind", options: distinct(trace.entries.map((entry) => entry.kind)), matches: (entry, value) => entry.kind === value },
        { label: "Section", options: distinct(trace.entries.map((entry) => entry.section)), matches: (entry, value) => entry.section === value },
      ],
    }));
};

const showResources = (model) => filteredList({
  noun: "resource", header: ["Resource", "Type", "Stack", "Findings", "Dollars a month", "Declared in"],
  items: model.resources.filter((resource) => isOfEnvironment(model, resource.environment)),
  words: (resource) => resource.key + " " + (resource.construct ?? "") + " " + resource.type,
  row: (resource) => element("tr", {}, element("td", {}, link(resourceFragment(resource), resourceName(resource))), element("td", {}, shortType(resource.type)), element("td", {}, resource.stack),
    element("td", { class: "number" }, resource.findings ? resource.findings.length : ""), element("td", { class: "number" }, resource.cost && resource.cost.cost.amount > 0 ? resource.cost.cost.expected : ""), element("td", { class: "note" }, resource.location)),
  filters: [
    { label: "Service", options: distinct(model.resources.map((resource) => shortType(resource.type).split("::")[0])), matches: (resource, value) => shortType(resource.type).split("::")[0] === value },
    { label: "Stack", options: distinct(model.resources.map((resource) => resource.stack)), matches: (resource, value) => resource.stack === value },
  ],
});
