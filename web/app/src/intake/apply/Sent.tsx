import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "~/api/client";
import { checkoutQuery, openCheckout } from "~/billing/checkout";
import { PublicFrame } from "~/identity/PublicFrame";
import { ProblemNote } from "~/ui/ProblemNote";
import type { Offer, Typed } from "./state";

interface SentProps {
  offer: Offer;
  typed: Typed;
  keep: (part: Partial<Typed>) => void;
  onAgain: () => void;
}

/** Leads to where it is paid. Only whoever has paid becomes a client without anybody deciding. */
function Pay({ typed, keep }: Omit<SentProps, "offer" | "onAgain">) {
  const { t } = useTranslation();
  const pay = useMutation({
    mutationFn: () => openCheckout(typed.receipt),
    onSuccess: ({ token, url }) => {
      keep({ checkout: token });
      // A page of our own is opened where they are, by whatever name they reach the server.
      const { pathname, href } = new URL(url, location.origin);
      location.assign(pathname === `/pay/${token}` ? pathname : href);
    },
  });
  return (
    <>
      {pay.error === null ? null : <ProblemNote failure={pay.error} />}
      <Group>
        <Button onClick={() => pay.mutate()} loading={pay.isPending || pay.isSuccess}>
          {t("apply.pay")}
        </Button>
      </Group>
    </>
  );
}

/** What there is to know and to do when it is sent. */
export function Sent({ offer, typed, keep, onAgain }: SentProps) {
  const { t } = useTranslation();
  const { receipt, checkout } = typed;
  const { firm, payment } = offer;
  const withdraw = useMutation({
    mutationFn: () => api.PUT("/api/v1/intake/receipts/{receipt}/withdrawal", { params: { path: { receipt } } }),
  });
  const paying = useQuery({ ...checkoutQuery(checkout), enabled: checkout !== "" });
  const paid = paying.data?.status === "paid";
  const pays = payment && !paid && !withdraw.isSuccess;
  const said = withdraw.isSuccess ? "withdrawn" : paid ? "paid" : payment ? "toPay" : "doneText";
  return (
    <PublicFrame title={t(pays ? "apply.almost" : "apply.done")}>
      <Stack gap="sm">
        <Text role="status">{t(`apply.${said}`, { firm })}</Text>
        {pays ? <Pay typed={typed} keep={keep} /> : null}
        {withdraw.error === null ? null : <ProblemNote failure={withdraw.error} />}
        {withdraw.isSuccess || paid ? null : <Text size="sm">{t("apply.withdrawText")}</Text>}
        <Group>
          {withdraw.isSuccess || paid ? null : (
            <Button variant="default" onClick={() => withdraw.mutate()} loading={withdraw.isPending}>
              {t("apply.withdraw")}
            </Button>
          )}
          <Button variant="default" onClick={onAgain}>
            {t("apply.again")}
          </Button>
        </Group>
      </Stack>
    </PublicFrame>
  );
}
