/* The findings: each a card that opens to two passages side by side, the reasoning, and its subject over time. */

const SIGNS = { error: "◆", warning: "▲", note: "●" };

const severity = (name) => make("span", { class: `severity ${name}` }, make("span", { "aria-hidden": "true" }, SIGNS[name]), capital(name));

const figureOf = (number) => contents.figures[number];

const titleOf = (finding) => contents.subjects[finding.subject]?.label || finding.message || finding.id;

/** A finding as a card, with what the filters go by. */
function findingCard(finding) {
  const subject = contents.subjects[finding.subject];
  const title = titleOf(finding);
  const figures = finding.figures.map(figureOf);
  return Object.assign(card({
    anchor: `finding-${finding.id}`,
    label: `the finding ${finding.id}`,
    kind: finding.severity,
    above: make("p", { class: "tags" }, severity(finding.severity), make("span", { class: "tag" }, finding.family),
      make("span", { class: `tag ${finding.status}` }, finding.status)),
    heading: title,
    below: subject && make("p", { class: "message" }, emphasised(finding.message, (finding.pairs[0] ?? []).map((number) => figureOf(number).quote))),
    fill: () => insideFinding(finding, subject),
  }), {
    status: finding.status,
    severity: finding.severity,
    family: [finding.family, ...finding.also],
    outlet: figures.map(outletOf),
    subject: title,
    words: [title, finding.message, finding.id, ...figures.flatMap((each) => [each.quote, each.said, outletOf(each)])].join("\n").toLowerCase(),
  });
}

/** The text with the first place of each of these words made to stand out. */
function emphasised(text, quotes) {
  const pieces = [];
  let rest = text;
  for (const quote of quotes) {
    const at = quote ? rest.indexOf(quote) : -1;
    if (at < 0) continue;
    pieces.push(rest.slice(0, at), make("b", {}, quote));
    rest = rest.slice(at + quote.length);
  }
  return [...pieces, rest];
}

function insideFinding(finding, subject) {
  return [
    sideBySide(finding),
    reasoning(finding, subject),
    finding.figures.length > 2 && figureTable(`All ${finding.figures.length} figures of this finding, by day`, finding.figures),
    subject && chart(subject, finding.figures),
    subject?.standings.length > 0 && standingTable(subject),
  ].filter(Boolean);
}

/** The two passages of a pair that cannot both hold; where there are more pairs, one is chosen. */
function sideBySide(finding) {
  const pairs = finding.pairs.length ? finding.pairs : [finding.figures.slice(0, 2)];
  const shown = make("div", { class: "pair", "aria-live": "polite" });
  const show = (number) => shown.replaceChildren(...pairs[number].map(figureOf).map(passage));
  show(0);
  if (pairs.length === 1) return shown;
  const told = (figure) => `${figure.quote} (${joined([figure.day, outletOf(figure)], ", ")})`;
  const choice = make("select", { onchange: (event) => show(Number(event.target.value)) },
    pairs.map((pair, number) => make("option", { value: String(number) }, `${number + 1} of ${pairs.length}: ${pair.map(figureOf).map(told).join(" against ")}`)));
  return make("div", {}, make("label", { class: "choice" }, make("span", {}, "Cannot both hold"), choice), shown);
}

const reasoning = (finding, subject) =>
  make("div", { class: "reasoning" }, definitions([
    ["Why", finding.why],
    ["Together", subject?.why && `${subject.label} (${subject.behaves}): ${subject.why}`],
    ["How sure", finding.sure],
    ["Rule", finding.rule],
    ["Accepted", finding.reason],
    ["Also", finding.also.join(", ")],
    ["Next", make("code", {}, joined([`factcheck explain ${finding.id}`, contents.paths], " "))],
  ]));
