import { required, z } from "~/app/zod";
import { t } from "~/i18n";

// Apart from `model`: the page around the form is loaded without it.

const SUBJECT_MAX = 200;
const TEXT_MAX = 10_000;

/** Which fields there are, and whether the link stands where it has to, the server judges. */
export const wordingSchema = () =>
  z.object({
    subject: required(t("wordings.missing")).max(SUBJECT_MAX, t("wordings.tooLong")),
    text: required(t("wordings.missing")).max(TEXT_MAX, t("wordings.tooLong")),
  });
