import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { $, answers, play, requests, settle, type } from "./stage.js";
import autosave from "../behaviours/autosave.js";
import leave from "../behaviours/leave.js";
import { both, fingerprint } from "../behaviours/both-texts.js";

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
