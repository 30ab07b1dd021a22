import { z } from "zod";
import { t } from "~/i18n";

// zod probes `new Function` otherwise, and the policy reports it. It has to happen where the schemas are made.
z.config({ jitless: true });

/** A text that must be there; stray spaces around it do not count. */
export const required = (message: string) => z.string().trim().min(1, message);

/** A secret is taken as typed: spaces may belong to it. */
export const secret = () => z.string().min(1, t("form.passwordMissing"));

export const email = () => required(t("form.emailMissing")).pipe(z.email(t("form.emailWrong")));

export { z };
