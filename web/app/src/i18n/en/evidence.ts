export const evidence = {
  help: "Certificates that were handed in and that nobody has verified or rejected yet, the oldest first. Who handed one in leaves it to somebody else.",
  certificate: "Certificate",
  issuedOn: "Date of the check or of issue",
  withDocument: "Shown by a document",
  withoutDocument: "None",
  review: "{{what}} of {{property}}",
  noDocument: "No document shows it",
  noDocumentText:
    "Who handed it in has not said which document of the property shows it. Reject it with a reason, or ask for the document.",
  hiddenText: "A document is said to show it, which you may not see or which cannot be opened now.",
  empty: "Nothing waits to be verified",
  emptyText: "Whatever is handed in for a property stands here until a second person has looked at it.",
};
