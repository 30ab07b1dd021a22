import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { required, z } from "~/app/zod";
import { t } from "~/i18n";
import type { StatusKind } from "~/ui/StatusBadge";

export type Phone = Schemas["PhoneView"];

export const phoneQuery = {
  queryKey: ["phone"],
  queryFn: () => answer(api.GET("/api/v1/messages/phone")),
};

export const phoneStateKind: Record<Phone["state"], StatusKind> = {
  none: "idle",
  waiting: "attention",
  confirmed: "good",
  stopped: "stop",
};

export const numberSchema = () => z.object({ number: required(t("phone.numberMissing")) });

/** People type blanks between digits. */
export const codeSchema = () =>
  z.object({
    code: z
      .string()
      .transform((code) => code.replaceAll(/\s/g, ""))
      .pipe(z.string().regex(/^\d{6}$/, t("phone.codeWrong"))),
  });
