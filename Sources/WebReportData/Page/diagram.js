// The diagrams: moved with the pointer or the arrow keys, made larger and smaller, and opened at each node.

const diagramTitles = { architecture: "Architecture", network: "Network", permissions: "Permissions", stacks: "Stacks" };

/** Moves and scales what is in a frame. While it moves the browser may keep it as one picture; at rest text is sharp again. */
const makeMover = (frame, canvas, size) => {
  const state = { x: 0, y: 0, scale: 1 };
  let waiting = false;
  let rest = 0;
  const draw = () => {
    waiting = false;
    canvas.style.transform = "translate(" + state.x + "px, " + state.y + "px) scale(" + state.scale + ")";
  };
  const changed = () => {
    const room = { width: frame.clientWidth, height: frame.clientHeight };
    const margin = 60;
    state.x = Math.min(room.width - margin, Math.max(margin - size.width * state.scale, state.x));
    state.y = Math.min(room.height - margin, Math.max(margin - size.height * state.scale, state.y));
    canvas.classList.add("moving");
    clearTimeout(rest);
    rest = setTimeout(() => canvas.classList.remove("moving"), 200);
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(draw);
    }
  };
  const zoom = (factor, x, y) => {
    const scale = Math.min(6, Math.max(0.05, state.scale * factor));
    const centre = { x: x ?? frame.clientWidth / 2, y: y ?? frame.clientHeight / 2 };
    state.x = centre.x - (centre.x - state.x) * (scale / state.scale);
    state.y = centre.y - (centre.y - state.y) * (scale / state.scale);
    state.scale = scale;
    changed();
  };
  const fit = () => {
    state.scale = Math.min(1, (frame.clientWidth - 8) / size.width);
    // On narrow screens a whole diagram would be unreadable: its upper left comes first.
    if (state.scale < 0.45) state.scale = 0.6;
    state.x = Math.max(0, (frame.clientWidth - size.width * state.scale) / 2);
    state.y = 0;
    changed();
  };
  /** All of it, however small. */
  const whole = () => {
    state.scale = Math.min(1.4, (frame.clientWidth - 8) / size.width, (frame.clientHeight - 8) / size.height);
    state.x = Math.max(0, (frame.clientWidth - size.width * state.scale) / 2);
    state.y = Math.max(0, (frame.clientHeight - size.height * state.scale) / 2);
    changed();
  };
  const centre = (x, y) => {
    state.x = frame.clientWidth / 2 - x * state.scale;
    state.y = frame.clientHeight / 2 - y * state.scale;
    changed();
  };
  const move = (x, y) => {
    state.x += x;
    state.y += y;
    changed();
  };
  const pointers = new Map();
  let dragged = 0;
  frame.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    dragged = 0;
  });
  frame.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const step = { x: now.x - before.x, y: now.y - before.y };
    dragged += Math.abs(step.x) + Math.abs(step.y);
    // A click shakes a little; only what moves on is a drag.
    if (dragged > 4 && !frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, now);
    if (pointers.size === 1) return move(step.x, step.y);
    const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
    const distance = (point) => Math.hypot(point.x - other.x, point.y - other.y);
    const box = frame.getBoundingClientRect();
    zoom(distance(now) / Math.max(1, distance(before)), (now.x + other.x) / 2 - box.left, (now.y + other.y) / 2 - box.top);
  });
  const release = (event) => pointers.delete(event.pointerId);
  frame.addEventListener("pointerup", release);
  frame.addEventListener("pointercancel", release);
  // The wheel scrolls the page, unless the diagram was chosen first.
  frame.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey && !frame.contains(document.activeElement)) return;
    event.preventDefault();
    const box = frame.getBoundingClientRect();
    zoom(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 250), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  frame.addEventListener("keydown", (event) => {
    const step = 60;
    const actions = {
      ArrowLeft: () => move(step, 0), ArrowRight: () => move(-step, 0), ArrowUp: () => move(0, step), ArrowDown: () => move(0, -step),
      "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), 0: whole,
    };
    if (event.ctrlKey || event.metaKey || event.altKey || !actions[event.key]) return;
    event.preventDefault();
    actions[event.key]();
  });
  return { zoom, fit, whole, centre, wasDragged: () => dragged > 4, state };
};

