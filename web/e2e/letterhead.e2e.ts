import { deflateSync, crc32 } from "node:zlib";
import { expect } from "vitest";
import { axe, expectRefusal, look, shot, test, views } from "./browser";

/** A picture of one colour, as a PNG. */
function png(width: number, height: number) {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
    const around = Buffer.alloc(8);
    around.writeUInt32BE(body.length, 0);
    around.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x70)]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "image/png", buffer });

test("a letterhead is chosen, seen before it is saved, and tried", async ({ signedIn }) => {
  const { page, complaints } = await signedIn();
  await page.goto("/firm/letterhead");
  const mail = page.frameLocator("iframe");
  await mail.getByText("this is how mail of").waitFor();

  await page.getByRole("textbox", { name: "Colour", exact: true }).fill("#999999");
  await page.getByText(/contrast of 2\.84 to 1/).waitFor();
  await page.getByRole("textbox", { name: "Colour", exact: true }).fill("#7c2d12");
  await page
    .getByRole("textbox", { name: "Footer" })
    .fill("Ridgeline Roofing, 1 Main Street\nhttps://ridgeline.example");
  await page.getByRole("textbox", { name: "Reply-to address" }).fill("office@ridgeline.example");
  await mail.getByText("1 Main Street").waitFor();
  const band = mail.locator(".band");
  await band.waitFor();
  // The frame is drawn anew after each change of a field, so an older page may still stand in it.
  const colour = () => band.evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect.poll(colour).toBe("rgb(124, 45, 18)");

  await page.getByRole("button", { name: "Save letterhead" }).click();
  await page.getByText("Saved. Mail that leaves from now on has it.").first().waitFor();

  const input = page.locator('input[type="file"]');
  await input.setInputFiles(file("logo.png", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")));
  await page.getByText("This is neither a PNG nor a JPEG").waitFor();
  expectRefusal(complaints, 400);
  await input.setInputFiles(file("logo.png", png(360, 120)));
  await page.getByText("PNG, 360 × 120 pixels").waitFor();
  const width = () => mail.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBe(360);

  await page.getByRole("button", { name: "Send me a test" }).click();
  await page
    .getByText(/A test for .* is written/)
    .first()
    .waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "letterhead");
});

test.for(views)("a letterhead stands without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  await page.goto("/firm/letterhead");
  await page.frameLocator("iframe").getByText("this is how mail of").waitFor();
  await look(page, "letterhead-page", view);
});
