export const today = {
  title: "Today",
  welcome: "Good to see you, {{name}}.",
  steps: "First steps",
  stepsText: "What makes a new firm ready to work.",
  settings: "Check the firm's name, zone and currency",
  settingsText: "Deadlines, invoices and permits follow them.",
  calendar: "Set the business hours",
  calendarText: "Response clocks run only while you are open.",
  members: "Invite your colleagues",
  membersText: "Each with a role that says what they may do.",
  twoStep: "Turn on two-step sign-in",
  twoStepText: "A stolen password alone then opens nothing.",
};
