import assert from "node:assert/strict";
import { test } from "node:test";
import { $, $$, answers, play, press, requests, settle, type } from "./stage.js";
import attach from "../behaviours/attach.js";
import complete, { wordAtCaret } from "../behaviours/complete.js";
import counter from "../behaviours/counter.js";
import dismiss from "../behaviours/dismiss.js";
import kind from "../behaviours/kind.js";
import preview from "../behaviours/preview.js";
import toolbar from "../behaviours/toolbar.js";
import { edit, newline } from "../behaviours/markdown-edit.js";
import { fit, inside } from "../behaviours/square.js";

test("marks are written around the chosen words and taken away again", () => {
  const bold = edit("bold", { text: "a word here", start: 2, end: 6 });
  assert.deepEqual(bold, { from: 2, to: 6, insert: "**word**", start: 4, end: 8 });
  const back = edit("bold", { text: "a **word** here", start: 4, end: 8 });
  assert.deepEqual(back, { from: 2, to: 10, insert: "word", start: 2, end: 6 });
});

test("a list mark goes before each chosen line and off again", () => {
  const on = edit("list", { text: "one\ntwo", start: 1, end: 5 });
  assert.equal(on.insert, "- one\n- two");
  const off = edit("list", { text: "- one\n- two", start: 0, end: 11 });
  assert.equal(off.insert, "one\ntwo");
});

test("a chosen address becomes the target of a link, chosen words its text", () => {
  assert.equal(edit("link", { text: "https://a.test", start: 0, end: 14 }).insert, "[](https://a.test)");
  assert.equal(edit("link", { text: "here", start: 0, end: 4 }).insert, "[here](https://)");
});

test("Enter goes on with a list and ends it in an empty item", () => {
  const after = (text) => newline({ text, start: text.length, end: text.length });
  assert.equal(after("- one").insert, "\n- ");
  assert.equal(after("  * [x] done").insert, "\n  * [ ] ");
  assert.equal(after("9. nine").insert, "\n10. ");
  assert.deepEqual(after("- one\n- "), { from: 6, to: 8, insert: "\n", start: 7, end: 7 });
  assert.deepEqual(after("- [ ] "), { from: 0, to: 6, insert: "\n", start: 1, end: 1 });
  for (const text of ["one", "-one", "```\n- code", "**bold**"]) assert.equal(after(text), undefined, text);
  assert.equal(newline({ text: "- one", start: 1, end: 1 }), undefined);
});

test("Enter in a list writes the next item into the field", async () => {
  await play(
    `<div data-controller="toolbar"><textarea data-toolbar-target="field" data-action="keydown->toolbar#key">- one</textarea></div>`,
    { toolbar },
  );
  $("textarea").setSelectionRange(5, 5);
  assert.equal(press($("textarea"), "Enter").defaultPrevented, true);
  assert.equal($("textarea").value, "- one\n- ");
  press($("textarea"), "Enter");
  assert.equal($("textarea").value, "- one\n\n");
  assert.equal(press($("textarea"), "Enter").defaultPrevented, false);
  $("textarea").value = "- one";
  assert.equal(press($("textarea"), "Enter", { shiftKey: true }).defaultPrevented, false);
});

test("the kind that is chosen names the text and the button", async () => {
  await play(
    `<form><textarea placeholder="Neutral"></textarea><button type="submit">Neutral</button><select data-controller="kind">
      <option data-placeholder="Say" data-submit="Post">Update</option><option data-placeholder="Ask away" data-submit="Ask in IT">Question</option></select></form>`,
    { kind },
  );
  assert.equal($("button").textContent, "Post");
  $("select").selectedIndex = 1;
  $("select").dispatchEvent(new Event("change", { bubbles: true }));
  assert.equal($("button").textContent, "Ask in IT");
  assert.equal($("textarea").placeholder, "Ask away");
});

test("Control with b makes bold in the field", async () => {
  await play(
    `<div data-controller="toolbar"><textarea data-toolbar-target="field" data-action="keydown->toolbar#key">word</textarea></div>`,
    { toolbar },
  );
  $("textarea").setSelectionRange(0, 4);
  const event = press($("textarea"), "b", { ctrlKey: true });
  assert.equal($("textarea").value, "**word**");
  assert.equal(event.defaultPrevented, true);
});

