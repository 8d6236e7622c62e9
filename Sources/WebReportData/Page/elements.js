// How elements are made. Data becomes text and attributes of these few kinds alone; nothing is ever read as markup.

const allowedAttribute = /^(?:class|id|for|type|value|name|role|tabindex|scope|title|colspan|placeholder|lang|hidden|open|selected|autocomplete|aria-[a-z]+|data-[a-z-]+)$/;

/** An element with attributes, and with children that are elements or texts; nil ones are left out. */
const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") made.addEventListener(key, value);
    else if (key === "href") made.setAttribute("href", "#" + String(value));
    else if (allowedAttribute.test(key)) made.setAttribute(key, value === true ? "" : String(value));
  }
  append(made, children);
  return made;
};

const append = (parent, children) => {
  for (const child of children.flat(2)) {
    if (child === undefined || child === null || child === false) continue;
    parent.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
};

const button = (label, action, attributes) => element("button", { type: "button", click: action, ...attributes }, label);

const link = (fragment, text, attributes) => element("a", { href: fragment, ...attributes }, text);

/** A word with a colour for its meaning; the word alone says it too. */
const badge = (word, kind) => element("span", { class: "badge " + kind }, word);

const plural = (count, noun) => count + " " + noun + (count === 1 ? "" : "s");

/** Tells screen readers what has changed without moving the focus. */
const announce = (text) => {
  const place = document.getElementById("announcements");
  if (place) place.textContent = text;
};
