import { Button, Group, Stack } from "@mantine/core";
import { IconMessagePlus } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { again } from "~/records/queries";
import Timeline from "~/records/Timeline";
import type { Lead } from "./model";
import { useLeadWords } from "./leadWords";

const LogInteraction = lazy(() => import("./LogInteraction"));

/** What happened with a lead, and the way to say what was said and done with it. */
export default function LeadTimeline({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const words = useLeadWords();
  const writes = useCan()("lead.write");
  const [logging, setLogging] = useState(false);
  return (
    <Stack gap="md">
      {writes ? (
        <Group>
          <Button variant="default" leftSection={<IconMessagePlus size={16} />} onClick={() => setLogging(true)}>
            {t("interactions.log")}
          </Button>
        </Group>
      ) : null}
      <Timeline key={lead.id} kind="leads" id={lead.id} words={words} />
      {logging ? (
        <Suspense>
          <LogInteraction
            lead={lead}
            onClose={() => {
              setLogging(false);
              void again(queries, { kind: "leads", id: lead.id });
            }}
          />
        </Suspense>
      ) : null}
    </Stack>
  );
}
