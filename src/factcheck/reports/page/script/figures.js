/* How one figure is told: who said it where, for which day, and in which words. */

const articleOf = (figure) => contents.articles[figure.article];

const outletOf = (figure) => articleOf(figure).outlet || "unknown outlet";

const speakerOf = (figure) => figure.said || (figure.cited ? `${figure.cited} (cited)` : "");

const linkToArticle = (article, text) => make("a", { href: `#article-${article.anchor}` }, text);

/** Where a figure stands, as a link to its article on this page. */
const place = (figure) => linkToArticle(articleOf(figure), `${articleOf(figure).where}:${figure.line}`);

const MARKS = [null, "figure", "beside"];

/** The passage with its figure marked, and the figures that were given with it marked less. */
const quoted = (figure) =>
  make("blockquote", { dir: "auto" }, figure.passage.map(([text, sort]) => (sort ? make("mark", { class: MARKS[sort] }, text) : text)));

/** One of the two that are set side by side. */
function passage(figure) {
  const article = articleOf(figure);
  return make("div", { class: "passage", role: "group", "aria-label": `${figure.quote}, ${outletOf(figure)}` },
    make("p", { class: "said" }, make("bdi", { class: "amount" }, figure.quote), make("span", { class: "day" }, figure.day)),
    make("p", { class: "source" }, make("b", {}, outletOf(figure)), article.published ? `, published ${article.published}` : "", make("br"),
      linkToArticle(article, article.title)),
    quoted(figure),
    definitions([
      ["Said by", speakerOf(figure) || "nobody named"],
      ["As of", joined([figure.day, figure.basis && `(${figure.basis})`], " ")],
      ["Where", place(figure)],
    ]),
    make("details", {}, make("summary", {}, "How it was read"), definitions([
      ["Bounds", figure.bounds],
      ["Counted", figure.counted],
      ["How sure", figure.sure],
      ["Because", figure.why],
    ])));
}

const FIGURE_HEADINGS = ["Figure", "As of", "Said by", "Outlet", "Bounds", "Where"];

/** All figures of a finding or subject, by day. */
const figureTable = (caption, numbers) =>
  table(caption, FIGURE_HEADINGS,
    numbers.map((number) => contents.figures[number]).map((figure) => [make("bdi", {}, figure.quote), figure.day, speakerOf(figure) || "not said",
      outletOf(figure), figure.bounds, place(figure)]),
    ["amount", "day"]);

/** Low, best and high by day: what the chart shows, in words. */
function standingTable(subject) {
  return table(`${subject.label}: low, best and high by day`, ["Day", "Low", "Best", "High", "Voices"],
    subject.standings.map((stood) => [stood.told, ...stood.figures, String(stood.voices)]),
    ["day", "number", "number best", "number", "number"], false);
}
