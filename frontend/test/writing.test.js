import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { $, $$, answers, play, press, requests, settle, type } from "./stage.js";
import attach from "../behaviours/attach.js";
import autosave from "../behaviours/autosave.js";
import complete, { wordAtCaret } from "../behaviours/complete.js";
import counter from "../behaviours/counter.js";
import dismiss from "../behaviours/dismiss.js";
import kind from "../behaviours/kind.js";
import leave from "../behaviours/leave.js";
import preview from "../behaviours/preview.js";
import toolbar from "../behaviours/toolbar.js";
import { both, fingerprint } from "../behaviours/both-texts.js";
import { edit, newline } from "../behaviours/markdown-edit.js";
import { fit, inside } from "../behaviours/square.js";

const words = `<template id="words" data-saved-at="Saved %time%" data-kept-offline="kept, no connection"
  data-kept-signed-out="kept, signed out" data-kept-not-sent="kept, not sent" data-draft-restored="put back"></template>`;
const draft = `${words}<form data-controller="autosave" data-autosave-url-value="/drafts/a" data-autosave-key-value="a">
  <textarea name="body" data-autosave-target="field"></textarea><span data-autosave-target="state"></span></form>`;
const offline = () => {
  throw new TypeError("no network");
};
const saving = (body, known) => ({
  method: "PUT",
  url: "/drafts/a",
  fields: { body, known: fingerprint({ body: known }) },
});
const stored = () => Object.keys(localStorage);
const sendEnd = (form, detail) =>
  form.dispatchEvent(new CustomEvent("turbo:submit-end", { bubbles: true, detail }));

beforeEach(() => localStorage.clear());

test("a draft reaches the server after the last key and then leaves the device", async () => {
  await play(draft, { autosave });
  type($("textarea"), "Hello");
  assert.equal(stored().length, 1);
  await settle(900);
  assert.deepEqual(requests, [saving("Hello", "")]);
  assert.match($("span").textContent, /^Saved \d/);
  assert.equal(stored().length, 0);
});

test("without a network the text stays on the device and comes back on the next page", async () => {
  await play(draft, { autosave });
  answers(offline);
  type($("textarea"), "Half a thought");
  await settle(900);
  assert.equal($("span").textContent, "kept, no connection");
  await play(draft, { autosave });
  assert.equal($("textarea").value, "Half a thought");
  assert.equal($("span").textContent, "put back");
});

test("a draft that is saved while the page is left stays on the device for the next page", async () => {
  await play(draft, { autosave });
  type($("textarea"), "Half a thought");
  window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  await settle(900);
  assert.equal(requests.length, 1);
  assert.equal(stored().length, 1);
  type($("textarea"), "Stayed after all");
  await settle(900);
  assert.equal(stored().length, 0);
});

const elsewhere = (body) => ({
  status: 409,
  body: JSON.stringify({ title: "", body, sentence: "Changed elsewhere", heading: "From elsewhere:" }),
});
// A server that keeps one text and lets nobody replace what they do not know of.
function keeper(body) {
  const server = { body };
  answers(() => {
    const { fields } = requests.at(-1);
    if (fields.known !== fingerprint({ body: server.body })) return elsewhere(server.body);
    server.body = fields.body;
    return { status: 204 };
  });
  return server;
}

test("what another device saved since is put below and nobody's words are lost", async () => {
  await play(draft.replace("></textarea>", ">Half</textarea>"), { autosave });
  const server = keeper("Half plus B");
  type($("textarea"), "Half plus A");
  await settle(900);
  const merged = "Half plus A\n\n---\n\n*From elsewhere:*\n\nHalf plus B";
  assert.equal($("textarea").value, merged);
  assert.equal(server.body, merged);
  assert.equal($("span").textContent, "Changed elsewhere");
  assert.equal(stored().length, 0);
  type($("textarea"), `${merged}, and on`);
  await settle(900);
  assert.match($("span").textContent, /^Saved/);
});

test("a text that was saved though its answer was lost is not met as another's", async () => {
  await play(draft, { autosave });
  const server = keeper("");
  const answer = { lost: true };
  answers(() => {
    const { fields } = requests.at(-1);
    if (fields.known !== fingerprint({ body: server.body })) return elsewhere(server.body);
    server.body = fields.body;
    if (answer.lost) throw new TypeError("no network");
    return { status: 204 };
  });
  type($("textarea"), "One word");
  await settle(900);
  answer.lost = false;
  type($("textarea"), "Another");
  await settle(900);
  assert.equal($("textarea").value, "Another");
  assert.equal(server.body, "Another");
});

