import { IconFile, IconFileText, IconPhoto } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type DocumentVersion, pictureOf } from "./queries";
import classes from "./documents.module.css";

function KindIcon({ mediaType }: { mediaType: string }) {
  if (mediaType.startsWith("image/")) return <IconPhoto size={24} stroke={1.4} />;
  if (/pdf|text|word|rtf/.test(mediaType)) return <IconFileText size={24} stroke={1.4} />;
  return <IconFile size={24} stroke={1.4} />;
}

/** What a version looks like, in small; its kind where there is no picture. It says nothing that does not stand beside it. */
export function Thumb({ version }: { version: DocumentVersion }) {
  const { data } = useQuery({
    queryKey: ["document-thumb", version.id],
    queryFn: () => pictureOf(version),
    enabled: version.picture,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div className={classes["thumb"]} aria-hidden>
      {data === undefined ? <KindIcon mediaType={version.mediaType} /> : <img src={data} alt="" />}
    </div>
  );
}
