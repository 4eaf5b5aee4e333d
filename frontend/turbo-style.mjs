// Turbo writes one inline <style> for its progress bar. The content policy forbids inline style, so
// the server allows exactly this text by its hash. Turbo does not export the text: it is read from
// the class in Turbo's own source, and a new version that moves it fails the build here.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export async function turboStyle() {
  const path = fileURLToPath(import.meta.resolve("@hotwired/turbo"));
  const source = await readFile(path, "utf8");
  const bar = source.match(
    /class ProgressBar \{\s*static animationDuration = (\d+)[\s\S]*?unindent`([\s\S]*?)`/,
  );
  if (!bar)
    throw new Error(
      "Turbo's progress bar style is not where it was: look at class ProgressBar in its source",
    );
  const duration = Number(bar[1]);
  const filled = bar[2]
    .replaceAll(/\$\{ProgressBar\.animationDuration \/ 2\}/g, String(duration / 2))
    .replaceAll(/\$\{ProgressBar\.animationDuration\}/g, String(duration));
  if (filled.includes("${"))
    throw new Error("Turbo's progress bar style has a new part that is not filled in");
  const lines = filled.replace(/^\n/, "").split("\n");
  const indent = lines[0].match(/^\s*/)[0].length;
  return lines.map((line) => line.slice(indent)).join("\n");
}

export async function turboStyleHash() {
  const digest = createHash("sha256")
    .update(await turboStyle())
    .digest("base64");
  return `sha256-${digest}`;
}
