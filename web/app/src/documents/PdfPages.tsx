import { ActionIcon, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "~/ui/ProblemNote";
import { draw, openPdf, type Pdf } from "./pdf";
import { contentOf, type DocumentVersion } from "./queries";
import classes from "./pdf.module.css";

const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3];
const WHOLE = ZOOMS.indexOf(1);

/** The pages of a version, opened once its bytes are here; closed with the component. */
function usePdf(version: DocumentVersion) {
  const [pdf, setPdf] = useState<Pdf>();
  const [failed, setFailed] = useState(false);
  const bytes = useQuery({
    queryKey: ["document-pages", version.id],
    queryFn: () => contentOf(version),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const { data } = bytes;
  useEffect(() => {
    if (data === undefined) return;
    // The worker takes the bytes away; a copy leaves them to whoever opens the document again.
    const opening = openPdf(data.slice(0));
    let closed = false;
    opening.promise.then(
      (opened) => closed || setPdf(opened),
      () => closed || setFailed(true),
    );
    return () => {
      closed = true;
      setPdf(undefined);
      void opening.destroy();
    };
  }, [data]);
  return { pdf, failed, bytes };
}

function Page({ pdf, number, zoom, name }: { pdf: Pdf; number: number; zoom: number; name: string }) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    const parts = { canvas: canvas.current, layer: layer.current };
    if (width === 0 || parts.canvas === null || parts.layer === null) return;
    const on = { canvas: parts.canvas, layer: parts.layer };
    let stopped = false;
    let stop = () => {};
    const show = async () => {
      const page = await pdf.getPage(number);
      if (stopped) return;
      const drawing = draw(page, on, { width, zoom });
      ({ stop } = drawing);
      await drawing.done;
      if (!stopped) setDrawn(number);
    };
    show().catch(() => {}); // It was stopped: the next one is being drawn.
    return () => {
      stopped = true;
      stop();
    };
  }, [pdf, number, width, zoom]);
  return (
    <div
      ref={ref}
      className={classes["frame"]}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={t("documents.pageOf", { number, name })}
    >
      <div className={classes["page"]} data-drawn={drawn === number || undefined}>
        <canvas ref={canvas} role="img" aria-label={t("documents.pageOf", { number, name })} />
        <div ref={layer} className={classes["text"]} />
      </div>
    </div>
  );
}

interface ToolProps {
  label: string;
  Icon: typeof IconZoomIn;
  onClick: () => void;
  disabled: boolean;
}

/** At the end it stays where it is, so that whoever came by the keyboard goes on by it. */
function Tool({ label, Icon, onClick, disabled }: ToolProps) {
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={label}
      onClick={onClick}
      aria-disabled={disabled}
      data-disabled={disabled || undefined}
    >
      <Icon size={18} stroke={1.6} />
    </ActionIcon>
  );
}

/** A PDF in the page: one page at a time, by buttons and keys, with its text to be selected. */
export default function PdfPages({ version, name }: { version: DocumentVersion; name: string }) {
  const { t } = useTranslation();
  const { pdf, failed, bytes } = usePdf(version);
  const [number, setNumber] = useState(1);
  const [step, setStep] = useState(WHOLE);
  if (bytes.error !== null) return <ProblemNote failure={bytes.error} onRetry={() => void bytes.refetch()} />;
  if (failed) return <Text c="dimmed">{t("documents.pagesFailed")}</Text>;
  if (pdf === undefined) return <Skeleton height={360} />;
  const turn = (by: number) => setNumber((now) => Math.min(pdf.numPages, Math.max(1, now + by)));
  const zoomBy = (by: number) => setStep((now) => Math.min(ZOOMS.length - 1, Math.max(0, now + by)));
  const acts: Record<string, () => void> = {
    PageDown: () => turn(1),
    PageUp: () => turn(-1),
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
    Home: () => setNumber(1),
    End: () => setNumber(pdf.numPages),
    "+": () => zoomBy(1),
    "-": () => zoomBy(-1),
  };
  const onKey = (event: KeyboardEvent) => {
    const act = acts[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  const zoom = ZOOMS[step] ?? 1;
  return (
    <Stack gap="xs" role="region" aria-label={t("documents.pages", { name })} onKeyDown={onKey}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Tool
            label={t("documents.pageBefore")}
            Icon={IconChevronLeft}
            onClick={() => turn(-1)}
            disabled={number === 1}
          />
          <Text size="sm" aria-live="polite">
            {t("documents.page", { number, count: pdf.numPages })}
          </Text>
          <Tool
            label={t("documents.pageAfter")}
            Icon={IconChevronRight}
            onClick={() => turn(1)}
            disabled={number === pdf.numPages}
          />
        </Group>
        <Group gap="xs">
          <Tool label={t("documents.smaller")} Icon={IconZoomOut} onClick={() => zoomBy(-1)} disabled={step === 0} />
          <Text size="sm">{t("documents.zoom", { percent: zoom * 100 })}</Text>
          <Tool
            label={t("documents.larger")}
            Icon={IconZoomIn}
            onClick={() => zoomBy(1)}
            disabled={step === ZOOMS.length - 1}
          />
        </Group>
      </Group>
      <Page pdf={pdf} number={number} zoom={zoom} name={name} />
    </Stack>
  );
}
