/* The articles, each with the findings that it is part of and the figures that were found in it. */

function articleCard(article, number, figuresOf, findingsOf) {
  const figures = figuresOf.get(number) ?? [];
  const findings = findingsOf.get(number) ?? [];
  return card({
    anchor: `article-${article.anchor}`,
    label: `the article ${article.title}`,
    kind: "source",
    heading: article.title,
    below: make("p", { class: "message" }, joined([article.outlet || "unknown outlet", article.published || "no publication day",
      count(figures.length, "figure"), count(findings.length, "finding")]), article.problem && make("strong", {}, ` ${article.problem}`)),
    fill: () => [
      definitions([
        ["File", article.path],
        ["Published", joined([article.published, article.published && `(${article.basis})`], " ")],
        ["Doubts", article.doubts.join("; ")],
        ["Author", article.author],
        ["Problem", article.problem],
        ["Link", article.url && make("a", { href: article.url, rel: "noopener noreferrer nofollow" }, article.url)],
        ["Findings", findings.length > 0 && make("ul", {}, findings.map(findingLink))],
      ]),
      figures.length > 0 && table(`Figures in ${article.title}`, ["Figure", "As of", "Said by", "Line", "Sentence"],
        figures.map((figure) => [make("bdi", {}, figure.quote), figure.day, speakerOf(figure) || "not said", String(figure.line), make("bdi", {}, figure.sentence)]),
        ["amount", "day"]),
    ].filter(Boolean),
  });
}

const findingLink = (finding) =>
  make("li", {}, make("a", { href: `#finding-${finding.id}` }, joined([capital(finding.severity), finding.family, titleOf(finding)])));

/** Lists by key, in order. */
function grouped(items, keys) {
  const groups = new Map();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item);
    }
  }
  return groups;
}
