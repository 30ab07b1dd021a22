import { describe, expect, test } from "vitest";
import { base64Of, letterheadSchema, requestOf } from "./letterhead";
import { styled } from "./styled";

describe("letterhead", () => {
  test("what is empty is not sent", () => {
    expect(requestOf({ colour: " ", footer: "", replyTo: "" })).toEqual({ footer: "" });
    expect(requestOf({ colour: "#1d4ed8", footer: "a", replyTo: "o@example.com" })).toEqual({
      colour: "#1d4ed8",
      footer: "a",
      replyTo: "o@example.com",
    });
  });

  test("knows a colour and an address, or none", () => {
    const good = (colour: string, replyTo: string) =>
      letterheadSchema().safeParse({ colour, replyTo, footer: "" }).success;
    expect(good("", "")).toBe(true);
    expect(good("#1D4ed8", "office@example.com")).toBe(true);
    expect(good("red", "")).toBe(false);
    expect(good("#123", "")).toBe(false);
    expect(good("", "office")).toBe(false);
  });

  test("the first style sheet, which is the server's, gets the mark", () => {
    expect(styled("<style>a</style><p>&lt;style></p>", "n")).toBe('<style nonce="n">a</style><p>&lt;style></p>');
  });

  test("bytes become the text that the contract takes", async () => {
    expect(await base64Of(new Blob([new Uint8Array([0, 255, 137])]))).toBe("AP+J");
  });
});
