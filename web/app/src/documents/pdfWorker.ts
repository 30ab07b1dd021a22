// The part of pdf.js that parses: it runs beside the page, in a worker of our own address.
import "pdfjs-dist/build/pdf.worker.min.mjs";
