import { Alert, Anchor } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { Problem } from "~/api/problem";
import { accept, useSessionState } from "~/api/session";
import { email, required, secret, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { PasswordField, TextField } from "~/ui/form/textFields";
import { PublicFrame } from "./PublicFrame";
import { safeNext } from "./safeNext";

const credentials = z.object({ email: email(), password: secret() });
const secondStep = z.object({ code: required(say("signIn.codeMissing")) });
type Credentials = z.infer<typeof credentials>;

function useSignIn() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { next } = useSearch({ from: "/sign-in" });
  return async (body: Credentials & { code?: string }) => {
    const session = await answer(api.POST("/api/v1/identity/sessions", { body }));
    queries.clear(); // Who comes back after a lapsed session may be somebody else.
    accept(session);
    await navigate({ href: safeNext(next), replace: true });
  };
}

/** The refusals of a sign-in in our words: they must not tell which part was wrong. */
function explained(problem: Problem, refused: string): Problem {
  const detail = problem.status === 429 ? say("signIn.delayed", { count: problem.retryAfter ?? 1 }) : refused;
  return new Problem({ title: detail, detail: "", status: problem.status, code: problem.code });
}

function CredentialsForm({ onCodeNeeded }: { onCodeNeeded: (given: Credentials) => void }) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const form = useForm<Credentials>({ resolver: zodResolver(credentials), defaultValues: { email: "", password: "" } });

  async function send(values: Credentials) {
    try {
      await signIn(values);
    } catch (failure) {
      const problem = Problem.of(failure);
      if (problem.code === "sign-in.code-required") onCodeNeeded(values);
      else throw problem.status === 401 || problem.status === 429 ? explained(problem, t("signIn.refused")) : problem;
    }
  }

  return (
    <FormShell
      form={form}
      onSubmit={send}
      submitLabel={t("signIn.submit")}
      labels={{ email: t("form.email"), password: t("form.password") }}
      footer={
        <Anchor component={Link} to="/forgotten-password" size="sm" underline="always">
          {t("signIn.forgotten")}
        </Anchor>
      }
    >
      <TextField name="email" label={t("form.email")} type="email" autoComplete="username" autoFocus />
      <PasswordField name="password" label={t("form.password")} autoComplete="current-password" />
    </FormShell>
  );
}

function CodeForm({ given, onBack }: { given: Credentials; onBack: () => void }) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const form = useForm({ resolver: zodResolver(secondStep), defaultValues: { code: "" } });

  async function send({ code }: { code: string }) {
    try {
      await signIn({ ...given, code: code.replaceAll(/\s/g, "") });
    } catch (failure) {
      const problem = Problem.of(failure);
      throw problem.status === 401 || problem.status === 429 ? explained(problem, t("signIn.codeRefused")) : problem;
    }
  }

  return (
    <FormShell
      form={form}
      onSubmit={send}
      submitLabel={t("signIn.submit")}
      labels={{ code: t("signIn.code") }}
      onCancel={onBack}
    >
      <TextField
        name="code"
        label={t("signIn.code")}
        description={t("signIn.codeText")}
        autoComplete="one-time-code"
        inputMode="text"
        autoFocus
      />
    </FormShell>
  );
}

export function SignInPage() {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Credentials>();
  const state = useSessionState();
  const expired = state.status === "signed-out" && state.expired;
  return (
    <PublicFrame title={given === undefined ? t("signIn.title") : t("signIn.codeTitle")}>
      {expired ? (
        <Alert variant="default" role="status">
          {t("signIn.expired")}
        </Alert>
      ) : null}
      {given === undefined ? (
        <CredentialsForm onCodeNeeded={setGiven} />
      ) : (
        <CodeForm given={given} onBack={() => setGiven(undefined)} />
      )}
    </PublicFrame>
  );
}
