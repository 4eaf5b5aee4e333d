// Fails when what an ordinary page loads is over its budget: 60 kB of script, 40 kB of style, gzipped.
// The visual editor has its own: it loads only when somebody chooses it.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = join(dirname(fileURLToPath(import.meta.url)), "dist");
const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
const size = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

// All behaviours together, the lazy ones too: a page that uses each of them still fits.
const all = [manifest.js, ...manifest.other.filter((file) => file.endsWith(".js"))];
const isEditor = (file) => file.startsWith("editor.");
const scripts = all.filter((file) => !isEditor(file));
const sum = (files) => files.reduce((bytes, file) => bytes + size(file), 0);
const budgets = [
  { name: "script", bytes: sum(scripts), most: 60_000 },
  { name: "editor", bytes: sum(all.filter(isEditor)), most: 150_000 },
  { name: "style", bytes: size(manifest.css), most: 40_000 },
  { name: "icons", bytes: size(manifest.icons), most: 8_000 },
];

for (const { name, bytes, most } of budgets) {
  console.log(`${name.padEnd(7)} ${(bytes / 1000).toFixed(1).padStart(5)} kB of ${most / 1000} kB`);
}
if (budgets.some(({ bytes, most }) => bytes > most)) {
  console.error("over budget: load the heavy part with import() where it is used, or leave it out");
  process.exitCode = 1;
}
