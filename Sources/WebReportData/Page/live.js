// On a dashboard: what is deployed, as it comes in. A page that stands alone has nothing of it.

const makeLive = (model, query, changed) => {
  const live = makeDeployed(null);
  live.state = "connecting";
  const source = new EventSource("events" + query);
  const on = (name, take) => source.addEventListener(name, (event) => {
    take(event);
    changed();
  });
  on("open", () => { live.state = "connected"; });
  on("error", () => { live.state = "not connected"; });
  on("stack", (event) => {
    const stack = JSON.parse(event.data);
    live.stacks.set(stack.key, stack);
    live.message = undefined;
  });
  on("standing", (event) => {
    const { key, standing } = JSON.parse(event.data);
    live.standings.set(key, standing);
  });
  on("releases", (event) => {
    const releases = JSON.parse(event.data);
    live.releases.set(releases.environment, releases);
  });
  on("progress", (event) => {
    live.events.unshift(JSON.parse(event.data));
    live.events.length = Math.min(live.events.length, 300);
  });
  on("complaint", (event) => { live.message = JSON.parse(event.data).message; });
  model.live = live;
  model.deployed = live;
};
