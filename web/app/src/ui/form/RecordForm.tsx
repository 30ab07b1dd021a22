import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { showDone } from "../toasts";
import { FormShell, type FormShellProps } from "./FormShell";
import { changed, type Conflict, type Merged, merge, withLeaves } from "./merge";

const ConflictDialog = lazy(() => import("./ConflictDialog"));

// Jobs raise versions too: a form that is always late says so in the end.
const TRIES = 5;
const NONE: readonly string[] = [];

/** What is saved: the values of the form and the version that they have. */
export interface Stand<T> {
  values: T;
  version: number;
}

export interface RecordFormProps<T extends FieldValues> extends Omit<FormShellProps<T>, "onSubmit"> {
  /** The record as it is known now. */
  loaded: Stand<T>;
  /** Saves upon this version; gives back what it became. */
  save: (values: T, version: number) => Promise<Stand<T>>;
  /** Asks the server anew. */
  latest: () => Promise<Stand<T>>;
  /** How people read the value of this field, where it is not the value itself. */
  words?: (name: string, value: unknown) => string | undefined;
  /** Lists whose rows only change inside, as paths: `rules.*.cases`. */
  fixed?: readonly string[];
}

interface Asked {
  conflicts: Conflict[];
  decide: (theirs: ReadonlySet<string> | undefined) => void;
}

/** A form of a record that others may change at the same time: both changes stand, and only what collides is asked. */
export function RecordForm<T extends FieldValues>(props: RecordFormProps<T>) {
  const { loaded, save, latest, words, fixed = NONE, ...shell } = props;
  const { form, labels } = shell;
  const { t } = useTranslation();
  const base = useRef(loaded);
  const [asked, setAsked] = useState<Asked>();

  // An untouched form follows its record. A touched one stays upon what it began with: what others save meanwhile shows
  // as a conflict of versions and is joined, never overwritten unseen.
  useEffect(() => {
    const touched = changed(base.current.values, form.getValues(), fixed).size > 0;
    if (loaded.version <= base.current.version || touched) return;
    base.current = loaded;
    form.reset(loaded.values);
  }, [form, loaded, fixed]);

  async function decided(merged: Merged<T>): Promise<T | undefined> {
    if (merged.conflicts.length === 0) return merged.values;
    const theirs = await new Promise<ReadonlySet<string> | undefined>((decide) =>
      setAsked({ conflicts: merged.conflicts, decide }),
    );
    setAsked(undefined);
    if (theirs === undefined) return undefined;
    const given = merged.conflicts.filter(({ name }) => theirs.has(name));
    return withLeaves(
      merged.values,
      given.map((each) => [each.name, each.theirs]),
    );
  }

  async function send(values: T) {
    let mine = values;
    let taken = 0;
    for (let tries = 1; ; tries++) {
      try {
        const saved = await save(mine, base.current.version);
        base.current = saved;
        form.reset(saved.values);
        if (taken > 0) showDone(t("ui.conflict.joined"));
        return;
      } catch (thrown) {
        const problem = Problem.of(thrown);
        if (problem.status !== 412 || tries === TRIES) throw problem;
        const now = await latest();
        const merged = merge(base.current.values, mine, now.values, fixed);
        const next = await decided(merged);
        if (next === undefined) throw problem;
        taken += merged.taken;
        mine = next;
        base.current = now;
        form.reset(now.values);
        form.reset(mine, { keepDefaultValues: true });
      }
    }
  }

  return (
    <>
      <FormShell {...shell} onSubmit={send} />
      {asked === undefined ? null : (
        <Suspense>
          <ConflictDialog {...asked} labels={labels} words={words} />
        </Suspense>
      )}
    </>
  );
}
