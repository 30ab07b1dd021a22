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