test("a post that is on its way leaves another device's text a draft", async () => {
  await play(draft, { autosave });
  const server = keeper("From the phone");
  type($("textarea"), "Sent");
  const post = fetchStart();
  await settle(50);
  assert.equal(post.resumed, true);
  assert.equal($("textarea").value, "Sent");
  assert.equal(server.body, "From the phone");
});

test("two versions keep every word of both and none twice", () => {
  const of = (body, title = "") => ({ title, body });
  assert.deepEqual(both(of("Half"), of("Half and on"), "H:"), of("Half and on"));
  const merged = both(of("A", "Mine"), of("B", "Yours"), "H:");
  assert.deepEqual(merged, of("A\n\n---\n\n*H:*\n\nYours\n\n---\n\n*H:*\n\nB", "Mine"));
  assert.deepEqual(both(merged, of("B", "Yours"), "H:"), merged);
  assert.deepEqual(both(of("", ""), of("B", "Yours"), "H:"), of("B", "Yours"));
});

test("texts are told apart as the server tells them", () => {
  // The same stands in slices/network/src/drafts/model.rs.
  assert.equal(fingerprint({ title: "Größe", body: "Half a thought 🎉" }), "de4a3df140026f23");
  assert.equal(fingerprint({ body: "a\r\nb" }), fingerprint({ title: "", body: "a\nb" }));
});

test("a signed-out person is told so and keeps the text", async () => {
  await play(draft, { autosave });
  answers(() => ({ status: 401 }));
  type($("textarea"), "Kept");
  await settle(900);
  assert.equal($("span").textContent, "kept, signed out");
  assert.equal(stored().length, 1);
});

test("a post that was not taken keeps the text, one that was empties the form", async () => {
  await play(draft, { autosave });
  type($("textarea"), "Kept");
  sendEnd($("form"), { success: false });
  assert.equal($("textarea").value, "Kept");
  assert.equal(stored().length, 1);
  sendEnd($("form"), { success: true, fetchResponse: { location: new URL("https://stoa.test/sign-in") } });
  assert.equal($("textarea").value, "Kept", "being led to the sign-in page is no success");
  sendEnd($("form"), { success: true });
  assert.equal($("textarea").value, "");
  assert.equal(stored().length, 0);
});

const fetchStart = () => {
  const about = { resumed: false };
  const detail = { resume: () => (about.resumed = true) };
  const event = new CustomEvent("turbo:before-fetch-request", { bubbles: true, cancelable: true, detail });
  $("form").dispatchEvent(event);
  return about;
};

test("a post waits until the server has the last words of its draft", async () => {
  await play(draft, { autosave });
  type($("textarea"), "Sent at once");
  const post = fetchStart();
  assert.equal(post.resumed, false);
  await settle(50);
  assert.deepEqual(requests, [saving("Sent at once", "")]);
  assert.equal(post.resumed, true);
});

test("a post goes on where its draft cannot be saved", async () => {
  await play(draft, { autosave });
  answers(offline);
  type($("textarea"), "Sent at once");
  const post = fetchStart();
  await settle(50);
  assert.equal(post.resumed, true);
  assert.equal(stored().length, 1);
});

test("no draft is saved while the post is on its way", async () => {
  await play(draft, { autosave });
  type($("textarea"), "Sent");
  $("form").dispatchEvent(new CustomEvent("turbo:submit-start", { bubbles: true }));
  await settle(900);
  assert.equal(requests.length, 0);
});

test("leaving with unsaved text warns", async () => {
  await play(draft, { autosave });
  answers(offline);
  type($("textarea"), "Text");
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  assert.equal(event.defaultPrevented, true);
});

test("a refreshed page does not replace a form with unsaved text", async () => {
  await play(draft, { autosave });
  answers(offline);
  type($("textarea"), "Text");
  const event = new CustomEvent("turbo:before-morph-element", { bubbles: true, cancelable: true });
  $("form").dispatchEvent(event);
  assert.equal(event.defaultPrevented, true);
});

test("signing out takes kept text off the device", async () => {
  localStorage.setItem("kept::a", "{}");
  localStorage.setItem("other", "1");
  await play(`<form data-controller="leave"></form>`, { leave });
  sendEnd($("form"), { success: true });
  assert.deepEqual(stored(), ["other"]);
});

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
