// Builds dist/: one stylesheet, the behaviours with their lazy chunks, the sheet of icons, and
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

async function bundle(icons) {
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
    plugins: [sheetOfIcons(icons)],
    external: ["*.svg"],
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

// All icons in a row, each 20 by 20 in a cell of 24, so that none bleeds into its neighbour.
async function sheet() {
  const folder = join(here, "icons");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".svg")).sort();
  const cells = await Promise.all(
    files.map(async (file, place) => {
      const svg = await readFile(join(folder, file), "utf8");
      const [, inner] = svg.match(/viewBox="0 0 20 20">(.*)<\/svg>/s);
      return `<g transform="translate(${24 * place + 2} 2)">${inner}</g>`;
    }),
  );
  const attributes =
    'fill="none" stroke="#000" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"';
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${24 * files.length} 24" ${attributes}>${cells.join("")}</svg>`;
  return { file: await hashed("icons.svg", text), names: files.map((file) => basename(file, ".svg")) };
}

// What the stylesheet imports as "icons:sheet": where the sheet is and which cell holds which icon.
function sheetOfIcons({ file, names }) {
  const cells = names.map((name, place) => `.i-${name}{--cell:${place}}`);
  const contents = `:root{--sheet:url("${file}");--cells:${names.length};--cell-file:${names.indexOf("file")}}${cells.join("")}`;
  return {
    name: "sheet of icons",
    setup(build) {
      build.onResolve({ filter: /^icons:sheet$/ }, ({ path }) => ({ path, namespace: "icons" }));
      build.onLoad({ filter: /.*/, namespace: "icons" }, () => ({ contents, loader: "css" }));
    },
  };
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
  const icons = await sheet();
  const outputs = await bundle(icons);
  const favicon = await hashed("favicon.svg", await readFile(join(here, "favicon.svg")));
  const named = (entry) => outputs.find((output) => output.entry === entry).file;
  const css = named("css/index.css");
  const js = named("app.js");
  const manifest = {
    css,
    js,
    icons: icons.file,
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
