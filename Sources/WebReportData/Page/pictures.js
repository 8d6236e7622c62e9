// Pictures come as the text of SVG documents. They are read as XML, which runs nothing, and copied element by element: what is
// not in these lists is left out.

const svgNamespace = "http://www.w3.org/2000/svg";
const pictureElements = new Set(["svg", "g", "rect", "path", "line", "polyline", "polygon", "circle", "ellipse", "text", "tspan", "title", "desc"]);
const pictureAttributes = /^(?:class|viewBox|width|height|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|d|points|transform|text-anchor|data-[a-z]+)$/;
let pictureCount = 0;

const copyPicture = (source) => {
  const copy = document.createElementNS(svgNamespace, source.localName);
  for (const attribute of source.attributes) {
    if (pictureAttributes.test(attribute.name)) copy.setAttribute(attribute.name, attribute.value);
  }
  for (const child of source.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      if (child.nodeValue.trim() !== "") copy.append(document.createTextNode(child.nodeValue));
    } else if (child.nodeType === Node.ELEMENT_NODE && child.namespaceURI === svgNamespace && pictureElements.has(child.localName)) {
      copy.append(copyPicture(child));
    }
  }
  return copy;
};

/** The picture as an element of the page; nil where the text is no picture. */
const readPicture = (text) => {
  // The page has the styles of pictures in its own sheet, and its policy allows no other.
  const bare = text.replace(/<style>[^<]*<\/style>/, "");
  const read = new DOMParser().parseFromString(bare, "image/svg+xml").documentElement;
  if (read.localName !== "svg" || read.namespaceURI !== svgNamespace) return null;
  return copyPicture(read);
};

/** A chart with its title and description for screen readers. */
const chart = (text) => {
  const picture = text ? readPicture(text) : null;
  if (!picture) return null;
  picture.classList.add("chart");
  picture.setAttribute("role", "img");
  const names = [];
  for (const name of ["title", "desc"]) {
    const part = picture.querySelector(":scope > " + name);
    if (!part) continue;
    part.id = "picture-" + ++pictureCount;
    names.push(part.id);
  }
  picture.setAttribute("aria-labelledby", names.join(" "));
  return element("figure", {}, picture);
};
