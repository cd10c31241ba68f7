/* Charts: drawn when they come into view for the first time, by the library that is in this file. */

const specification = JSON.parse(byId("specification").textContent);
const DAY = 86400000;
const MOST_TICKS = 6;
const MOST_TOLD = 4; // figures at one place
const TRUNCATED = 0.5; // from this share of the highest figure on, the lowest is far from zero and the axis need not start there

const trusted = window.trustedTypes?.createPolicy("factcheck", { createScript: (text) => text }) ?? { createScript: (text) => text };

// The charting library empties the element that it draws in by way of innerHTML; nothing else is let through.
window.trustedTypes?.createPolicy("default", { createHTML: (text) => (text === "" ? "" : null) });

let library = null;

/** The charting library, started once, with a pause before and after. */
function charting() {
  library ??= (async () => {
    await pause();
    const script = make("script");
    script.text = trusted.createScript(byId("charting").textContent);
    document.head.append(script);
    await pause();
    return window.vegaEmbed;
  })();
  return library;
}

let turn = Promise.resolve(); // one chart is drawn at a time

const inView = new IntersectionObserver((entries) => {
  for (const entry of entries.filter((each) => each.isIntersecting)) {
    inView.unobserve(entry.target);
    turn = turn.then(() => draw(entry.target)).then(pause);
  }
}, { rootMargin: "600px" });

const HOLLOW = ["○", "not in this finding"];
const KEY = [["●", "as said"], ["▲", "at least"], ["▼", "at most"], ["best", "most supported"], ["range", "low to high"]];

const waiting = new WeakMap(); // element -> what to draw in it

/** A subject over time; the figures numbered in `shown` stand out. Null where there are too few to draw. */
function chart(subject, shown) {
  if (!subject.chart.length || !specification) return null;
  const drawing = make("div", { class: "drawing", "aria-hidden": "true" }); // the library gives it roles of its own
  waiting.set(drawing, { subject, shown: new Set(shown) });
  inView.observe(drawing);
  const key = subject.chart.every((point) => shown.includes(point.figure)) ? KEY : [HOLLOW, ...KEY];
  return make("figure", { class: "chart" },
    make("figcaption", {}, `${subject.label} over time${subject.unit ? `, in ${subject.unit}` : ""}`),
    make("div", { role: "img", "aria-label": described(subject) }, drawing),
    make("p", { class: "key", "aria-hidden": "true" }, key.map(([sign, means]) => make("span", {}, sign.length > 1 ? make("i", { class: sign }) : make("i", {}, sign), means))));
}

function described(subject) {
  const [first, last] = [subject.standings[0], subject.standings.at(-1)];
  const ends = subject.standings.length > 1 ? [first, last] : [first];
  return `Chart of ${subject.label}: ${ends.map((stood) => `${stood.told}, best ${stood.figures[1]}`).join("; ")}. The table below has every day.`;
}

async function draw(element) {
  const { subject, shown } = waiting.get(element);
  try {
    const embed = await charting();
    const { view } = await embed(element, filled(subject, shown, element.clientWidth), {
      mode: "vega", renderer: "svg", ast: true, actions: false, defaultStyle: false, tooltip: tell,
    });
    element.dataset.drawn = view.data("figures").length;
  } catch (error) {
    element.textContent = "This browser cannot draw the chart; the table below has its figures.";
    console.error(error);
  }
}

/** The specification with the subject's own figures, days and width in it. */
function filled(subject, shown, width) {
  const spec = structuredClone(specification);
  const { figures, standings } = { figures: subject.chart.map((point) => row(point, shown)), standings: subject.standings.map(stand) };
  const put = (list, name, key, value) => { list.find((each) => each.name === name)[key] = value; };
  put(spec.data, "figures", "values", figures);
  put(spec.data, "standings", "values", standings);
  const { ticks, format } = days(figures);
  put(spec.signals, "ticks", "value", ticks);
  put(spec.signals, "format", "value", format);
  const levels = figures.flatMap((each) => [each.low, each.high]);
  put(spec.signals, "zero", "value", Math.min(...levels) < TRUNCATED * Math.max(...levels));
  spec.width = width;
  return spec;
}

const row = (point, shown) => ({
  figure: point.figure, start: point.start, end: point.end, value: point.value,
  low: point.low ?? point.value, high: point.high ?? point.value,
  shape: point.high === null ? "floor" : point.low === null ? "ceiling" : "value",
  part: shown.has(point.figure) ? "shown" : "other",
});

const stand = (stood) => ({ start: stood.day, value: stood.best, low: stood.low ?? stood.best, high: stood.high ?? stood.best });

/** At most six whole days to name on the axis, as UTC milliseconds, and how to name them. */
function days(figures) {
  const at = figures.flatMap((each) => [Date.parse(each.start), Date.parse(each.end)]);
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const stride = Math.max(1, Math.ceil((last - first) / DAY / (MOST_TICKS - 1))) * DAY;
  const ticks = Array.from({ length: Math.floor((last - first) / stride) + 1 }, (_, number) => first + number * stride);
  const oneYear = new Date(first).getUTCFullYear() === new Date(last).getUTCFullYear();
  return { ticks, format: oneYear ? "%-d %b" : "%b %Y" };
}

/** What hovering over a figure shows: all that stand at its place. */
function tell(handler, event, item, value) {
  const tip = byId("tip");
  const point = value && item?.datum;
  const subject = point && contents.subjects[contents.figures[point.figure]?.subject];
  tip.hidden = !subject;
  if (!subject) return;
  const { end } = subject.chart.find((each) => each.figure === point.figure);
  const here = subject.chart.filter((each) => each.value === point.value && each.end === end);
  tip.replaceChildren(...here.slice(0, MOST_TOLD).flatMap((each) => told(contents.figures[each.figure])),
    ...(here.length > MOST_TOLD ? [make("p", {}, `and ${here.length - MOST_TOLD} more`)] : []));
  const { clientX, clientY } = event;
  tip.style.left = `${Math.max(8, Math.min(clientX + 14, innerWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${Math.max(8, clientY - tip.offsetHeight - 12)}px`;
}

const told = (figure) => [
  make("p", { class: "amount" }, figure.quote),
  make("p", {}, figure.bounds),
  make("p", {}, joined([figure.day, outletOf(figure)])),
  make("p", {}, speakerOf(figure) || "nobody named"),
];
