import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { LeadLink } from "../leadColumns";
import { type Lead, statusKind } from "../model";
import { useMemberNames } from "../queries";
import { ScoreCell } from "../Temperature";
import { joined, type Side } from "./choices";
import { PartValue } from "./PartValue";
import type { Part, Preview } from "./queries";
import classes from "./compare.module.css";

function LeadHead({ lead, chosen, onChoose }: { lead: Lead; chosen: boolean; onChoose: () => void }) {
  const { t } = useTranslation();
  const names = useMemberNames();
  const { owner } = lead.assignment;
  return (
    <div className={classes["lead"]}>
      <span className={classes["name"]}>
        <LeadLink id={lead.id} name={lead.name} />
      </span>
      <span>
        <StatusBadge kind={statusKind[lead.status]}>{t(`leads.statuses.${lead.status}`)}</StatusBadge>
      </span>
      <ScoreCell score={lead.score.shown} degree={lead.score.temperature} />
      <span>
        {t("leads.owner")}: {owner === undefined ? t("leads.noOwner") : (names.get(owner) ?? t("leads.nobody"))}
      </span>
      <span>
        {t("leads.created")}: <Instant at={lead.createdAt} />
      </span>
      <label className={classes["choice"]}>
        <input type="radio" name="kept" checked={chosen} onChange={onChoose} />
        <span>{chosen ? t("duplicates.stays") : t("duplicates.keepThis")}</span>
      </label>
    </div>
  );
}

interface RowProps {
  choice: Preview["choices"][number];
  taken: boolean;
  onTake: (side: Side) => void;
}

function PartRow({ choice, taken, onTake }: RowProps) {
  const { t } = useTranslation();
  const { part, differs, kept, gone } = choice;
  const id = useId();
  const label = t(`duplicates.parts.${part}`);
  const open = differs && !joined(part);
  if (!differs) {
    return (
      <tr>
        <th scope="row" className={classes["part"]}>
          {label}
        </th>
        <td colSpan={2}>
          <PartValue part={part} value={kept} />
        </td>
      </tr>
    );
  }
  const cell = (side: Side, value: unknown) => {
    const chosen = open && taken === (side === "gone");
    return (
      <td data-chosen={chosen || undefined}>
        {open ? (
          <label className={classes["choice"]}>
            <input
              type="radio"
              name={part}
              checked={chosen}
              onChange={() => onTake(side)}
              aria-labelledby={`${id}part ${id}${side}`}
            />
            <span id={`${id}${side}`}>
              <PartValue part={part} value={value} />
            </span>
          </label>
        ) : (
          <PartValue part={part} value={value} />
        )}
      </td>
    );
  };
  return (
    <tr>
      <th scope="row" className={classes["part"]}>
        <span id={`${id}part`}>{label}</span>
        {joined(part) ? <div>{t("duplicates.joined")}</div> : null}
      </th>
      {cell("kept", kept)}
      {cell("gone", gone)}
    </tr>
  );
}

interface ComparisonProps {
  kept: Lead;
  gone: Lead;
  preview: Preview;
  taken: ReadonlySet<Part>;
  onTake: (part: Part, side: Side) => void;
  onSwap: () => void;
}

/** Both leads side by side; for each part that differs, one of the two is chosen. */
export function Comparison({ kept, gone, preview, taken, onTake, onSwap }: ComparisonProps) {
  const { t } = useTranslation();
  return (
    <table className={classes["table"]} aria-label={t("duplicates.compare")}>
      <thead>
        <tr>
          <th scope="col" className={classes["part"]}>
            {t("duplicates.part")}
          </th>
          <td>
            <LeadHead lead={kept} chosen onChoose={() => undefined} />
          </td>
          <td>
            <LeadHead lead={gone} chosen={false} onChoose={onSwap} />
          </td>
        </tr>
      </thead>
      <tbody>
        {preview.choices.map((choice) => (
          <PartRow
            key={choice.part}
            choice={choice}
            taken={taken.has(choice.part)}
            onTake={(side) => onTake(choice.part, side)}
          />
        ))}
      </tbody>
    </table>
  );
}
