import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";

const TemplateList = lazy(() => import("./TemplateList"));
const TemplatePage = lazy(() => import("./TemplatePage"));

/** The texts that the firm writes more than once, or one of them. */
export function TemplatesPage() {
  const { id } = useParams({ strict: false });
  return <Suspense>{id === undefined ? <TemplateList /> : <TemplatePage id={id} />}</Suspense>;
}
