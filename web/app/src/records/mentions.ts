/** A member by name. */
export interface Colleague {
  id: string;
  name: string;
}

export type Part = { text: string } | { mention: string };

const MENTION = /<@([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})>/gi;
const TYPED = /(?:^|[\s(,;:])@([^@\n]{0,40})$/u;
const WORD = /[\p{L}\p{N}]/u;

/** What a comment says, in parts: text, and the names of those who are meant. */
export function partsOf(body: string, named: readonly Colleague[], unknown: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const found of body.matchAll(MENTION)) {
    if (found.index > from) parts.push({ text: body.slice(from, found.index) });
    const id = found[1]?.toLowerCase();
    const name = named.find((each) => each.id === id)?.name;
    parts.push({ mention: name === undefined || name === "" ? unknown : name });
    from = found.index + found[0].length;
  }
  if (from < body.length) parts.push({ text: body.slice(from) });
  return parts;
}

/** The same as one text, to be edited: names instead of ids. */
export const readable = (body: string, named: readonly Colleague[]): string =>
  body.replaceAll(MENTION, (whole, id: string) => {
    const name = named.find((each) => each.id === id.toLowerCase())?.name;
    return name === undefined || name === "" ? whole : `@${name}`;
  });

/** What is sent: ids instead of names. The longest name that fits counts, and of two alike the one that comes first. */
export function written(text: string, people: readonly Colleague[]): string {
  const longestFirst = people.filter(({ name }) => name !== "").toSorted((a, b) => b.name.length - a.name.length);
  let out = "";
  for (let at = 0; at < text.length;) {
    const who = text[at] === "@" ? longestFirst.find(({ name }) => stands(text, at + 1, name)) : undefined;
    out += who === undefined ? text[at] : `<@${who.id}>`;
    at += who === undefined ? 1 : who.name.length + 1;
  }
  return out;
}

const stands = (text: string, at: number, name: string) =>
  text.startsWith(name, at) && !WORD.test(text[at + name.length] ?? " ");

/** What was typed of a name before the caret, and where it begins; nothing when no name is being typed. */
export function typedName(text: string, caret: number): { at: number; typed: string } | undefined {
  const found = TYPED.exec(text.slice(0, caret));
  const typed = found?.[1];
  return typed === undefined ? undefined : { at: caret - typed.length - 1, typed };
}

/** Those whose name begins so, or a part of it does. */
export const matching = (people: readonly Colleague[], typed: string): Colleague[] => {
  const wanted = typed.toLowerCase();
  return people.filter(({ name }) => {
    const known = name.toLowerCase();
    return known !== wanted && (known.startsWith(wanted) || known.includes(` ${wanted}`));
  });
};
