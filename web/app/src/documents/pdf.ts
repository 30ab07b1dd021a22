import {
  AnnotationMode,
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  type PDFPageProxy,
  TextLayer,
  version,
} from "pdfjs-dist";

const FILES = `/assets/pdfjs-${version}/`;

export type Pdf = PDFDocumentProxy;

/** Opens a PDF with nothing that acts: no scripts, no forms that compute, no compiled code, nothing fetched but our own files. */
export function openPdf(data: ArrayBuffer) {
  GlobalWorkerOptions.workerPort ??= new Worker(new URL("./pdfWorker.ts", import.meta.url), { type: "module" });
  return getDocument({
    data,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    wasmUrl: `${FILES}wasm/`,
    cMapUrl: `${FILES}cmaps/`,
    standardFontDataUrl: `${FILES}standard_fonts/`,
    useSystemFonts: false,
  });
}

/** A scale of 1 fills the width. */
const scaled = (page: PDFPageProxy, width: number, zoom: number) =>
  page.getViewport({ scale: (width / page.getViewport({ scale: 1 }).width) * zoom });

/** Draws a page and lays its text over it, to be selected; answers what to call when it is not wanted any more. */
export function draw(
  page: PDFPageProxy,
  { canvas, layer }: { canvas: HTMLCanvasElement; layer: HTMLDivElement },
  { width, zoom }: { width: number; zoom: number },
) {
  const viewport = scaled(page, width, zoom);
  const dots = Math.min(window.devicePixelRatio || 1, 2);
  canvas.width = Math.floor(viewport.width * dots);
  canvas.height = Math.floor(viewport.height * dots);
  canvas.style.width = `${viewport.width}px`;
  canvas.style.height = `${viewport.height}px`;
  const drawing = page.render({
    canvas,
    viewport,
    transform: [dots, 0, 0, dots, 0, 0],
    annotationMode: AnnotationMode.ENABLE,
  });
  layer.replaceChildren();
  layer.style.setProperty("--total-scale-factor", String(viewport.scale));
  const text = new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport });
  return {
    done: Promise.all([drawing.promise, text.render()]),
    stop: () => {
      drawing.cancel();
      text.cancel();
    },
  };
}
