import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type DocumentVersion, linkTo } from "./queries";
import classes from "./documents.module.css";

/** What a version looks like, where it is a picture that browsers know. */
export function Picture({ version, name }: { version: DocumentVersion; name: string }) {
  const { t } = useTranslation();
  const shows = version.preview && version.mediaType.startsWith("image/");
  const { data } = useQuery({
    queryKey: ["document-picture", version.id],
    queryFn: () => linkTo(version, true),
    enabled: shows,
    staleTime: Number.POSITIVE_INFINITY, // Its link ends, the picture that was fetched by it stays.
    gcTime: 0,
  });
  return data === undefined ? null : (
    <img src={data} alt={t("documents.preview", { name })} className={classes["picture"]} />
  );
}
