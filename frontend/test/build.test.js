import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { turboStyle } from "../turbo-style.mjs";

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("Turbo's style is found in its source, filled in and unindented", async () => {
  const style = await turboStyle();
  assert.match(style, /^\.turbo-progress-bar \{\n {2}position: fixed;/);
  assert.match(style, /width 300ms ease-out,\n {4}opacity 150ms 150ms ease-in;/);
});

test("every stylesheet is imported, once", () => {
  const index = read("css/index.css");
  const files = readdirSync(new URL("../css", import.meta.url), { recursive: true }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  for (const file of files.filter((name) => name.endsWith(".css") && name !== "index.css")) {
    assert.equal(index.split(`"./${file}"`).length, 2, `css/index.css imports ${file} once`);
  }
});

test("raw colours are written in the tokens only", () => {
  const files = readdirSync(new URL("../css/components", import.meta.url));
  for (const file of files) assert.doesNotMatch(read(`css/components/${file}`), /oklch\(/, file);
});

test("both ways to ask for more contrast set the same tokens", () => {
  const blocks = [...read("css/contrast.css").matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, body]) =>
    body.replace(/\s+/g, " ").trim(),
  );
  assert.equal(blocks.length, 2);
  assert.equal(blocks[0], blocks[1]);
});

test("every icon has the same grid, no fill of its own and no colour", () => {
  for (const file of readdirSync(new URL("../icons", import.meta.url))) {
    const svg = read(`icons/${file}`);
    assert.match(svg, /viewBox="0 0 20 20"/, file);
    assert.doesNotMatch(svg, /fill=|style=|stroke="/, file);
  }
});
