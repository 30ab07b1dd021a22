import { describe, expect, test } from "vitest";
import { inAddress, ofAddress, previewQuery, withField } from "./model";
import { wordingSchema } from "./schema";

describe("words of a mail that goes out by itself", () => {
  test("a field is put where somebody writes, in place of what they chose", () => {
    expect(withField("Dear you,", "firm", 5, 8)).toEqual({ text: "Dear {{firm}},", caret: 13 });
    expect(withField("", "link", 0, 0)).toEqual({ text: "{{link}}", caret: 8 });
  });

  test("a letter has an address without a dot, and is found by it", () => {
    expect(inAddress("enquiry.confirmation")).toBe("enquiry-confirmation");
    expect(ofAddress("enquiry-confirmation")).toBe("enquiry.confirmation");
  });

  test("what is empty or too long is not sent", () => {
    const good = (subject: string, text: string) => wordingSchema().safeParse({ subject, text }).success;
    expect(good("Hello", "{{link}}")).toBe(true);
    expect(good(" ", "{{link}}")).toBe(false);
    expect(good("x".repeat(201), "{{link}}")).toBe(false);
    expect(good("Hello", "x".repeat(10_001))).toBe(false);
  });

  test("nothing is looked at in advance while there is no mail", () => {
    expect(previewQuery("invitation", { subject: "", text: "x" }).enabled).toBe(false);
    expect(previewQuery("invitation", { subject: "x", text: "x" }).enabled).toBe(true);
  });
});
