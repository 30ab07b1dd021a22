import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { ServerLink } from "~/ui/ServerLink";
import { StatusShape } from "~/ui/StatusBadge";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { type Notification, NOTIFICATIONS, readAll, readOne } from "./queries";
import classes from "./NotificationList.module.css";

function Entry({ item, onRead }: { item: Notification; onRead: () => void }) {
  const { t } = useTranslation();
  const unread = item.readAt === undefined;
  return (
    <li data-unread={unread || undefined}>
      <StatusShape kind={unread ? "information" : "idle"} />
      <div>
        <Text size="sm" fw={unread ? 650 : 400} component="div">
          {item.link === undefined ? (
            item.subject
          ) : (
            <ServerLink link={item.link} inherit onClick={onRead}>
              {item.subject}
            </ServerLink>
          )}
        </Text>
        <Text size="sm" className={classes["text"]}>
          {item.text}
        </Text>
        <Text size="xs" c="dimmed" component="div">
          <Instant at={item.createdAt} /> · {unread ? t("inbox.unreadOne") : t("inbox.readOne")}
        </Text>
      </div>
      {unread ? (
        <Button
          size="compact-xs"
          variant="default"
          onClick={onRead}
          aria-label={`${t("inbox.markRead")} – ${item.subject}`}
        >
          {t("inbox.markRead")}
        </Button>
      ) : null}
    </li>
  );
}

/** What this person is told: unread marked by shape, weight and word. */
export function NotificationList({ unreadOnly = false }: { unreadOnly?: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: NOTIFICATIONS });
  const one = useMutation({ mutationFn: readOne, onSettled: again });
  const all = useMutation({ mutationFn: readAll, onSettled: again });
  const pages = usePages<Notification>([...NOTIFICATIONS, "list", unreadOnly], (cursor) =>
    answer(
      api.GET("/api/v1/messages/notifications", {
        params: { query: { limit: 20, ...(unreadOnly ? { unread: true } : {}), ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
  if (pages.rows === undefined) {
    return pages.failure === undefined ? (
      <TableSkeleton columns={2} />
    ) : (
      <ProblemNote failure={pages.failure} onRetry={pages.onRetry} />
    );
  }
  if (pages.rows.length === 0) {
    return <EmptyState kind="nothing" title={t("inbox.empty")} text={t("inbox.emptyText")} />;
  }
  return (
    <Stack gap="sm">
      <Group justify="flex-end">
        <Button variant="default" size="compact-sm" loading={all.isPending} onClick={() => all.mutate()}>
          {t("inbox.markAll")}
        </Button>
      </Group>
      <ul className={classes["list"]}>
        {pages.rows.map((item) => (
          <Entry key={item.id} item={item} onRead={() => one.mutate(item.id)} />
        ))}
      </ul>
      {pages.more.has ? (
        <Button variant="default" loading={pages.more.loading} onClick={pages.more.load}>
          {t("ui.table.loadMore")}
        </Button>
      ) : null}
    </Stack>
  );
}
