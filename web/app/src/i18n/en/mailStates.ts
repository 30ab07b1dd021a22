/** Where a mail is, said on more than one page. */
export const mailStates = {
  kept: "Kept here",
  queued: "On its way",
  suppressed: "Held back",
  failed: "Refused",
  sent: "Sent",
  delivered: "Delivered",
  opened: "Opened",
  bounced: "Came back",
  complained: "Reported as unwanted",
};
