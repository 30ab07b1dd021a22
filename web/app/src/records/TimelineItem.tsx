import { Spoiler, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { Instant } from "~/ui/Instant";
import { ServerLink } from "~/ui/ServerLink";
import { exactly, localDay, timeOf } from "~/ui/time";
import type { FieldWords } from "./fieldWords";
import type { Entry, PastRef } from "./queries";
import { TimelineChanges } from "./TimelineChanges";
import { isToday } from "./timelineDays";
import { TimelineIcon } from "./TimelineIcon";
import { actor, sentence, unsaid, written } from "./timelineWords";
import classes from "./timeline.module.css";

/** Under the heading of its day: today how long ago, before that the time of the clock. */
function When({ at }: { at: string }) {
  return isToday(localDay(at)) ? (
    <Instant at={at} />
  ) : (
    <time dateTime={at} title={exactly(at)} className="figures">
      {timeOf(at)}
    </time>
  );
}

function useLinkWords() {
  const { t } = useTranslation();
  return ({ link = "", source }: Entry) => {
    if (source === "comments") return t("timeline.openComment");
    if (source === "documents") return t("timeline.openDocuments");
    if (source === "follow-ups") return t("timeline.openFollowUp");
    return link.startsWith("/clients/") ? t("timeline.openClient") : t("timeline.openLead");
  };
}

interface TimelineItemProps {
  entry: Entry;
  record: PastRef;
  words: FieldWords;
}

/** One thing that happened: what, who, when, what was written or changed, and the way to its source. */
export function TimelineItem({ entry, record, words }: TimelineItemProps) {
  const { t } = useTranslation();
  const logs = useCan()(can.readAudit);
  const linkWords = useLinkWords();
  const who = actor(entry, t);
  const subject = entry.facts["subject"];
  const text = written(entry);
  const elsewhere = entry.record.id !== record.id;
  const { name, link } = entry.record;
  return (
    <li className={classes["item"]}>
      <TimelineIcon entry={entry} />
      <div className={classes["text"]}>
        <Text size="sm" component="div">
          {who === undefined ? null : <strong>{who} </strong>}
          {sentence(entry, t, words)}
          {elsewhere && name !== undefined && link !== undefined ? (
            <>
              {" · "}
              <ServerLink link={link} size="sm">
                {name}
              </ServerLink>
            </>
          ) : null}
        </Text>
        {subject === undefined ? null : (
          <Text size="sm" fw={600} component="div">
            {subject}
          </Text>
        )}
        {text === undefined ? null : (
          <Spoiler maxHeight={84} showLabel={t("timeline.readAll")} hideLabel={t("timeline.readLess")}>
            <Text size="sm" component="div" className={classes["said"] ?? ""}>
              {text}
            </Text>
          </Spoiler>
        )}
        <TimelineChanges changes={unsaid(entry)} words={words} />
        <Text size="xs" c="dimmed" component="div" className={classes["foot"] ?? ""}>
          <When at={entry.at} />
          {elsewhere && name === undefined ? (
            <ServerLink size="xs" link={`/${entry.record.kind}/${entry.record.id}`}>
              {entry.record.kind === record.kind ? t("timeline.ofMerged") : t("timeline.asLead")}
            </ServerLink>
          ) : null}
          {entry.link === undefined ? null : (
            <ServerLink link={entry.link} size="xs">
              {linkWords(entry)}
            </ServerLink>
          )}
          {entry.event === undefined || !logs ? null : (
            <ServerLink size="xs" link={`/audit?open=${entry.event}`}>
              {t("timeline.inLog")}
            </ServerLink>
          )}
        </Text>
      </div>
    </li>
  );
}
