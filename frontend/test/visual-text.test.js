import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { setBlockType } from "prosemirror-commands";
import { EditorState, TextSelection } from "prosemirror-state";
import { asList, bold, splitItem, style, table } from "../behaviours/visual/commands.js";
import { ended } from "../behaviours/visual/ending.js";
import { parse } from "../behaviours/visual/parse.js";
import { signature } from "../behaviours/visual/signature.js";
import { schema } from "../behaviours/visual/schema.js";
import { tables } from "../behaviours/visual/tables.js";
import { open } from "../behaviours/visual/text.js";
import { write } from "../behaviours/visual/write.js";

const samples = {
  references:
    "@[Ines](person:123) and @[Finance](space:4), [plan](file:789), [words](page:123), [](page:321#by-phone), ![](page:5), ![a chart](file:7)",
  "topics, emoji, titles": "About #night-curve :tada: [[Title]] and [[a|b]], see [^1].\n\n[^1]: A note\n",
  emphasis: "*a* _b_ **c** __d__ ***e*** _**f**_ **_g_** ~~h~~ `i` ``j ` k`` **[l](x):** snake_case 2 * 3",
  escapes: "\\*no\\* &copy; &nbsp;x \\# \\[ \\\\ a\\_b <https://a.test/x_y> https://a.test/_x_",
  headings: "# One\n\nTwo\n===\n\nThree\n---\n\n### Four ###\n#### Five",
  lists: "* a\n* b\n  * c\n\n    more\n* d\n\n\n3) x\n4) y\n\n+ p\n\n+ q\n\n1. one\n1. one again",
  tasks: "- [ ] a\n- [x] b\n- [X] c\n  - [ ] d\n- plain",
  quotes: "> a\n> b\n>\n> - c\n\n> lazy\nline",
  code: "```rust\nlet a = 1;\n\n```\n\n~~~~\n```\n~~~~\n\n    indented\n\n    more\n\nend",
  tables: "| a | b   |\n|:--|:-:|\n| 1 | `x\\|y` |\n| 2 |\n\nc | d\n--|--\n3 | 4",
  html: "<div>\nraw **html**\n</div>\n\nA <kbd>key</kbd> and <!-- a remark --> more.\n\n<details>\n<summary>S</summary>\n\nIn\n\n</details>",
  "links by name": '[text][ref] and [ref].\n\n[ref]: https://a.test "Title"\n',
  breaks: "a  \nb\\\nc\n  d \ne",
  rules: "---\n\n***\n\n_ _ _",
  "spaces and ends": "\n\n  a  \n\n\n\nb \t\n\n\n",
  "front matter": "---\ntitle: A page\ntags:\n  - a\n  - b\n---\n\nText",
  empty: "",
  "one word": "word",
  "odd signs": "a\u00a0b \u{1F600} \u200b end\n\n- \n\n-\n\n#\n\n>",
  "open fence": "```\nnever closed\n\n",
};

test("a text that nobody touched comes back byte for byte", () => {
  for (const [name, text] of Object.entries(samples)) {
    const opened = open(text);
    assert.ok(opened, name);
    assert.equal(write(opened.doc, opened.source), text, name);
  }
});

test("what is written anew reads the same and has every letter, or stays source", () => {
  for (const [name, text] of Object.entries(samples)) {
    const { doc } = open(text);
    let isSource = false;
    doc.forEach((node) => {
      isSource ||= node.type.name === "source";
    });
    const anew = write(doc, { pieces: [], tail: "" });
    if (!isSource) assert.equal(signature(parse(anew)), signature(doc), name);
  }
});

test("a row with more cells than its table stays source, so that none is lost", () => {
  const { doc } = open("| a |\n|---|\n| 1 | 2 |");
  assert.equal(doc.firstChild.type.name, "source");
});

test("a text that can't come back as it was is not opened", () => {
  assert.equal(open("a\0b"), undefined);
  assert.equal(open("x".repeat(200_001)), undefined);
});

// The text after `act` on the state whose caret stands after the first `words`, or around them.
function after(text, words, act, isAround = false) {
  const { doc, source } = open(text);
  let state = EditorState.create({ doc, plugins: tables() });
  let at;
  doc.descendants((node, pos) => {
    const found = node.isText ? node.text.indexOf(words) : -1;
    if (found >= 0) at ??= pos + found;
  });
  const ends = [isAround ? at : at + words.length, at + words.length];
  state = state.apply(state.tr.setSelection(TextSelection.create(doc, ...ends)));
  const dispatch = (tr) => {
    state = state.apply(tr);
  };
  act(state, dispatch);
  return write(state.doc, source);
}

const typed = (words) => (state, dispatch) => dispatch(state.tr.insertText(words));

test("a change in one paragraph changes only that paragraph", () => {
  const text =
    "# A  #\n\n* x\n* y\n\nOne *two*  \nthree __four__ &copy; \\* @[I](person:1)\n\n\n+ z\n\n|a|\n|-|\n";
  assert.equal(after(text, "three", typed(" and")), text.replace("three", "three and"));
});

