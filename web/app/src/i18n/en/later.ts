/** Words that are loaded with the pages that say them: see `withWords`. */
export * from "./assurance";
export * from "./capture";
export * from "./imports";
export * from "./salesRules";
export * from "./firms";
export * from "./webhooks";
export * from "./records";
export * from "./account";
export * from "./documents";
export * from "./reviews";
export * from "./notices";
export * from "./keeping";
export * from "./exports";
export * from "./templates";
export * from "./console";
