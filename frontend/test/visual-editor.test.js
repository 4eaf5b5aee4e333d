import assert from "node:assert/strict";
import { test } from "node:test";
import { $, $$, play, settle } from "./stage.js";
import visual from "../behaviours/visual-editor.js";

const form = (text) =>
  `<form><div data-controller="visual-editor" data-visual-editor-markdown-value="Markdown"
    data-visual-editor-visual-value="Visual" data-visual-editor-switch-value="How to write" data-word-bold="Bold" data-word-tools="Format"
    data-visual-editor-kept-value="It stays in Markdown." data-visual-editor-failed-value="It could not be loaded.">
  <label for="b">Text</label><textarea id="b" name="body" data-visual-editor-target="source"></textarea></div></form>`.replace(
    "></textarea>",
    `>\n${text}</textarea>`,
  );
const start = async (text) => {
  await play(form(text), { "visual-editor": visual });
  $("textarea").value = text;
};
const [markdown, visually] = [() => $$(".visual-switch button")[0], () => $$(".visual-switch button")[1]];
const openIt = async () => {
  visually().click();
  for (let i = 0; i < 200 && !$(".visual-text") && $("[role=status]").hidden; i++) await settle();
};
const states = () =>
  $$(".visual-switch button").map((button) => [button.textContent, button.getAttribute("aria-pressed")]);

test("two buttons say how the text is edited, and begin with Markdown", async () => {
  await start("# A");
  assert.deepEqual(states(), [
    ["Markdown", "true"],
    ["Visual", "false"],
  ]);
  assert.equal($("[role=group]").getAttribute("aria-label"), "How to write");
  assert.equal($("textarea").hidden, false);
});

test("visually the text is shown as it will look, named as the field is, and no byte changes", async () => {
  const text = "# A\n\n* b __c__ @[Ines](person:1)\n";
  await start(text);
  let heard = 0;
  $("form").addEventListener("input", () => heard++);
  await openIt();
  assert.equal($(".visual-text h1").textContent, "A");
  assert.equal($(".visual-text [data-reference]").textContent, "@Ines");
  assert.equal($(".visual-text").getAttribute("aria-label"), "Text");
  assert.equal($("textarea").hidden, true);
  assert.deepEqual(
    states().map(([, pressed]) => pressed),
    ["false", "true"],
  );
  markdown().click();
  assert.equal($("textarea").hidden, false);
  assert.equal($(".visual-text"), null);
  assert.equal($("textarea").value, text);
  assert.equal(heard, 0);
});

test("a change is Markdown in the field at once, and drafts hear of it", async () => {
  await start("- [ ] a\n\n__b__");
  const heard = [];
  $("form").addEventListener("input", ({ target }) => heard.push(target.value));
  await openIt();
  const box = $(".visual-text input[type=checkbox]");
  box.checked = true;
  box.dispatchEvent(new Event("change", { bubbles: true }));
  assert.equal($("textarea").value, "- [x] a\n\n__b__");
  assert.deepEqual(heard, ["- [x] a\n\n__b__"]);
});

test("a text that would not come back as it was stays in Markdown, and a sentence says so", async () => {
  await start("x".repeat(200_001));
  await openIt();
  assert.equal($(".visual-text"), null);
  assert.equal($("[role=status]").textContent, "It stays in Markdown.");
  assert.equal($("textarea").hidden, false);
  assert.equal(states()[1][1], "false");
});

test("what somebody else writes into the field is shown", async () => {
  await start("one");
  await openIt();
  $("textarea").value = "two";
  $("textarea").dispatchEvent(new Event("autosave:restored", { bubbles: true }));
  await settle(50);
  assert.equal($(".visual-text").textContent, "two");
});

test("a page that is left keeps nothing of the editor", async () => {
  await start("one");
  await openIt();
  const element = $("[data-controller]");
  element.remove();
  await settle();
  assert.equal(element.querySelector(".visual-editor, .visual-switch"), null);
  assert.equal(element.querySelector("textarea").hidden, false);
});
