// On a dashboard: what is deployed, as it comes in. A page that stands alone has nothing of it.

const stateClass = (status) => (/FAILED|ROLLBACK/.test(status) ? "bad" : /COMPLETE$/.test(status) ? "good" : "warning");

const makeLive = (model, query, changed) => {
  const live = { stacks: new Map(), events: [], state: "connecting" };
  const source = new EventSource("events" + query);
  source.addEventListener("open", () => {
    live.state = "connected";
    changed();
  });
  source.addEventListener("error", () => {
    live.state = "not connected";
    changed();
  });
  source.addEventListener("stack", (event) => {
    const stack = JSON.parse(event.data);
    live.stacks.set(stack.key, stack);
    live.message = undefined;
    changed();
  });
  source.addEventListener("progress", (event) => {
    live.events.unshift(JSON.parse(event.data));
    live.events.length = Math.min(live.events.length, 300);
    changed();
  });
  source.addEventListener("complaint", (event) => {
    live.message = JSON.parse(event.data).message;
    changed();
  });
  model.live = live;
};

const showLive = (model) => {
  const live = model.live;
  const known = new Map(model.data.stacks.map((stack) => [stack.id, stack]));
  const stacks = [...live.stacks.values()];
  const environments = distinct(stacks.map((stack) => known.get(stack.id)?.environment ?? "other"));
  return element("div", {},
    element("p", { role: "status" }, badge(live.state, live.state === "connected" ? "good" : "warning"), live.message ? " " + live.message : ""),
    element("div", { class: "columns" }, environments.map((name) => element("section", {}, element("h3", {}, name),
      element("ul", { class: "plain" }, stacks.filter((stack) => (known.get(stack.id)?.environment ?? "other") === name).map((stack) => element("li", {}, badge(stack.status, stack.status === "not deployed" ? "quiet" : stateClass(stack.status)), " " + stack.name, stack.reason && element("span", { class: "note" }, stack.reason), stack.drift && badge("drift: " + stack.drift, stack.drift === "IN_SYNC" ? "good" : "bad"), stack.updated && element("span", { class: "note" }, stack.updated + (stack.where ? " · " + stack.where : "")))))))),
    element("h3", {}, "Events"),
    live.events.length === 0 ? element("p", {}, "None yet.") : plainTable("events", ["Time", "Stack", "Resource", "Status", "Reason"], live.events.slice(0, 100).map((event) => [event.time, event.stack, event.resource, badge(event.status, stateClass(event.status)), event.reason ?? ""])));
};
