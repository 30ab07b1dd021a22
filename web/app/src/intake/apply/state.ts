import { useCallback, useState } from "react";
import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { FieldProblem } from "~/api/problem";

export type Offer = Schemas["OfferView"];

export interface Details {
  kind: "individual" | "company" | "agent";
  name: string;
  company: string;
  email: string;
  phone: string;
  contacting: "email" | "sms" | "both";
  remind: "client" | "agent";
  agentName: string;
  agentEmail: string;
}

export interface Home {
  unit: string;
  street: string;
  city: string;
  postcode: string;
}

export interface Choice {
  plan: string;
  consents: { dataProcessing: boolean; serviceBoundary: boolean; communications: boolean };
}

export const stepNames = ["details", "properties", "choice"] as const;
export type Step = (typeof stepNames)[number];

export interface Typed {
  step: Step;
  /** When the page was shown first, as the server signed it. */
  started: string;
  details: Details;
  homes: Home[];
  choice: Choice;
  /** By which the application can be taken back; nothing before it is sent. */
  receipt: string;
  /** By which the way to pay is shown; nothing before one was opened. */
  checkout: string;
}

export const noHome: Home = { unit: "", street: "", city: "", postcode: "" };

const fresh = (started: string): Typed => ({
  step: "details",
  started,
  details: {
    kind: "individual",
    name: "",
    company: "",
    email: "",
    phone: "",
    contacting: "email",
    remind: "client",
    agentName: "",
    agentEmail: "",
  },
  homes: [noHome],
  choice: { plan: "", consents: { dataProcessing: false, serviceBoundary: false, communications: false } },
  receipt: "",
  checkout: "",
});

const place = (key: string) => `plumbline.apply.${key}`;

function read(key: string, started: string): Typed {
  const anew = fresh(started);
  try {
    const kept = JSON.parse(localStorage.getItem(place(key)) ?? "{}") as Partial<Typed>;
    return { ...anew, ...kept };
  } catch {
    return anew; // Of no use: cut short, or not ours.
  }
}

/** What is typed, kept in this browser and nowhere else until it is sent. */
export function useTyped(key: string, started: string) {
  const [typed, setTyped] = useState(() => read(key, started));
  const [times, setTimes] = useState(0);
  const keep = useCallback(
    (part: Partial<Typed>) =>
      setTyped((before) => {
        const next = { ...before, ...part };
        localStorage.setItem(place(key), JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const clear = useCallback(() => {
    localStorage.removeItem(place(key));
    setTyped(fresh(started));
    setTimes((before) => before + 1);
  }, [key, started]);
  return { typed, keep, clear, times };
}

type Optional = "company" | "phone" | "agentName" | "agentEmail" | "unit";

/** What is left empty is not sent. */
const optional = (name: Optional, text: string): Partial<Record<Optional, string>> =>
  text.trim() === "" ? {} : { [name]: text.trim() };

/** Sends it. What is hidden by another answer is not sent. */
export function send(key: string, offer: Offer, typed: Typed, request: string) {
  const { details, homes, choice } = typed;
  const version = (kind: Offer["consents"][number]["kind"]) =>
    offer.consents.find((each) => each.kind === kind)?.version ?? 1;
  const { dataProcessing, serviceBoundary, communications } = choice.consents;
  const agent = details.remind === "agent";
  return answer(
    api.POST("/api/v1/intake/offers/{key}/applications", {
      params: { path: { key } },
      headers: { "Idempotency-Key": request },
      body: {
        kind: details.kind,
        name: details.name.trim(),
        ...(details.kind === "individual" ? {} : optional("company", details.company)),
        email: details.email.trim(),
        ...optional("phone", details.phone),
        contacting: details.contacting,
        remind: details.remind,
        ...(agent ? optional("agentName", details.agentName) : {}),
        ...(agent ? optional("agentEmail", details.agentEmail) : {}),
        plan: choice.plan,
        properties: homes.map((home) => ({
          ...optional("unit", home.unit),
          street: home.street.trim(),
          city: home.city.trim(),
          postcode: home.postcode.trim(),
        })),
        consents: {
          ...(dataProcessing ? { dataProcessing: version("data_processing") } : {}),
          ...(serviceBoundary ? { serviceBoundary: version("service_boundary") } : {}),
          ...(communications ? { communications: version("communications") } : {}),
        },
        started: typed.started,
      },
    }),
  );
}

function stepAt(pointer: string): Step {
  if (pointer.startsWith("/properties/")) return "properties";
  return /^\/(plan|consents|properties)/.test(pointer) ? "choice" : "details";
}

/** The first step that has one of these errors. */
export const stepOf = (errors: FieldProblem[]): Step | undefined =>
  stepNames.find((step) => errors.some((error) => stepAt(error.pointer) === step));
