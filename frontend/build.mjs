// Builds dist/: one stylesheet, the behaviours with their lazy chunks, the icon sprite, and
// manifest.json, from which the server learns the hashed names. `--watch` rebuilds on change.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { turboStyleHash } from "./turbo-style.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const next = join(here, "dist.next");

// light-dark(), nesting and popovers are what these versions have in common.
const target = ["chrome123", "firefox125", "safari17.5"];

async function bundle() {
  const result = await esbuild.build({
    absWorkingDir: here,
    entryPoints: { app: "app.js", style: "css/index.css" },
    outdir: next,
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target,
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
  });
  return Object.entries(result.metafile.outputs).map(([path, output]) => ({
    file: basename(path),
    entry: output.entryPoint,
    needs: output.imports.filter((one) => one.kind === "import-statement").map((one) => basename(one.path)),
  }));
}

// What a script needs before it runs, so that a page can fetch it all at once.
function needed(file, outputs, found = new Set()) {
  for (const one of outputs.find((output) => output.file === file).needs) {
    if (!found.has(one)) needed(one, outputs, found.add(one));
  }
  return [...found];
}

async function sprite() {
  const folder = join(here, "icons");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".svg")).sort();
  const symbols = await Promise.all(
    files.map(async (file) => {
      const svg = await readFile(join(folder, file), "utf8");
      const [, viewBox, inner] = svg.match(/viewBox="([^"]+)">(.*)<\/svg>/s);
      return `<symbol id="${basename(file, ".svg")}" viewBox="${viewBox}">${inner}</symbol>`;
    }),
  );
  const text = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
  return hashed("icons.svg", text);
}

// Writes a file under a name that changes with what it holds.
async function hashed(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const file = name.replace(/\.(\w+)$/, `.${hash}.$1`);
  await writeFile(join(next, file), content);
  return file;
}

export async function build() {
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  const outputs = await bundle();
  const icons = await sprite();
  const favicon = await hashed("favicon.svg", await readFile(join(here, "favicon.svg")));
  const named = (entry) => outputs.find((output) => output.entry === entry).file;
  const css = named("css/index.css");
  const js = named("app.js");
  const manifest = {
    css,
    js,
    icons,
    favicon,
    preload: needed(js, outputs),
    turbo_style_hash: await turboStyleHash(),
    other: outputs.map((output) => output.file).filter((file) => file !== css && file !== js),
  };
  await writeFile(join(next, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(dist, { recursive: true, force: true });
  await rename(next, dist);
  return manifest;
}

function rebuildOnChange() {
  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => build().then(say, console.error), 80);
  };
  for (const folder of ["css", "behaviours", "icons"]) {
    watch(join(here, folder), { recursive: true }, soon);
  }
  watch(join(here, "app.js"), soon);
}

const say = (manifest) => console.log(`built ${manifest.css}, ${manifest.js}, ${manifest.icons}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  say(await build());
  if (process.argv.includes("--watch")) rebuildOnChange();
}
