// Which part of the page is shown: the address says it, so that every part can be linked to and the browser's buttons work.

const decodeFragment = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What an address leads to: a section, and what of it. */
const readFragment = (hash) => {
  const text = hash.replace(/^#/, "");
  for (const [prefix, section] of [
    ["resource-", "resources"], ["finding-", "findings"], ["requirement-", "requirements"], ["framework-", "compliance"],
    ["diagram-", "diagram"], ["stack-", "difference"],
  ]) {
    if (text.startsWith(prefix)) return { section, part: decodeFragment(text.slice(prefix.length)) };
  }
  return { section: text || "summary", part: null };
};

/** Search over everything that has a name: a field, and a list that the arrow keys move in. */
const makeSearch = (model) => {
  const most = 12;
  const entries = [];
  for (const resource of model.resources) {
    entries.push({ text: resourceName(resource), note: shortType(resource.type) + " · " + resource.stack, fragment: resourceFragment(resource), words: (resource.key + " " + (resource.construct ?? "") + " " + resource.type).toLowerCase() });
  }
  for (const entry of model.requirements) {
    entries.push({ text: entry.id, note: entry.text, fragment: requirementFragment(entry.id), words: (entry.id + " " + entry.text).toLowerCase() });
  }
  for (const finding of model.findings) {
    entries.push({ text: finding.rule, note: finding.message, fragment: findingFragment(finding), words: (finding.rule + " " + finding.message).toLowerCase() });
  }
  const list = element("ul", { id: "search-results", role: "listbox", "aria-label": "Search results", hidden: true });
  const field = element("input", {
    type: "search", id: "search", role: "combobox", placeholder: "Search  /", autocomplete: "off", "aria-label": "Search resources, findings and requirements",
    "aria-expanded": "false", "aria-controls": "search-results", "aria-autocomplete": "list",
  });
  let chosen = -1;
  const close = () => {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const choose = (place) => {
    const options = list.querySelectorAll("[role=option]");
    if (!options.length) return;
    chosen = (place + options.length) % options.length;
    options.forEach((option, number) => option.setAttribute("aria-selected", String(number === chosen)));
    options[chosen].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", options[chosen].id);
  };
  const go = (fragment) => {
    close();
    field.value = "";
    location.hash = fragment;
  };
  const show = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return close();
    const found = entries.filter((entry) => words.every((word) => entry.words.includes(word)));
    list.replaceChildren(...found.slice(0, most).map((entry, number) => element("li", {
      role: "option", id: "search-result-" + number, "aria-selected": "false", mousedown: (event) => event.preventDefault(), click: () => go(entry.fragment), "data-fragment": entry.fragment,
    }, element("strong", {}, entry.text), element("span", { class: "note" }, entry.note))));
    if (!found.length) list.replaceChildren(element("li", { role: "option", "aria-selected": "false", "aria-disabled": "true", id: "search-result-none" }, "Nothing found"));
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    announce(plural(found.length, "result"));
    chosen = -1;
  };
  field.addEventListener("input", show);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Enter") {
      const option = list.querySelectorAll("[data-fragment]")[Math.max(0, chosen)];
      if (option) go(option.dataset.fragment);
    } else if (event.key === "Escape") {
      field.value = "";
      close();
      field.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return element("div", { class: "search", role: "search" }, field, list);
};