test("a button of the toolbar writes its mark", async () => {
  await play(
    `<div data-controller="toolbar"><p data-action="click->toolbar#apply"><button type="button" data-mark="bold"><i></i></button></p><textarea data-toolbar-target="field">word</textarea></div>`,
    { toolbar },
  );
  $("textarea").setSelectionRange(0, 4);
  $("i").click();
  assert.equal($("textarea").value, "**word**");
  $("p").click();
  assert.equal($("textarea").value, "**word**");
});

test("Control with Enter sends the form", async () => {
  await play(
    `<form data-controller="toolbar"><textarea data-toolbar-target="field" data-action="keydown->toolbar#key">Done</textarea></form>`,
    { toolbar },
  );
  let sent = 0;
  $("form").requestSubmit = () => sent++;
  const event = press($("textarea"), "Enter", { ctrlKey: true });
  press($("textarea"), "Enter");
  assert.equal(sent, 1);
  assert.equal(event.defaultPrevented, true);
});

test("an @ inside an address completes nothing, one after a space does", () => {
  const at = (value) => wordAtCaret({ value, selectionStart: value.length });
  assert.equal(at("mail me@hav"), undefined);
  assert.deepEqual(at("thanks @prí"), { kind: "at", query: "prí", start: 7 });
  assert.deepEqual(at("#defr"), { kind: "topics", query: "defr", start: 0 });
  assert.deepEqual(at("well :smi"), { kind: "emoji", query: "smi", start: 5 });
  for (const text of ["at 10:30", "fine :)", "so :D", "he said:yes", "a: "])
    assert.equal(at(text), undefined, text);
});

test("a suggestion is chosen with the keys and written where the @ was", async () => {
  await play(
    `<div data-controller="complete" data-complete-url-value="/complete" data-complete-space-value="7">
      <textarea data-complete-target="field"></textarea><ul id="c" role="listbox" data-complete-target="list"></ul></div>`,
    { complete },
  );
  const found = [
    {
      type: "person",
      id: "1",
      label: "Priya Raman",
      insert: "@priya",
      avatar: { photo: "/p", outside: true },
    },
    { type: "person", id: "2", label: "<b>Prim</b>", insert: "@prim", avatar: { initials: "PR", tint: 3 } },
  ];
  answers(() => ({ body: JSON.stringify(found) }));
  const field = $("textarea");
  type(field, "thanks @pr");
  await settle(200);
  assert.equal(requests[0].url, "/complete?kind=at&q=pr&space=7");
  assert.deepEqual(
    $$("[role=option] b").map((name) => name.textContent),
    ["Priya Raman", "<b>Prim</b>"],
  );
  assert.deepEqual(
    $$("[role=option] .avatar").map((face) => [face.tagName, face.getAttribute("src"), face.textContent]),
    [
      ["IMG", "/p", ""],
      ["SPAN", null, "PR"],
    ],
  );
  assert.equal(field.getAttribute("aria-activedescendant"), "c-0");
  press(field, "ArrowDown");
  assert.equal(field.getAttribute("aria-activedescendant"), "c-1");
  press(field, "Enter");
  assert.equal(field.value, "thanks @prim ");
  assert.equal(field.getAttribute("aria-expanded"), "false");
});

test("a # asks for topics and writes the one that is chosen", async () => {
  await play(
    `<div data-controller="complete" data-complete-url-value="/complete" data-complete-space-value="7">
      <textarea data-complete-target="field"></textarea><ul id="c" role="listbox" data-complete-target="list"></ul></div>`,
    { complete },
  );
  answers(() => ({
    body: JSON.stringify([{ type: "topic", id: "defrost", label: "#defrost", insert: "#defrost" }]),
  }));
  const field = $("textarea");
  type(field, "about #defr");
  await settle(200);
  assert.equal(requests[0].url, "/complete/topics?q=defr");
  press(field, "Tab");
  assert.equal(field.value, "about #defrost ");
});

test("a : asks for emoji and writes the sign that is chosen", async () => {
  await play(
    `<div data-controller="complete" data-complete-url-value="/complete" data-complete-space-value="7">
      <textarea data-complete-target="field"></textarea><ul id="c" role="listbox" data-complete-target="list"></ul></div>`,
    { complete },
  );
  answers(() => ({
    body: JSON.stringify([{ type: "emoji", id: "smile", label: "😄", hint: ":smile:", insert: "😄" }]),
  }));
  type($("textarea"), "well :smi");
  await settle(200);
  assert.equal(requests[0].url, "/complete/emoji?q=smi");
  press($("textarea"), "Enter");
  assert.equal($("textarea").value, "well 😄 ");
});

