export const setUp = {
  title: "Set up Plumbline",
  text: "This server has no firm yet. Say who you are and what your firm is called; everything can be changed later, except the short name.",
  firm: "Your firm",
  you: "You, its owner",
  firmName: "Name of the firm",
  firmNameMissing: "Enter the firm's name",
  slug: "Short name",
  slugText: "Lower case letters, digits and dashes. It stands in addresses.",
  slugWrong: "Use lower case letters, digits and dashes only",
  timeZone: "Time zone",
  timeZoneMissing: "Choose the time zone",
  timeZoneText: "Deadlines and business hours follow it.",
  currency: "Currency",
  currencyMissing: "Choose the currency",
  locale: "Language and formats",
  localeMissing: "Choose the language and formats",
  submit: "Set up the firm",
};

export const reset = {
  title: "Forgotten password",
  text: "Enter your address. If an account exists for it, a link to choose a new password is on its way.",
  submit: "Send the link",
  sentTitle: "Look into your mail",
  sent: "If {{email}} has an account here, a link is on its way. It works once and for a limited time.",
  newTitle: "Choose a new password",
  newPassword: "New password",
  newSubmit: "Set the password",
  doneTitle: "Password changed",
  done: "All other sessions of yours were signed out. Sign in with the new password.",
};

export const invitation = {
  title: "Join {{firm}}",
  loading: "Invitation",
  text: "You are invited as {{role}} with the address {{email}}.",
  submit: "Accept the invitation",
  gone: "This invitation no longer works",
  goneText: "It was used, withdrawn or has expired. Ask the person who invited you for a new one.",
};
