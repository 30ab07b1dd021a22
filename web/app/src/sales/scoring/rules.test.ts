import { expect, test } from "vitest";
import { daysOf, errorsOf, mostOf, type RuleSet, rulesOf, valuesOf } from "./rules";

const rules: RuleSet = {
  version: 1,
  rules: [
    {
      code: "property.value",
      group: "property",
      input: "property_value",
      cases: [
        { points: 30, reason: "500,000 or more", atLeast: 500_000, unknown: false },
        { points: 5, reason: "Less, or not known", unknown: true },
      ],
    },
  ],
  events: [{ code: "storm", points: 5, reason: "Storm season", fades: [{ after: "PT2160H", change: -5 }] }],
  idle: [
    { after: "PT720H", change: -10 },
    { after: "PT1440H", change: -20 },
  ],
  bands: { hot: 80, warm: 60, cool: 40, margin: 5 },
};
const good = () => structuredClone(valuesOf({ rules, note: "Why" }));

test("reads lengths of time in days", () => {
  expect(daysOf("PT720H")).toBe(30);
  expect(daysOf("P1DT12H")).toBe(1.5);
});

test("a draft that nobody changed is what it came from", () => {
  expect(valuesOf({ rules: rulesOf(good(), rules), note: "Why" })).toEqual(good());
  expect(errorsOf(good())).toEqual({});
});

test("carries changed points, decay and bands into the rules, and nothing else", () => {
  const values = good();
  const [first] = values.rules;
  if (first?.cases[1]) first.cases[1].points = -3;
  values.idle = [{ days: 14, change: -8 }];
  values.bands.hot = 85;
  const changed = rulesOf(values, rules);
  expect(changed.rules[0]?.cases[1]).toEqual({ points: -3, reason: "Less, or not known", unknown: true });
  expect(changed.idle).toEqual([{ after: "PT1209600S", change: -8 }]);
  expect(changed.bands.hot).toBe(85);
});

test("says at the field what is wrong with points, days and bands", () => {
  const values = good();
  const [first] = values.rules;
  if (first?.cases[1]) first.cases[1].points = 101;
  values.idle = [
    { days: 30, change: -10 },
    { days: 30, change: "" },
    { days: 0, change: 1 },
  ];
  values.bands = { hot: 60, warm: 60, cool: 40, margin: 5 };
  const errors = errorsOf(values);
  expect(errors.rules?.[0]?.cases?.[0]).toBeUndefined();
  expect(errors.rules?.[0]?.cases?.[1]?.points?.message).toMatch(/from −100 to 100/);
  expect(errors.idle?.[0]).toBeUndefined();
  expect(errors.idle?.[1]?.days?.message).toMatch(/twice/);
  expect(errors.idle?.[1]?.change).toBeDefined();
  expect(errors.idle?.[2]?.days).toBeDefined();
  expect(errors.bands?.warm).toBeDefined();
  expect(errors.bands?.hot).toBeUndefined();
});

test("the margin is less than the distance between two bands", () => {
  const values = good();
  values.bands.margin = 20;
  expect(errorsOf(values).bands?.margin).toBeDefined();
  values.bands.margin = 19;
  expect(errorsOf(values)).toEqual({});
});

test("counts what the standing rules can give at most", () => {
  expect(mostOf(rules)).toBe(30);
});
