import "~/i18n/salesRules";
import type { FieldErrors } from "react-hook-form";
import type { Schemas } from "~/api/contract";
import { t } from "~/i18n";
import { lengthOf, secondsIn } from "../duration";

export type RuleSetView = Schemas["View"];
export type RuleSet = RuleSetView["rules"];
export type Rule = RuleSet["rules"][number];
export type Case = Rule["cases"][number];

/** A number field that was left empty holds an empty text, never zero. */
export type Amount = number | "";

interface StepValues {
  days: Amount;
  change: Amount;
}

/** What can be changed of a draft, in the order in which it stands in the rules. */
export interface RuleValues {
  note: string;
  rules: { cases: { points: Amount }[] }[];
  events: { points: Amount; fades: StepValues[] }[];
  idle: StepValues[];
  bands: { hot: Amount; warm: Amount; cool: Amount; margin: Amount };
}

const POINTS_MAX = 100;
const DAYS_MAX = 3_650;
const DAY = 86_400;

/** Days of a length of time as the server writes it: `PT720H` is 30. */
export const daysOf = (length: string) => secondsIn(length) / DAY;

const shownSteps = (list: RuleSet["idle"]) => list.map(({ after, change }) => ({ days: daysOf(after), change }));

export function valuesOf({ rules, note }: Pick<RuleSetView, "rules" | "note">): RuleValues {
  return {
    note,
    rules: rules.rules.map(({ cases }) => ({ cases: cases.map(({ points }) => ({ points })) })),
    events: rules.events.map(({ points, fades }) => ({ points, fades: shownSteps(fades) })),
    idle: shownSteps(rules.idle),
    bands: rules.bands,
  };
}

const number = (amount: Amount | undefined) => (amount === "" || amount === undefined ? 0 : amount);

const sentSteps = (list: StepValues[]) =>
  list.map(({ days, change }) => ({ after: lengthOf(number(days) * DAY), change: number(change) }));

/** The rules as they stand in the form; what cannot be changed there is taken from what they came from. */
export function rulesOf(values: RuleValues, from: RuleSet): RuleSet {
  return {
    version: from.version,
    rules: from.rules.map((rule, i) => ({
      ...rule,
      cases: rule.cases.map((one, j) => ({ ...one, points: number(values.rules[i]?.cases[j]?.points) })),
    })),
    events: from.events.map((event, i) => ({
      ...event,
      points: number(values.events[i]?.points),
      fades: sentSteps(values.events[i]?.fades ?? []),
    })),
    idle: sentSteps(values.idle),
    bands: {
      hot: number(values.bands.hot),
      warm: number(values.bands.warm),
      cool: number(values.bands.cool),
      margin: number(values.bands.margin),
    },
  };
}

const wrong = (message: string) => ({ type: "range", message });
const whole = (amount: Amount, least: number, most: number) =>
  typeof amount === "number" && Number.isInteger(amount) && amount >= least && amount <= most;
const points = (amount: Amount) =>
  whole(amount, -POINTS_MAX, POINTS_MAX) ? undefined : wrong(t("scoring.pointsWrong"));

/** Errors stand where their fields stand: holes where there is nothing to say. */
function each<T>(list: T[], judge: (one: T, place: number) => object | undefined): object[] | undefined {
  const judged = list.map(judge);
  return judged.some((one) => one !== undefined) ? (judged as object[]) : undefined;
}

function steps(list: StepValues[]) {
  return each(list, ({ days, change }, place) => {
    const twice = list.findIndex((other) => other.days === days) !== place;
    const late = !(typeof days === "number" && days > 0 && days <= DAYS_MAX);
    const found = {
      ...(late ? { days: wrong(t("scoring.daysWrong")) } : twice ? { days: wrong(t("scoring.daysTwice")) } : {}),
      ...(points(change) === undefined ? {} : { change: points(change) }),
    };
    return Object.keys(found).length === 0 ? undefined : found;
  });
}

/** Hot over warm over cool, further apart than the margin: says the same as the server's `Bands`. */
function bands({ hot, warm, cool, margin }: RuleValues["bands"]) {
  const found: Record<string, object> = {};
  for (const [name, value] of Object.entries({ hot, warm, cool })) {
    if (!whole(value, 1, POINTS_MAX)) found[name] = wrong(t("scoring.bandWrong"));
  }
  if (found["hot"] === undefined && found["warm"] === undefined && number(warm) >= number(hot))
    found["warm"] = wrong(t("scoring.warmUnderHot"));
  if (found["warm"] === undefined && found["cool"] === undefined && number(cool) >= number(warm))
    found["cool"] = wrong(t("scoring.coolUnderWarm"));
  const nearest = Math.min(number(hot) - number(warm), number(warm) - number(cool), number(cool));
  if (!whole(margin, 0, POINTS_MAX) || (Object.keys(found).length === 0 && number(margin) >= nearest))
    found["margin"] = wrong(t("scoring.marginWrong", { nearest: Math.max(nearest, 1) }));
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Spares a round trip; the server decides. */
export function errorsOf(values: RuleValues): FieldErrors<RuleValues> {
  const found = {
    note: values.note.trim() === "" ? { type: "required", message: t("scoring.noteMissing") } : undefined,
    rules: each(values.rules, ({ cases }) => {
      const inside = each(cases, (one) => (points(one.points) ? { points: points(one.points) } : undefined));
      return inside && { cases: inside };
    }),
    events: each(values.events, (event) => {
      const fades = steps(event.fades);
      const own = points(event.points);
      return own || fades ? { ...(own ? { points: own } : {}), ...(fades ? { fades } : {}) } : undefined;
    }),
    idle: steps(values.idle),
    bands: bands(values.bands),
  };
  return Object.fromEntries(Object.entries(found).filter(([, error]) => error !== undefined));
}

/** The most that the standing rules can give together. */
export const mostOf = ({ rules }: RuleSet) =>
  rules.reduce((sum, { cases }) => sum + Math.max(0, ...cases.map((one) => one.points)), 0);
