// How the platform stands in AWS: stacks, releases, drift, alarms and error budgets. What is not known is called unknown.

const stateClass = (status) => (/FAILED|ROLLBACK/.test(status) ? "bad" : /COMPLETE$/.test(status) ? "good" : status === "not deployed" || status === "unknown here" ? "quiet" : "warning");
const alarmClass = (state) => ({ OK: "good", ALARM: "bad", BREACHED: "bad", WARNING: "warning", INSUFFICIENT_DATA: "warning" })[state] ?? "quiet";
const alarmOrder = ["ALARM", "BREACHED", "WARNING", "INSUFFICIENT_DATA", "unknown here", "OK"];
const byState = (left, right) => alarmOrder.indexOf(left.state) - alarmOrder.indexOf(right.state);

/** What is known of deployed stacks; a dashboard fills it as it comes in. */
const makeDeployed = (deployed) => ({
  asked: deployed?.asked, rehearsal: deployed?.rehearsal, events: [],
  stacks: new Map((deployed?.stacks ?? []).map((stack) => [stack.key, stack])),
  standings: new Map((deployed?.stacks ?? []).filter((stack) => stack.standing).map((stack) => [stack.key, stack.standing])),
  releases: new Map((deployed?.releases ?? []).map((releases) => [releases.environment, releases])),
});

/** The resource of a stack by its logical id, as a link; its id alone where the report has no such resource. */
const deployedResource = (model, stack, logicalId) => {
  const place = model.byStack.get(stack.id + "/" + logicalId);
  return place === undefined ? logicalId : link(resourceFragment(model.resources[place]), resourceName(model.resources[place]));
};

const driftChanges = (resource) => (resource.deleted ? element("p", {}, "It is gone.") : element("ul", {}, resource.changes.map((change) => element("li", {},
  element("code", {}, change.path), " was ", element("del", {}, change.expected ?? "nothing"), " and is ", element("ins", {}, change.actual ?? "nothing")))));

const shareText = (share) => (share === null || share === undefined ? "unknown" : (share * 100).toFixed(1) + " %");
const percentOf = (value) => (value === null || value === undefined ? "unknown" : value + " %");

const deployedStacks = (model, known) => {
  const stacks = [...model.deployed.stacks.values()];
  const environmentOf = (stack) => known.get(stack.id)?.environment ?? "other";
  return element("div", { class: "columns" }, distinct(stacks.map(environmentOf)).map((name) => element("section", {}, element("h3", {}, name),
    element("ul", { class: "plain" }, stacks.filter((stack) => environmentOf(stack) === name).map((stack) => element("li", {}, badge(stack.status, stateClass(stack.status)), " " + stack.name + " ",
      stack.drift && badge("drift: " + stack.drift, stack.drift === "IN_SYNC" ? "good" : "bad"), stack.reason && element("span", { class: "note" }, stack.reason),
      stack.updated && element("span", { class: "note" }, "changed " + stack.updated + (stack.where ? " · " + stack.where : "")),
      stack.driftChecked && element("span", { class: "note" }, "drift looked for " + stack.driftChecked)))))));
};

const deployedReleases = (model) => [...model.deployed.releases.values()].map((found) => [element("h3", {}, "Releases" + (found.environment ? " of " + found.environment : "")),
  found.note ? element("p", { class: "note" }, "Not known: " + found.note) : found.releases.length === 0 ? element("p", {}, "There are none.")
    : plainTable("releases of " + found.environment, ["Time", "Release", "Result", "What", "Commit", "By"], found.releases.map((release) => [release.time, release.id,
      badge(release.succeeded ? "succeeded" : "failed", release.succeeded ? "good" : "bad"), release.reason, (release.commit ?? "").slice(0, 12) + (release.dirty ? " (with changes)" : ""), release.by]))]);

