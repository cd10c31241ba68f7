/* Lays out the page: first what is read first, then the rest in pieces. */

const { articles, figures, subjects, findings } = contents;

function masthead() {
  const read = articles.filter((article) => article.published || !article.problem);
  const outlets = new Set(read.map((article) => article.outlet).filter(Boolean));
  byId("corpus").textContent = contents.corpus || "Report";
  document.title = joined(["factcheck", contents.corpus], ": ");
  byId("facts").textContent = joined([count(articles.length, "article"), outlets.size && count(outlets.size, "outlet"), contents.days, `${figures.length.toLocaleString("en")} figures and dates`]);
  const news = findings.filter((finding) => finding.status === "new");
  const worst = Object.keys(SIGNS).map((name) => [name, news.filter((finding) => finding.severity === name).length]).filter(([, number]) => number);
  const rest = findings.length - news.length;
  byId("verdict").append(...(worst.length ? worst.map(([name, number]) => tally(name, number)) : ["Nothing new."]),
    rest ? make("span", { class: "rest" }, `${rest} known or accepted`) : "");
  const parts = [["findings", "Findings", findings], ["subjects", "Subjects over time", subjects], ["articles", "Articles", articles]];
  byId("parts").append(...parts.map(([id, name, list]) => make("a", { href: `#${id}` }, name, make("span", {}, ` ${list.length.toLocaleString("en")}`))));
}

const tally = (name, number) => make("span", { class: `severity ${name}` }, make("span", { "aria-hidden": "true" }, SIGNS[name]), `${count(number, name)} new`);

async function list(id, items, build) {
  const into = byId(id);
  await unhurried(items, (item, number) => into.append(build(item, number).element));
}

async function start() {
  masthead();
  const found = [];
  await list("findings-list", findings, (finding) => found[found.push(findingCard(finding)) - 1]);
  layFilters(found);
  const figuresOf = grouped(figures, (figure) => [figure.article]);
  const findingsOf = grouped(findings, (finding) => finding.figures.map((number) => figures[number].article));
  await list("articles-list", articles, (article, number) => articleCard(article, number, figuresOf, findingsOf));
  await list("subjects-list", subjects, subjectCard);
  printing();
  addEventListener("hashchange", visit);
  visit();
  document.documentElement.dataset.ready = "true";
}

start();
