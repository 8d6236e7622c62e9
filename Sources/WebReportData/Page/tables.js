// Lists that are filtered: only what is looked at becomes elements, so that thousands of rows cost nothing.

const rowsAtOnce = 100;

/** A select with a label; an empty value stands for all. */
const choice = (label, options, changed) => {
  const select = element("select", { change: () => changed(select.value) }, element("option", { value: "" }, "all"),
    options.map((option) => element("option", { value: option }, option)));
  return element("label", {}, label + " ", select);
};

/**
 * A list under filters.
 * - items: what there is; row makes the element of one; words what the text filter looks in.
 * - filters: a list of { label, options, matches(item, value) }.
 * - wanted: the item that has to be shown, whatever the filters say.
 */
const filteredList = ({ noun, items, row, words, filters, wanted, header }) => {
  const values = new Map();
  let text = "";
  let shown = rowsAtOnce;
  const body = header ? element("tbody", {}) : element("ol", { class: "cards" });
  const count = element("p", { class: "count", role: "status" });
  const more = button("Show more", () => {
    shown += rowsAtOnce;
    draw();
  });
  const draw = () => {
    const parts = text.toLowerCase().split(/\s+/).filter(Boolean);
    const found = items.filter((item) => filters.every((filter) => !values.get(filter.label) || filter.matches(item, values.get(filter.label)))
      && (!parts.length || parts.every((part) => words(item).toLowerCase().includes(part))));
    const place = wanted ? found.indexOf(wanted) : -1;
    if (place >= shown) shown = place + rowsAtOnce;
    body.replaceChildren(...found.slice(0, shown).map(row));
    count.textContent = (found.length === items.length ? "" : found.length + " of ") + plural(items.length, noun);
    more.hidden = found.length <= shown;
  };
  const field = element("input", { type: "search", class: "filter", "aria-label": "Filter " + noun + "s by text", placeholder: "Filter", input: () => {
    text = field.value;
    shown = rowsAtOnce;
    draw();
  } });
  const controls = element("div", { class: "filters", role: "group", "aria-label": "Filters" }, field,
    filters.filter((filter) => filter.options.length > 1).map((filter) => choice(filter.label, filter.options, (value) => {
      values.set(filter.label, value);
      shown = rowsAtOnce;
      draw();
    })));
  draw();
  const list = header ? scrollable(element("table", {}, element("thead", {}, element("tr", {}, header.map((name) => element("th", { scope: "col" }, name)))), body), noun + "s") : body;
  return element("div", {}, controls, count, list, more);
};

/** A table that may be wider than the screen; it is reached and moved by the keyboard. */
const scrollable = (table, label) => element("div", { class: "scrollable", tabindex: "0", role: "region", "aria-label": "Table of " + label }, table);

const plainTable = (label, header, rows, numbers) => scrollable(element("table", {},
  element("thead", {}, element("tr", {}, header.map((name, place) => element("th", { scope: "col", class: numbers && numbers.includes(place) ? "number" : null }, name)))),
  element("tbody", {}, rows.map((cells) => element("tr", {}, cells.map((cell, place) => element("td", { class: numbers && numbers.includes(place) ? "number" : null }, cell)))))), label);

const distinct = (values) => [...new Set(values.filter((value) => value !== undefined && value !== null && value !== ""))].sort();
