import { Skeleton } from "@mantine/core";
import { lazy, Suspense } from "react";
import { Picture } from "./Picture";
import type { DocumentVersion } from "./queries";

const PdfPages = lazy(() => import("./PdfPages"));

/** What a version looks like, where the page can show it. */
export function Look({ version, name }: { version: DocumentVersion; name: string }) {
  return version.preview && version.mediaType === "application/pdf" ? (
    <Suspense fallback={<Skeleton height={360} />}>
      <PdfPages version={version} name={name} />
    </Suspense>
  ) : (
    <Picture version={version} name={name} />
  );
}