test("a change in one item, one row or one line of a quote changes only that", () => {
  const text =
    "*   a\n*   b\n    + c\n\n3) x\n3) y\n\n| a  | b  |\n|----|:--:|\n| 1  | 22 |\n| 3  | 4  |\n\n> p\n>\n> __q__\n";
  assert.equal(after(text, "c", typed("!")), text.replace("+ c", "+ c!"));
  assert.equal(after(text, "y", typed("!")), text.replace("y", "y!"));
  assert.equal(after(text, "22", typed("2")), text.replace("22 ", "222 "));
  assert.equal(after(text, "p", typed("!")), text.replace("> p", "> p!"));
});

test("a change that is taken back leaves the bytes as they were", () => {
  const text = "__a__\n\nb\n";
  const { doc, source } = open(text);
  const tr = EditorState.create({ doc }).tr.insertText("x", 2);
  assert.equal(write(tr.delete(2, 3).doc, source), text);
});

test("signs that are typed stay signs, with no more backslashes than needed", () => {
  assert.equal(
    after("a", "a", typed(" 2 * 3 snake_case [x] #topic :tada: [[T]]")),
    "a 2 * 3 snake_case [x] #topic :tada: [[T]]",
  );
  assert.equal(after("a", "a", typed(" *b* and c_d")), "a \\*b* and c_d");
  assert.equal(
    after("a\n\nb", "a", (state, dispatch) => dispatch(state.tr.insertText("# ", 1))),
    "\\# a\n\nb",
  );
  assert.equal(after("| a |\n|---|\n| b |", "b", typed("|c")), "| a |\n|---|\n| b\\|c |");
});

test("Enter makes a new item in the way of its list", () => {
  assert.equal(after("* a\n* b", "a", splitItem), "* a\n*\n* b");
  assert.equal(after("- [x] a", "a", splitItem), "- [x] a\n- [ ]");
});

test("tools write Markdown", () => {
  assert.equal(after("a word here", "word", bold, true), "a **word** here");
  assert.equal(after("one\n\ntwo", "one", style("2")), "## one\n\ntwo");
  assert.equal(after("one\n\ntwo", "one", asList("task")), "- [ ] one\n\ntwo");
  assert.equal(after("* one\n* two", "two", asList("numbers")), "1. one\n2. two");
  assert.equal(after("a", "a", table), "a\n\n|  |  |\n| --- | --- |\n|  |  |\n|  |  |");
  assert.equal(after("# a", "a", setBlockType(schema.nodes.paragraph)), "a");
});

test("the line to go on in below a table is not written", () => {
  const text = "a\n\n| b |\n|---|\n";
  const { doc, source } = open(text);
  assert.equal(ended(doc).lastChild.type.name, "paragraph");
  assert.equal(write(ended(doc), source), text);
  const tr = EditorState.create({ doc: ended(doc) }).tr;
  assert.equal(write(tr.insertText("c", tr.doc.content.size - 1).doc, source), `${text.trimEnd()}\n\nc\n`);
});

test("two lists of a kind stay two", () => {
  const text = "- a\n- b\n\nc\n\n- d";
  const two = after(text, "c", asList("list"));
  assert.equal(two, "- a\n- b\n\n* c\n\n- d");
});

// A real wiki's pages, where they lie beside this folder.
const pages = fileURLToPath(new URL("../../../shared/data/handbook/pages", import.meta.url));
const skip = !existsSync(pages) && "no pages of a handbook lie beside";

test("pages of a real wiki come back byte for byte, and a change stays where it is made", { skip }, () => {
  const files = readdirSync(pages, { recursive: true }).filter((file) => file.endsWith(".md"));
  assert.ok(files.length > 0);
  for (const file of files) {
    const text = readFileSync(`${pages}/${file}`, "utf8").replace(/\r\n/g, "\n");
    const opened = open(text);
    assert.ok(opened, file);
    assert.equal(write(opened.doc, opened.source), text, file);
    for (const block of opened.source.pieces.slice(0, 40)) changes(opened, block, file);
  }
});

// Words put into one block leave every other block and all between them as they were.
function changes({ doc, source }, block, file) {
  const at = source.pieces.indexOf(block);
  let from = 1;
  for (let i = 0; i < at; i++) from += doc.child(i).nodeSize;
  const start = TextSelection.near(EditorState.create({ doc }).doc.resolve(from)).from;
  if (start >= from + block.node.nodeSize - 1) return;
  const text = write(EditorState.create({ doc }).tr.insertText("zq", start).doc, source);
  const whole = (parts) => parts.map((part) => part.before + part.source).join("");
  const [above, below] = [
    whole(source.pieces.slice(0, at)),
    whole(source.pieces.slice(at + 1)) + source.tail,
  ];
  assert.ok(text.startsWith(above + block.before) && text.endsWith(below), `${file}, block ${at}`);
}
