import { Button, Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "~/documents/words";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { ProblemNote } from "~/ui/ProblemNote";
import { allowed } from "../facts/model";
import classes from "./duties.module.css";
import { certificateText } from "./model";
import { type Certificate, copiesQuery, type Copy, withdrawCopy } from "./queries";

interface CopiesProps {
  property: string;
  certificates: Certificate[];
  onSaved: () => Promise<unknown>;
}

/** Copies that tenants were given; nothing where there are none. */
export function Copies({ property, certificates, onSaved }: CopiesProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Copy>();
  const { data, error } = useQuery(copiesQuery(property));
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined || data.length === 0) return null;
  const text = (copy: Copy) => {
    const one = certificates.find(({ id }) => id === copy.certificate);
    return t("copies.line", {
      certificate: one === undefined ? t("copies.certificate") : certificateText(one, t),
      day: day(copy.givenOn),
      way: t(`copies.ways.${copy.way}`).toLowerCase(),
    });
  };
  return (
    <section aria-labelledby="copies">
      <Title order={4} id="copies" mt="sm">
        {t("copies.title")}
      </Title>
      <ul className={classes["rows"]}>
        {data.map((copy) => (
          <li key={copy.id} className={classes["duty"]}>
            <Group justify="space-between" py={4} wrap="nowrap">
              <Text size="sm" component="div">
                {text(copy)}
                {copy.tenancyLabel === undefined ? null : (
                  <span className={classes["quiet"]}> · {copy.tenancyLabel}</span>
                )}
              </Text>
              {allowed(copy, "withdraw") ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t("copies.withdrawOf", { what: text(copy) })}
                  onClick={() => setOpen(copy)}
                >
                  {t("copies.withdraw")}
                </Button>
              ) : null}
            </Group>
          </li>
        ))}
      </ul>
      {open === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setOpen(undefined)}
          title={t("copies.withdrawOf", { what: text(open) })}
          effect={t("copies.withdrawEffect")}
          confirmLabel={t("copies.withdraw")}
          reason="none"
          stops
          onConfirm={async () => {
            await withdrawCopy(open);
            await onSaved();
          }}
        />
      )}
    </section>
  );
}
