/** The worker half of the PDF library, loaded for what it registers; it comes without types. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
