// Cost, availability, capacity and recovery of the chosen environment, with what they rest on. The figures are the engines'; here
// they are written, not worked out.

const percentText = (share) => (share === null || share === undefined ? "unknown" : (share * 100).toFixed(4).replace(/0{1,2}$/, "") + " %");

const durationText = (seconds) => {
  if (seconds === null || seconds === undefined) return "unknown";
  if (seconds === 0) return "none";
  if (seconds < 120) return (seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)) + " s";
  if (seconds < 7200) return Math.round(seconds / 60) + " min";
  if (seconds < 172800) return (seconds / 3600).toFixed(1) + " h";
  return (seconds / 86400).toFixed(1) + " days";
};

const rangeText = (low, high) => (low === null || low === undefined ? "unknown" : low === high ? durationText(low) : durationText(low) + " to " + durationText(high));

const plainNumber = (value) => (value === null || value === undefined ? "no end" : value >= 100 ? Math.round(value).toLocaleString("en-US") : String(Number(value.toPrecision(3))));

const notesPart = (notes) => notes && notes.length > 0 && element("details", {}, element("summary", {}, plural(notes.length, "note") + " on what is unknown or taken to be so"),
  element("ul", {}, notes.map((note) => element("li", {}, typeof note === "string" ? note : note.message))));

const chosenEnvironment = (model) => model.data.environments[model.environment];

const showCost = (model) => {
  const environment = chosenEnvironment(model);
  const cost = environment && environment.cost;
  const whole = model.data.cost;
  if (!cost) return element("p", {}, "Nothing is priced.");
  return element("div", {},
    element("p", { class: "figure" }, "$" + cost.total.expected + " a month", element("span", { class: "note" }, "from $" + cost.total.low + " to $" + cost.total.high)),
    element("p", {}, "Prices as of " + whole.day + ". Usage: " + (whole.profile ?? "not stated") + (cost.users ? ", " + cost.users + " users a month" : "") + ". "
      + plural(cost.unknowns, "line") + " without a known price, " + plural(cost.dependsOnUsage, "line") + " open because no usage is stated; neither is counted."),
    chart(cost.parts), chart(cost.picture),
    ["component", "type", "stack"].map((name) => [element("h3", {}, "By " + name), plainTable("cost by " + name, ["Name", "Expected", "Low", "High", "Resources"],
      cost.groups[name].map((group) => [group.name, group.cost.expected, group.cost.low, group.cost.high, group.resources]), [1, 2, 3, 4])]),
    cost.curve.length > 0 && [element("h3", {}, "Over users"), plainTable("cost over users", ["Users a month", "Dollars a month", "For each"], cost.curve.map((point) => [point.users, point.cost.expected, point.perUser]), [0, 1, 2])],
    cost.advice.length > 0 && [element("h3", {}, "Advice"), element("ul", {}, cost.advice.map((advice) => element("li", {}, advice.text + ": saves $" + advice.saving + " a month" + (advice.floor ? ", but " + advice.floor : ""))))],
    whole.purchase.length > 0 && [element("h3", {}, "Other ways to pay, over all environments"), plainTable("ways to pay", ["Way", "On demand", "So", "Basis"], whole.purchase.map((option) => [option.kind, option.onDemand, option.cost, option.basis]), [1, 2])],
    element("details", {}, element("summary", {}, "Assumptions"), element("ul", {}, whole.assumptions.map((text) => element("li", {}, text)))));
};

const showAvailability = (model) => {
  const found = chosenEnvironment(model)?.availability;
  if (!found || !found.together.length) return element("p", {}, "No path of users was found, so no availability can be told.");
  const estimateCells = (estimate) => [estimate.figure, percentText(estimate.analytic), percentText(estimate.worst) + " to " + percentText(estimate.best), percentText(estimate.badYear)];
  return element("div", {},
    element("p", {}, "Three figures that answer three questions: floor is what AWS's service level agreements promise, design has zones that fail independently, correlated has what brings several parts down at once."),
    plainTable("availability", ["Figure", "Availability", "Over the assumptions", "A bad year"], found.together.map(estimateCells), [1, 2, 3]),
    chart(found.picture),
    element("h3", {}, "Paths of users"),
    plainTable("paths", ["Path", "Figure", "Availability", "Over the assumptions", "A bad year"], found.paths.flatMap((path) => path.estimates.map((estimate, place) => [place === 0 ? path.name : "", ...estimateCells(estimate)])), [2, 3, 4]),
    element("h3", {}, "When something is lost"),
    plainTable("scenarios", ["What", "Path", "State", "How long", "Without"], found.scenarios.flatMap((scenario) => scenario.paths.map((path, place) => [place === 0 ? scenario.name : "", path.path, badge(path.state, path.state === "up" ? "good" : path.state === "down" ? "bad" : "warning"), path.secondsLow === null ? "" : rangeText(path.secondsLow, path.secondsHigh), path.without.join(", ")]))),
    found.improvements.length > 0 && [element("h3", {}, "Improvements"), plainTable("improvements", ["What", "Hours a year saved", "Availability then"], found.improvements.map((item) => [item.summary, item.hoursPerYear.toFixed(2), percentText(item.availability)]), [1, 2])],
    element("details", {}, element("summary", {}, plural(found.assumptions.length, "assumption")), plainTable("assumptions", ["What", "Low", "Typical", "High", "Unit", "Source"], found.assumptions.map((item) => [item.summary, plainNumber(item.low), plainNumber(item.typical), plainNumber(item.high), item.unit, item.source + (item.asOf ? " (" + item.asOf + ")" : "")]), [1, 2, 3])),
    notesPart(found.notes));
};

