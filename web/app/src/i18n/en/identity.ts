export const form = {
  email: "E-mail address",
  emailMissing: "Enter the e-mail address",
  emailWrong: "Enter an e-mail address, like ann@example.com",
  password: "Password",
  passwordMissing: "Enter the password",
  passwordText: "At least 12 characters. A sentence is easiest to remember. Pasting is fine.",
  name: "Name",
  nameMissing: "Enter the name",
  save: "Save changes",
  saved: "Saved.",
};

export const signIn = {
  title: "Sign in",
  submit: "Sign in",
  forgotten: "Forgotten password?",
  refused: "E-mail address or password is wrong.",
  expired: "Your session ended. Sign in to go on; what you typed is kept.",
  codeTitle: "One more step",
  code: "Code from your authenticator app",
  codeText: "Six digits, or one of your recovery codes.",
  codeMissing: "Enter the code",
  codeRefused: "That code does not fit. Wait for the next one, or use a recovery code.",
  delayed_one: "Too many attempts. Try again in one second.",
  delayed_other: "Too many attempts. Try again in {{count}} seconds.",
  back: "Back to sign in",
};

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