test("the preview shows what the server made of the text", async () => {
  await play(
    `<div data-controller="preview" data-preview-url-value="/preview"><button data-preview-target="button" data-action="preview#toggle"></button>
      <textarea data-preview-target="source">*a*</textarea><div hidden data-preview-target="pane"></div></div>`,
    { preview },
  );
  answers(() => ({ body: "<p><em>a</em></p>", type: "text/html" }));
  $("button").click();
  await settle();
  assert.equal($("div div").innerHTML, "<p><em>a</em></p>");
  assert.equal($("button").getAttribute("aria-pressed"), "true");
});

function storing(stored) {
  globalThis.XMLHttpRequest = class {
    upload = {};
    open(...to) {
      this.to = to;
    }
    setRequestHeader() {}
    send() {
      assert.deepEqual(this.to, ["POST", "/files"]);
      this.status = 201;
      this.response = stored;
      this.onload();
    }
  };
}

async function dropImage(more = "") {
  storing({ id: "9", name: "pump [1].png", url: "/files/9", image: true });
  await play(
    `<div data-controller="attach" data-attach-url-value="/files"><div data-attach-target="zone">
      <textarea data-attach-target="field"></textarea></div><ul data-attach-target="list"></ul>
      <input type="file" data-attach-target="input"></div>${more}`,
    { attach },
  );
  const drop = new Event("drop", { bubbles: true, cancelable: true });
  drop.dataTransfer = { files: [new window.File(["x"], "pump [1].png")] };
  $("[data-attach-target=zone]").dispatchEvent(drop);
  await settle();
}

const describing = `<dialog id="describe"><form method="dialog"><img alt=""><input name="alt">
  <button type="button" value="no">Cancel</button><button value="yes">Insert</button></form></dialog>`;

test("a dropped image is sent and written with its name where no dialog asks for more", async () => {
  await dropImage();
  assert.equal($("textarea").value, "![pump  1 .png](file:9)\n");
  assert.equal($("ul").children.length, 0);
});

test("a dropped image is written with what it shows", async () => {
  await dropImage(describing);
  assert.equal($("#describe").open, true);
  $("[name=alt]").value = "A pump";
  $("#describe").close("yes");
  await settle();
  assert.equal($("textarea").value, "![A pump](file:9)\n");
});

test("an image whose question is cancelled or left with Escape is not written", async () => {
  for (const leave of [() => $("#describe [value=no]").click(), () => $("#describe").close()]) {
    await dropImage(describing);
    leave();
    await settle();
    assert.equal($("#describe").open, false);
    assert.equal($("textarea").value, "");
    assert.equal($("ul").children.length, 0);
  }
});

test("a reply that is cancelled goes away and the link that opened it is next", async () => {
  await play(
    `<a href="/new" data-turbo-frame="answer-12">Reply</a><turbo-frame id="answer-12" src="/new" disabled><form>
      <button type="button" data-controller="dismiss" data-action="dismiss#close">Cancel</button></form></turbo-frame>`,
    { dismiss },
  );
  $("button").click();
  assert.equal($("turbo-frame").innerHTML, "");
  assert.equal($("turbo-frame").hasAttribute("src"), false);
  assert.equal(document.activeElement, $("a"));
});

test("the counter speaks only near the end and says when it is over", async () => {
  await play(
    `<div data-controller="counter" data-counter-max-value="30"><input data-counter-target="field"><output data-counter-target="left"></output></div>`,
    { counter },
  );
  assert.equal($("output").textContent, "");
  type($("input"), "x".repeat(25));
  assert.equal($("output").textContent, "5");
  type($("input"), "x".repeat(31));
  assert.equal($("output").dataset.state, "over");
});

test("a square of a photo never leaves the photo", () => {
  const photo = { width: 400, height: 300 };
  assert.deepEqual(fit(photo, 1), { x: 50, y: 0, size: 300 });
  assert.deepEqual(inside(photo, { x: -20, y: 250, size: 100 }), { x: 0, y: 200, size: 100 });
});