const showCapacity = (model) => {
  const found = chosenEnvironment(model)?.capacity;
  if (!found) return element("p", {}, "Nothing here answers requests, so there is no capacity to tell.");
  const expected = found.cases.expected;
  const row = (name, one) => [name, badge(one.met ? "met" : "missed", one.met ? "good" : "warning"), plainNumber(one.largestUsers), durationText(one.responseSeconds), durationText(one.p99Seconds), one.endedBy ? one.endedBy.text : ""];
  return element("div", {},
    element("p", {}, "Asked: " + plainNumber(found.target.users) + " users at the same time, " + plainNumber(found.target.percentile * 100) + " % of requests within " + durationText(found.target.latencySeconds) + "."),
    element("p", { class: "figure" }, "Up to " + plainNumber(expected.largestUsers) + " users", element("span", { class: "note" }, expected.endedBy ? "ended by " + expected.endedBy.text : "")),
    chart(found.picture),
    plainTable("cases", ["Assumptions", "Target", "Most users", "Response", "99 %", "What ends it"], [...Object.entries(found.cases).map(([name, one]) => row(name, one)), row("one zone lost", found.oneZoneLost)], [2, 3, 4]),
    element("h3", {}, "Components"),
    plainTable("components", ["Name", "Kind", "Units", "Requests a second", "Busy", "Exhausted at users"], found.components.map((item) => [item.name, item.kind, item.units, plainNumber(item.perSecond), item.utilisation === null ? "" : Math.round(item.utilisation * 100) + " %", plainNumber(item.exhaustedAtUsers)]), [2, 3, 4, 5]),
    found.changes && found.changes.changes.length > 0 && [element("h3", {}, "The smallest change that meets the target"), plainTable("changes", ["Component", "Setting", "From", "To"], found.changes.changes.map((change) => [change.component, change.setting, change.from, change.to]))],
    element("details", {}, element("summary", {}, "Assumptions"), plainTable("assumptions", ["What", "Low", "Expected", "High", "Source"], Object.entries(found.assumptions).filter(([, item]) => item.source !== undefined).map(([name, item]) => [name, plainNumber(item.low), plainNumber(item.expected), plainNumber(item.high), item.source]), [1, 2, 3])),
    notesPart(found.notes));
};

const lossText = (plan) => (plan.loss === "seconds" ? rangeText(plan.recoveryPointLow, plan.recoveryPointHigh) : plan.loss === "everything" ? badge("everything", "bad") : plan.loss === "until-back" ? "nothing, but it is away" : "unknown");

const showRecovery = (model) => {
  const found = chosenEnvironment(model)?.recovery;
  if (!found || !found.plans.length) return element("p", {}, "Nothing here holds data that would have to come back.");
  const stores = distinct(found.plans.map((plan) => plan.store));
  return element("div", {},
    chart(found.picture),
    filteredList({
      noun: "plan", items: found.plans, header: ["Store", "Failure", "By", "Back after", "Data lost", "Steps"],
      words: (plan) => plan.store + " " + plan.failure + " " + (plan.mechanism ?? ""),
      filters: [
        { label: "Store", options: stores, matches: (plan, value) => plan.store === value },
        { label: "Failure", options: distinct(found.plans.map((plan) => plan.failure)), matches: (plan, value) => plan.failure === value },
      ],
      row: (plan) => element("tr", {}, element("td", {}, plan.store, element("span", { class: "note" }, plan.kind)), element("td", {}, plan.failure), element("td", {}, plan.mechanism ?? badge("nothing", "bad")),
        element("td", {}, rangeText(plan.recoveryTimeLow, plan.recoveryTimeHigh)), element("td", {}, lossText(plan)),
        element("td", {}, plan.steps.length > 0 && element("details", {}, element("summary", {}, plural(plan.steps.length, "step")), element("ul", {}, plan.steps.map((step) => element("li", {}, step.name + ": " + rangeText(step.low, step.high), element("span", { class: "note" }, step.source))))), plan.advice && element("p", {}, plan.advice), plan.unknown.length > 0 && element("span", { class: "note" }, "unknown: " + plan.unknown.join(", ")))),
    }),
    notesPart(found.notes));
};
