import "~/i18n/salesRules";
import type { FieldErrors } from "react-hook-form";
import { t } from "~/i18n";
import { lengthOf, secondsIn } from "../duration";
import type { LadderSetting } from "./queries";

type Ladder = LadderSetting["ladder"];
export type Rung = Ladder["calls"][number]["rung"];

export const rungs = ["rep", "manager", "operations", "owner"] as const satisfies Rung[];

type Amount = number | "";

export interface LadderValues {
  target: Amount;
  calls: { rung: Rung; after: Amount }[];
}

const DAY = 86_400;

export const valuesOf = ({ target, calls }: Ladder): LadderValues => ({
  target: secondsIn(target),
  calls: calls.map(({ rung, after }) => ({ rung, after: secondsIn(after) })),
});

const seconds = (amount: Amount) => (amount === "" ? 0 : amount);

export const ladderOf = ({ target, calls }: LadderValues): Ladder => ({
  target: lengthOf(seconds(target)),
  calls: calls.map(({ rung, after }) => ({ rung, after: lengthOf(seconds(after)) })),
});

const wrong = (message: string) => ({ type: "range", message });

/** Says the same as the server's `Ladder`, to spare a round trip. */
export function errorsOf({ target, calls }: LadderValues): FieldErrors<LadderValues> {
  const early = calls.map(({ after }, place) => {
    const before = place === 0 ? 0 : seconds(calls[place - 1]?.after ?? 0);
    if (typeof after !== "number" || after < 0 || after > DAY) return { after: wrong(t("response.afterWrong")) };
    return after < before ? { after: wrong(t("response.orderWrong", { before })) } : undefined;
  });
  return {
    ...(typeof target === "number" && target >= 1 && target <= DAY ? {} : { target: wrong(t("response.targetWrong")) }),
    ...(early.some((one) => one !== undefined) ? { calls: early } : {}),
  };
}
