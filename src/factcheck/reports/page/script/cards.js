/* Cards: a heading that opens what stands under it, which is made when it is first opened. */

const cards = new Map(); // anchor -> card

/** A card for the list; `heading` goes into its button, `below` under it, and `fill()` makes the inside. */
function card({ anchor, label, heading, above, below, fill, kind }) {
  const panel = make("div", { class: "panel", id: `${anchor}-inside`, hidden: true });
  const button = make("button", { type: "button", "aria-expanded": "false", "aria-controls": panel.id }, heading);
  const link = make("a", { class: "link", href: `#${anchor}`, "aria-label": `Link to ${label}`, title: "Link to this" }, "#");
  const head = make("div", { class: "head" }, above, make("h3", {}, button), below, link);
  const element = make("article", { class: `card ${kind}`, id: anchor }, head, panel);
  const made = { anchor, element, button, panel, filled: false, isOpen: () => !panel.hidden };
  made.toggle = (open = panel.hidden) => {
    if (open && !made.filled) {
      made.filled = true;
      panel.append(...fill());
    }
    panel.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    element.classList.toggle("open", open);
  };
  head.addEventListener("click", (event) => {
    if (event.target.closest("a") || (String(getSelection()) && !event.target.closest("button"))) return;
    made.toggle();
  });
  button.addEventListener("keydown", (event) => step(event, made));
  cards.set(anchor, made);
  return made;
}

/** Arrows, Home and End go from heading to heading of a list; Escape closes. */
function step(event, from) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const buttons = [...from.element.parentElement.querySelectorAll(":scope > .card:not([hidden]) > .head button")];
  const at = buttons.indexOf(from.button);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (event.key === "Escape" && from.isOpen()) from.toggle(false);
  else if (to === undefined || !buttons[to]) return;
  else buttons[to].focus();
  event.preventDefault();
}

/** Opens the card that the address names, even if a filter hides it. */
function visit() {
  const named = cards.get(location.hash.slice(1));
  if (!named) return;
  if (named.element.hidden) clearFilters();
  named.toggle(true);
  named.element.scrollIntoView();
  named.button.focus({ preventScroll: true });
}

/** Paper cannot be opened: all that is listed is printed open. */
function printing() {
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...cards.values()].filter((each) => !each.element.hidden && !each.isOpen());
    for (const each of opened) each.toggle(true);
    for (const each of document.querySelectorAll("details")) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of opened) each.toggle(false);
    opened = [];
  });
}
