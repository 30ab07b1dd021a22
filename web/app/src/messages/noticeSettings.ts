import type { Schemas } from "~/api/contract";
import { required, z } from "~/app/zod";
import { t } from "~/i18n";

export type NoticeSettings = Schemas["NoticeSettingsView"];
export type NoticeKind = NoticeSettings["kinds"][number];

/** Stands for the firm's zone, which has no value of its own. */
export const FIRM = "firm";

const ways = ["now", "digest", "never"] as const;

export const mailWays = () => ways.map((value) => ({ value, label: t(`noticeSettings.ways.${value}`) }));

const HOUR_MS = 3_600_000;

/** The hours of the day as the person's clock shows them. */
export function hours() {
  const clock = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  return Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: clock.format(hour * HOUR_MS) }));
}

export const noticeSchema = () =>
  z
    .object({
      kinds: z.array(z.object({ kind: z.string(), shown: z.boolean(), mail: z.enum(ways), text: z.boolean() })),
      timeZone: z.string(),
      digestHour: z.string(),
      quiet: z.boolean(),
      from: required(t("noticeSettings.timeMissing")),
      until: required(t("noticeSettings.timeMissing")),
    })
    .refine(({ quiet, from, until }) => !quiet || from !== until, {
      path: ["until"],
      message: t("noticeSettings.sameTime"),
    });

export type NoticeValues = z.infer<ReturnType<typeof noticeSchema>>;

/** What the form holds; quiet hours that are off keep a night to begin with. */
export const valuesOf = ({ kinds, timeZone, digestHour, quietHours }: NoticeSettings): NoticeValues => ({
  kinds: kinds.map(({ kind, shown, mail, text }) => ({ kind, shown, mail, text })),
  timeZone: timeZone ?? FIRM,
  digestHour: String(digestHour),
  quiet: quietHours !== undefined,
  from: quietHours?.from.slice(0, 5) ?? "22:00",
  until: quietHours?.until.slice(0, 5) ?? "07:00",
});

export const standOf = (settings: NoticeSettings) => ({ values: valuesOf(settings), version: settings.version });

export const requestOf = ({ kinds, timeZone, digestHour, quiet, from, until }: NoticeValues) => ({
  kinds,
  digestHour: Number(digestHour),
  ...(timeZone === FIRM ? {} : { timeZone }),
  ...(quiet ? { quietHours: { from, until } } : {}),
});