const openNode = (model, node) => {
  if (node && node.resources.length) location.hash = resourceFragment(model.resources[node.resources[0]]);
};

const showDiagram = (model, view) => {
  const environment = model.data.environments[model.environment];
  const diagrams = environment ? environment.diagrams : [];
  if (!diagrams.length) return element("p", {}, "There is nothing to draw.");
  const chosen = diagrams.find((diagram) => diagram.view === view) ?? diagrams[0];
  const tabs = element("nav", { class: "views", "aria-label": "Views of the diagram" }, diagrams.map((diagram) =>
    link("diagram-" + diagram.view, diagramTitles[diagram.view] ?? diagram.view, { "aria-current": diagram === chosen ? "true" : null })));
  const picture = readPicture(chosen.svg);
  if (!picture) return element("div", {}, tabs, element("p", {}, "The diagram cannot be read."));
  const size = { width: Number(picture.getAttribute("width")) || 640, height: Number(picture.getAttribute("height")) || 400 };
  picture.setAttribute("role", "group");
  picture.setAttribute("aria-label", chosen.title);
  const nodes = new Map(chosen.nodes.map((node) => [node.id, node]));
  for (const group of picture.querySelectorAll("g.node")) {
    const node = nodes.get(group.dataset.id);
    if (!node || !node.resources.length) continue;
    group.setAttribute("tabindex", "0");
    group.setAttribute("role", "button");
    group.setAttribute("aria-label", [node.label, ...node.details].join(", "));
    if (model.highlight === node.id) group.classList.add("highlighted");
  }
  const canvas = element("div", { class: "canvas" }, picture);
  const frame = element("div", { class: "frame", tabindex: "0", role: "group", "aria-label": "Diagram. Arrow keys move it, plus and minus change its size, 0 fits it. Tab goes from node to node." }, canvas);
  const mover = makeMover(frame, canvas, size);
  const activate = (target) => {
    const group = target.closest && target.closest("g.node");
    if (group) openNode(model, nodes.get(group.dataset.id));
    return Boolean(group);
  };
  frame.addEventListener("click", (event) => {
    if (!mover.wasDragged()) activate(event.target);
  });
  frame.addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && activate(event.target)) event.preventDefault();
  });
  const tools = element("div", { class: "tools", role: "group", "aria-label": "Size of the diagram" },
    button("+", () => mover.zoom(1.25), { "aria-label": "Larger" }), button("−", () => mover.zoom(0.8), { "aria-label": "Smaller" }), button("Fit", mover.whole, { title: "Show all of it" }));
  // Its size is known once it stands in the page.
  const settle = () => {
    if (!frame.isConnected) return;
    const scale = Math.min(1, Math.max(frame.clientWidth - 8, 1) / size.width);
    const room = window.innerHeight - frame.getBoundingClientRect().top - window.scrollY - 14;
    frame.style.height = Math.min(Math.max(320, room), size.height * Math.max(scale, 0.6) + 8) + "px";
    mover.fit();
    const group = picture.querySelector("g.highlighted");
    if (!group) return;
    const box = group.getBBox();
    if (mover.state.scale < 0.8) mover.zoom(0.8 / mover.state.scale);
    mover.centre(box.x + box.width / 2 + (size.width - picture.getBBox().width) / 2, box.y + box.height / 2 + 52);
  };
  requestAnimationFrame(settle);
  return element("div", {}, element("div", { class: "bar" }, tabs, tools), frame, element("p", { class: "note print-hidden" }, chosen.description));
};
