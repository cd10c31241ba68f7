/* What an article says reaches the page only here, as text nodes and attributes: never as markup. */

const contents = JSON.parse(document.getElementById("contents").textContent);

const byId = (id) => document.getElementById(id);

/** An element with its attributes, listeners ("onclick") and children; null, false and "" are left out. */
function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return made;
}

/** "1 finding", "2 findings", "1,200 findings". */
const count = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

const joined = (parts, by = " · ") => parts.filter(Boolean).join(by);

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** A table that can be scrolled sideways by itself; `rows` hold cells, each a text or a node. A `long` row is set in lines
 * where the window is narrow. */
function table(caption, headings, rows, classes, long = true) {
  const cells = (row) => row.map((cell, column) =>
    make(column ? "td" : "th", { scope: column ? null : "row", class: classes[column], "data-heading": column ? headings[column] : null }, cell));
  return make("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
    make("table", { class: long && "long" },
      make("caption", {}, caption),
      make("thead", {}, make("tr", {}, headings.map((text, column) => make("th", { scope: "col", class: classes[column] }, text)))),
      make("tbody", {}, rows.map((row) => make("tr", {}, cells(row))))));
}

/** Terms and what is said of them, without those of which nothing is. */
function definitions(pairs) {
  const told = pairs.filter(([, said]) => said);
  return make("dl", {}, told.map(([term, said]) => make("div", {}, make("dt", {}, term), make("dd", {}, said))));
}

/** Lets the browser paint and answer before the next piece of work. */
const pause = () => new Promise((resume) => setTimeout(resume));

const PATIENCE = 12; // milliseconds of work without a pause

/** Does the work for each item, in pieces that are too short to be felt. */
async function unhurried(items, work) {
  let since = performance.now();
  for (const [number, item] of items.entries()) {
    work(item, number);
    if (performance.now() - since > PATIENCE) {
      await pause();
      since = performance.now();
    }
  }
}
