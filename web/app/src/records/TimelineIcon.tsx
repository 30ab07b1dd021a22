import {
  type Icon,
  IconArchive,
  IconArrowBackUp,
  IconArrowMerge,
  IconArrowsExchange,
  IconArrowsSplit2,
  IconBuilding,
  IconCalendarCheck,
  IconCalendarPlus,
  IconFile,
  IconFileCheck,
  IconFileX,
  IconFlame,
  IconGauge,
  IconHome,
  IconInbox,
  IconKey,
  IconListCheck,
  IconMail,
  IconMessage,
  IconMessages,
  IconMessageX,
  IconNote,
  IconPencil,
  IconPhone,
  IconPlus,
  IconPointFilled,
  IconRecordMail,
  IconSend,
  IconStairsUp,
  IconTrash,
  IconTrophy,
  IconUserShare,
  IconUsers,
  IconVideo,
} from "@tabler/icons-react";
import type { Entry } from "./queries";
import classes from "./timeline.module.css";

const icons: Record<string, Icon> = {
  appliances: IconFlame,
  certificates: IconFile,
  "certificates.verified": IconFileCheck,
  "certificates.rejected": IconFileX,
  changes: IconPencil,
  "changes.created": IconPlus,
  "changes.archived": IconArchive,
  "changes.moved": IconArrowsExchange,
  "changes.assigned": IconUserShare,
  "changes.deleted": IconTrash,
  "changes.restored": IconArrowBackUp,
  comments: IconMessage,
  "comments.removed": IconMessageX,
  "comments.removed-of-another": IconMessageX,
  documents: IconFile,
  "documents.verified": IconFileCheck,
  "documents.rejected": IconFileX,
  facts: IconListCheck,
  "follow-ups": IconCalendarPlus,
  "follow-ups.done": IconCalendarCheck,
  interactions: IconMessages,
  "interactions.phone_call": IconPhone,
  "interactions.voicemail": IconRecordMail,
  "interactions.email": IconMail,
  "interactions.in_person_meeting": IconUsers,
  "interactions.video_call": IconVideo,
  "interactions.site_visit": IconHome,
  "interactions.note": IconNote,
  "interactions.enquiry": IconInbox,
  letters: IconSend,
  merges: IconArrowMerge,
  "merges.taken-apart": IconArrowsSplit2,
  people: IconUsers,
  score: IconGauge,
  stages: IconStairsUp,
  "stages.converted": IconTrophy,
  tenancies: IconKey,
};

/** Tells at a glance what kind of thing happened; the words say it as well. */
export function TimelineIcon({ entry }: { entry: Entry }) {
  const made = entry.verb === "created" && entry.record.kind === "clients" ? IconBuilding : undefined;
  const Shape = made ?? icons[`${entry.source}.${entry.verb}`] ?? icons[entry.source] ?? IconPointFilled;
  return (
    <span className={classes["icon"]} data-source={entry.source} aria-hidden>
      <Shape size={16} stroke={1.75} />
    </span>
  );
}
