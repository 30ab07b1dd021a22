import { expect, test } from "vitest";
import { createParser, type ServerEvent } from "./events";

const heard = (pieces: string[]) => {
  const events: ServerEvent[] = [];
  const feed = createParser((event) => events.push(event));
  for (const piece of pieces) feed(piece);
  return events;
};

const text = 'id: 7\nevent: lead.changed\ndata: {"id":"l1",\ndata: "version":3}\n\n: beat\n\ndata: plain\n\n';
const expected: ServerEvent[] = [
  { id: "7", type: "lead.changed", data: { id: "l1", version: 3 } },
  { id: "7", type: "message", data: "plain" },
];

test("reads events however the text is cut", () => {
  expect(heard([text])).toEqual(expected);
  expect(heard([...text])).toEqual(expected);
  expect(heard([text.replaceAll("\n", "\r\n")])).toEqual(expected);
});

test("reads line ends that are cut in two", () => {
  expect(heard([...text.replaceAll("\n", "\r\n")])).toEqual(expected);
});

test("holds back an event that is not complete", () => {
  expect(heard(["data: half"])).toEqual([]);
});
