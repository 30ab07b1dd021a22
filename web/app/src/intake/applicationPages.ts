// One chunk for both: whoever opens the list opens an application next.
export { ApplicationPage } from "./ApplicationPage";
export { ApplicationsPage } from "./ApplicationsPage";
