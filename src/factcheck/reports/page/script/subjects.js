/* The subjects of which more than one figure is known, with low, best and high. */

function subjectCard(subject) {
  return card({
    anchor: `subject-${subject.anchor}`,
    label: `the subject ${subject.label}`,
    kind: "subject",
    heading: subject.label,
    below: make("p", { class: "message" }, joined([subject.latest, count(subject.figures.length, "figure"), count(subject.voices, "voice")])),
    fill: () => [
      chart(subject, subject.figures),
      subject.standings.length > 0 && standingTable(subject),
      figureTable(`All figures: ${subject.label}`, subject.figures),
    ].filter(Boolean),
  });
}
