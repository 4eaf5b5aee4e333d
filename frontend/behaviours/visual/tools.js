// The row of tools over the text. `words(name)` are their names in the reader's language.
import { part } from "../options.js";
import { redo, undo } from "prosemirror-history";
import * as commands from "./commands.js";
import { isInTable, tableTools } from "./tables.js";
import { schema } from "./schema.js";

const { marks } = schema;
const isMarked = (type) => (state) => {
  const { from, to, empty, $from } = state.selection;
  return empty
    ? Boolean(type.isInSet(state.storedMarks ?? $from.marks()))
    : state.doc.rangeHasMark(from, to, type);
};
const isList = (kind) => (state) => commands.listKind(state) === kind;

// name: [command, whether it holds here]
const tools = (ask) => [
  ["undo", undo],
  ["redo", redo],
  ["style"],
  ["bold", commands.bold, isMarked(marks.strong)],
  ["italic", commands.italic, isMarked(marks.em)],
  ["strike", commands.strike, isMarked(marks.strike)],
  ["code", commands.code, isMarked(marks.code)],
  ["link", ask.link, isMarked(marks.link)],
  ["list", commands.asList("list"), isList("list")],
  ["numbers", commands.asList("numbers"), isList("numbers")],
  ["task", commands.asList("task"), isList("task")],
  ["quote", commands.quote, commands.isQuoted],
  ["table", commands.table],
  ["image", ask.image],
  ["rule", commands.rule],
];

const STYLES = ["text", "1", "2", "3", "4", "5", "6", "block"];

// { dom, show(state) }: the tools and what they say of where the caret is.
export function toolbar(run, words, ask) {
  const dom = part("div", "", { class: "toolbar", role: "group", "aria-label": words("tools") });
  const shows = tools(ask).map(([name, command, holds]) => {
    const made = name === "style" ? chooser(run, words) : tool(name, command, holds, run, words);
    dom.append(made.dom);
    return made.show;
  });
  const more = part("div", "", { class: "toolbar-more", hidden: "" });
  for (const [name, command] of Object.entries(tableTools)) {
    const button = part("button", words(name), { type: "button", class: "button" });
    pressed(button, () => run(command));
    more.append(button);
  }
  dom.append(more);
  const show = (state) => {
    for (const one of shows) one(state);
    more.hidden = !isInTable(state);
  };
  return { dom, show };
}

function tool(name, command, holds, run, words) {
  const dom = part("button", "", { type: "button", class: "button button-icon", title: words(name) });
  dom.append(part("i", "", { class: `icon i-${name === "rule" ? "minus" : name}`, "aria-hidden": "true" }));
  dom.append(part("span", words(name), { class: "sr" }));
  pressed(dom, () => run(command));
  const show = (state) => {
    if (holds) dom.setAttribute("aria-pressed", String(holds(state)));
    dom.setAttribute("aria-disabled", String(!command(state)));
  };
  return { dom, show };
}

function chooser(run, words) {
  const dom = part("select", "", { class: "input input-sm", "aria-label": words("style") });
  for (const name of STYLES) {
    const shown = /\d/.test(name) ? `${words("heading")} ${name}` : words(name);
    dom.append(part("option", shown, { value: name }));
  }
  // With the keys somebody goes on choosing; after a press they go on writing.
  let byPress = false;
  dom.addEventListener("pointerdown", () => {
    byPress = true;
  });
  dom.addEventListener("keydown", () => {
    byPress = false;
  });
  dom.addEventListener("change", (event) => {
    event.stopPropagation();
    run(commands.style(dom.value), !byPress);
  });
  const show = (state) => {
    dom.value = commands.styleOf(state);
  };
  return { dom, show };
}

// A press leaves the caret where it is.
function pressed(button, act) {
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => button.getAttribute("aria-disabled") === "true" || act());
}
