import type { ReactNode } from "react";
import { useCan } from "~/api/session";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

/** A page for those whose role allows it; who comes by its address without that is told whom to ask. */
export function Permitted({ permission, title, children }: { permission: string; title: string; children: ReactNode }) {
  return useCan()(permission) ? (
    children
  ) : (
    <>
      <PageHeader title={title} />
      <EmptyState kind="forbidden" />
    </>
  );
}
