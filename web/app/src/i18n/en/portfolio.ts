export const portfolio = {
  help: "All properties that are looked after, sorted by what changes next if nobody does anything. Choose a later day to see how they stand then.",
  stands: { red: "Act now", amber: "Need attention", green: "In order", no_rules: "No rules answer" },
  duties_one: "{{count}} duty of this colour",
  duties_other: "{{count}} duties of this colour",
  counts: "Duties by colour",
  changesOn: "Next change",
  worsensOn: "Gets worse on",
  noRules: "No rules answer for its place",
  pending_one: "{{count}} property has changed a moment ago and is counted in a second.",
  pending_other: "{{count}} properties have changed a moment ago and are counted in a moment.",
  empty: "No properties to look after yet",
  emptyText:
    "Enter a property of a client, or import a portfolio. From then on it stands here, with what the law asks of it.",
};