const deployedStandings = (model) => {
  const all = [...model.deployed.standings].map(([key, standing]) => ({ stack: model.deployed.stacks.get(key), ...standing })).filter((standing) => standing.stack);
  const each = (list) => all.flatMap((standing) => standing[list].map((item) => ({ ...item, stack: standing.stack })));
  const drifted = each("drifted");
  const alarms = each("alarms").sort(byState);
  const objectives = each("objectives").sort(byState);
  const notes = all.flatMap((standing) => standing.notes);
  return [
    element("h3", {}, "Drift"),
    drifted.length === 0 ? element("p", {}, "None that anybody found; mainstay drift looks for it.") : element("ol", { class: "cards" }, drifted.map((resource) => element("li", { class: "card" },
      element("h4", {}, badge(resource.deleted ? "gone" : "changed", "bad"), " ", deployedResource(model, resource.stack, resource.logicalId), " ", element("span", { class: "note" }, shortType(resource.type) + " · " + resource.stack.name)), driftChanges(resource)))),
    objectives.length > 0 && [element("h3", {}, "Error budgets"), plainTable("error budgets", ["Objective", "State", "Goal", "Attained", "Budget left", "Stack"], objectives.map((objective) => [
      deployedResource(model, objective.stack, objective.logicalId), badge(objective.state, alarmClass(objective.state)), percentOf(objective.goal), percentOf(objective.attained), shareText(objective.budgetLeft), objective.stack.name]), [2, 3, 4])],
    alarms.length > 0 && [element("h3", {}, "Alarms"), element("p", {}, alarmOrder.map((state) => [state, alarms.filter((alarm) => alarm.state === state).length]).filter(([, count]) => count > 0).map(([state, count]) => [badge(count + " " + state, alarmClass(state)), " "])),
      plainTable("alarms", ["Alarm", "State", "Since", "Reason", "Stack"], alarms.slice(0, 200).map((alarm) => [deployedResource(model, alarm.stack, alarm.logicalId), badge(alarm.state, alarmClass(alarm.state)), alarm.since ?? "", alarm.reason ?? "", alarm.stack.name])),
      alarms.length > 200 && element("p", { class: "note" }, "and " + (alarms.length - 200) + " more")],
    notesPart(notes),
  ];
};

const showDeployed = (model) => {
  const deployed = model.deployed;
  if (!deployed) return element("div", {}, element("p", {}, badge("not connected", "quiet"), " Nobody asked AWS: this report was made from the templates alone."), element("p", {}, "With mainstay report --live it shows stacks, releases, drift, alarms and error budgets, and changes nothing there."));
  const known = new Map(model.data.stacks.map((stack) => [stack.id, stack]));
  return element("div", {},
    deployed.state ? element("p", { role: "status" }, badge(deployed.state, deployed.state === "connected" ? "good" : "warning"), deployed.message ? " " + deployed.message : "")
      : element("p", {}, "As of " + deployed.asked + (deployed.rehearsal ? ", in a rehearsal on one machine." : ".")),
    deployedStacks(model, known), deployedReleases(model), deployedStandings(model),
    deployed.state && [element("h3", {}, "Events"), deployed.events.length === 0 ? element("p", {}, "None yet.")
      : plainTable("events", ["Time", "Stack", "Resource", "Status", "Reason"], deployed.events.slice(0, 100).map((event) => [event.time, event.stack, event.resource, badge(event.status, stateClass(event.status)), event.reason ?? ""]))]);
};

/** What AWS knows of one resource, for its panel. */
const deployedPart = (model, resource) => {
  if (!model.deployed) return null;
  const stack = [...model.deployed.stacks.values()].find((candidate) => candidate.id === resource.stack);
  const standing = stack && model.deployed.standings.get(stack.key);
  const of = (list) => (standing ? standing[list].find((item) => item.logicalId === resource.logicalId) : undefined);
  const [drift, alarm, objective] = [of("drifted"), of("alarms"), of("objectives")];
  return (drift || alarm || objective) && panelPart("Deployed", drift && [element("p", {}, badge(drift.deleted ? "gone" : "changed", "bad")), driftChanges(drift)],
    alarm && element("p", {}, badge(alarm.state, alarmClass(alarm.state)), alarm.reason ? " " + alarm.reason : ""),
    objective && element("p", {}, badge(objective.state, alarmClass(objective.state)), " " + shareText(objective.budgetLeft) + " of the error budget are left"));
};
