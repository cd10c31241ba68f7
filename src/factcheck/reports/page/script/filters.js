/* The filters over the findings. */

const FILTERS = ["severity", "status", "family", "outlet", "subject"];
const ALPHABETICAL = ["outlet", "subject"];
const FEWEST = 2; // with fewer values there is nothing to choose

const form = byId("filters");

let listed = []; // the cards of the findings, in their order

const valuesOf = (each, name) => [each[name]].flat();

/** A field for words, and a choice for everything that the findings differ in; at first only what is new is listed. */
function layFilters(found) {
  listed = found;
  const search = make("input", { type: "search", name: "words", placeholder: "subject, speaker, figure", autocomplete: "off", spellcheck: "false" });
  form.append(make("label", { class: "words" }, make("span", {}, "Words"), search));
  for (const name of FILTERS) {
    const groups = [...grouped(listed, (each) => valuesOf(each, name))];
    if (groups.length < FEWEST) continue;
    if (ALPHABETICAL.includes(name)) groups.sort(([a], [b]) => a.localeCompare(b, "en"));
    const choices = groups.map(([value, group]) => make("option", { value }, `${value} (${group.length})`));
    form.append(make("label", {}, make("span", {}, capital(name)), make("select", { name }, make("option", { value: "" }, "any"), choices)));
  }
  form.append(make("button", { type: "reset" }, "Clear"), make("button", { type: "button", onclick: openAll, "aria-pressed": "false" }, "Open all"));
  if (!contents.everything && form.elements.status && listed.some((each) => each.status === "new")) form.elements.status.value = "new";
  form.addEventListener("input", applyFilters);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => { event.preventDefault(); clearFilters(); });
  applyFilters();
}

/** Lists the findings that every filter lets through, and says how many they are. */
function applyFilters() {
  const chosen = FILTERS.filter((name) => form.elements[name]?.value);
  const sought = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let left = 0;
  for (const each of listed) {
    const passes = chosen.every((name) => valuesOf(each, name).includes(form.elements[name].value)) && sought.every((word) => each.words.includes(word));
    each.element.hidden = !passes;
    left += passes;
  }
  byId("count").textContent = left === listed.length ? count(left, "finding") : `${left} of ${count(listed.length, "finding")}`;
  const none = byId("none");
  none.hidden = left > 0;
  none.textContent = listed.length ? "No finding passes these filters." : "Nothing that cannot hold together was found.";
}

function clearFilters() {
  for (const field of form.querySelectorAll("input, select")) field.value = "";
  applyFilters();
}

/** Opens every finding that is listed, or closes them again. */
async function openAll(event) {
  const button = event.currentTarget;
  const open = button.getAttribute("aria-pressed") === "false";
  button.setAttribute("aria-pressed", String(open));
  button.textContent = open ? "Close all" : "Open all";
  await unhurried(listed.filter((each) => !each.element.hidden), (each) => each.toggle(open));
}
