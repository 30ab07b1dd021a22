import { useQueryClient } from "@tanstack/react-query";
import { api } from "~/api/client";
import { Problem } from "~/api/problem";
import { forget } from "~/api/session";
import { showProblem } from "~/ui/toasts";
import { forgetDrafts } from "~/ui/form/drafts";

/** Ends the session on the server, then forgets everything here. A failure leaves the person signed in and says so. */
export function useSignOut() {
  const queries = useQueryClient();
  return async () => {
    try {
      await api.DELETE("/api/v1/identity/sessions/current");
    } catch (failure) {
      const problem = Problem.of(failure);
      if (problem.status !== 401) {
        showProblem(problem);
        return;
      }
    }
    forget();
    forgetDrafts();
    queries.clear();
  };
}
