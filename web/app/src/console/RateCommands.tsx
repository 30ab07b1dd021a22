import { Button, NumberInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone } from "~/ui/toasts";
import { type RateBlock, type RateRelease, ratesQuery } from "./queries";

const HOURS_MAX = 72;

/** One act on one row, named for those who do not see which. */
export function RowButton({ label, name, onClick }: { label: string; name: string; onClick: () => void }) {
  return (
    <Button variant="default" size="compact-sm" aria-label={`${label} ${name}`} onClick={onClick}>
      {label}
    </Button>
  );
}

/** Lets somebody who is stopped call as often as they like, for some hours. */
export function LetThroughDialog({ block, onClose }: { block: RateBlock; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [hours, setHours] = useState<number | string>(1);
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t("console.letThroughTitle", { subject: block.subject })}
      effect={t("console.letThroughEffect", { scope: t(`console.rateScopes.${block.scope}`) })}
      confirmLabel={t("console.letThrough")}
      reason="required"
      more={
        <NumberInput
          label={t("console.hours")}
          value={hours}
          onChange={setHours}
          min={1}
          max={HOURS_MAX}
          allowDecimal={false}
        />
      }
      onConfirm={async (reason) => {
        const { scope, kind, subject } = block;
        await answer(
          api.POST("/api/v1/operations/rates/releases", {
            body: { scope, kind, subject, hours: Number(hours), reason },
          }),
        );
        await cache.invalidateQueries({ queryKey: ratesQuery.queryKey });
        showDone(t("console.isLetThrough"));
      }}
    />
  );
}

/** Ends a release before its time. */
export function CountAgainButton({ release }: { release: RateRelease }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <RowButton label={t("console.countAgain")} name={release.subject} onClick={() => setAsked(true)} />
      <ConfirmCommand
        opened={asked}
        onClose={() => setAsked(false)}
        title={t("console.countAgainTitle", { subject: release.subject })}
        effect={t("console.countAgainEffect")}
        confirmLabel={t("console.countAgain")}
        reason="none"
        onConfirm={async () => {
          const params = { path: { id: release.id }, header: ifMatch(release.version) };
          await api.DELETE("/api/v1/operations/rates/releases/{id}", { params });
          await cache.invalidateQueries({ queryKey: ratesQuery.queryKey });
          showDone(t("console.isCounted"));
        }}
      />
    </>
  );
}
