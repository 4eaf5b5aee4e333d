import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { $, answers, play, press, requests, settle, type } from "./stage.js";
import answering from "../behaviours/answering.js";
import { UnderWay } from "../behaviours/under-way.js";

const stages = (item) =>
  [0, 1, 2, 3, 4].map((n) => `<input type="radio" name="${item}" value="${n}" id="${item}-${n}">`).join("");
const question = (item) => `<fieldset data-answering-target="question" data-item="${item}">${stages(item)}
  <input type="checkbox" name="${item}-guess" value="1" data-part="guess">
  <details class="question-unknown"><summary>?</summary>
    <input type="radio" name="${item}" value="NMA"><input type="radio" name="${item}" value="DK" id="${item}-DK">
    <a href="#" data-action="answering#guess">guess</a></details>
  <textarea name="${item}-comment"></textarea><p data-part="wrong" hidden></p></fieldset>`;
const page = `<div data-controller="answering" data-answering-url-value="/assess/s/answers/" data-answering-key-value="k"
  data-answering-saved-value="Saved" data-answering-waiting-value="Again" data-answering-refused-value="Not saved"
  data-answering-restored-value="Restored" data-answering-counted-value="%answered% of %total%"
  data-answering-elsewhere-value="3" data-answering-total-value="9">
  <input type="checkbox" id="single" data-answering-target="single" checked>
  <form data-answering-target="form">${question("A")}${question("B")}
    <button data-answering-target="next">Next</button></form>
  <svg><rect data-answering-target="bar"/></svg><span data-answering-target="count"></span>
  <p data-answering-target="state"></p></div>`;
const start = () => play(page, { answering });
const sent = () => requests.map(({ url, fields }) => [url.split("/").pop(), fields]);
const stored = () => Object.keys(localStorage).filter((key) => key.includes("answer:"));
const offline = () => {
  throw new TypeError("no network");
};
const id = (name) => document.getElementById(name);

beforeEach(() => localStorage.clear());

test("an answer is saved at once, and the page says so and counts", async () => {
  await start();
  id("A-3").click();
  assert.equal(stored().length, 1, "it is on this device before it is sent");
  await settle();
  assert.deepEqual(sent(), [["A", { answer: "3", comment: "" }]]);
  assert.deepEqual([$("p[data-answering-target]").textContent, $("span").textContent], ["Saved", "4 of 9"]);
  assert.equal($("rect").getAttribute("width"), "4");
  assert.equal(stored().length, 0);
});

test("of quick changes the last one is kept, one after the other", async () => {
  await start();
  let open;
  const first = new Promise((resolve) => {
    open = resolve;
  });
  const fetched = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const answer = fetched(...request);
    if (requests.length === 1) await first;
    return answer;
  };
  for (const stage of [1, 2, 4]) id(`A-${stage}`).click();
  id("A-4").click();
  await settle();
  assert.equal(requests.length, 1, "nothing overtakes what is on its way");
  open();
  await settle();
  globalThis.fetch = fetched;
  assert.deepEqual(
    requests.map(({ fields }) => fields.answer),
    ["1", "4"],
  );
  assert.equal(stored().length, 0);
});

test("a comment that found no network comes back with the next page and is sent", async () => {
  await start();
  answers(offline);
  type($('[name="B-comment"]'), "Because we ask nobody");
  assert.equal(stored().length, 1, "with each key it is on this device");
  await settle(700);
  assert.equal($("p[data-answering-target]").textContent, "Again");
  await play(page.replaceAll('key-value="k"', 'key-value="another"'), { answering });
  assert.equal($('[name="B-comment"]').value, "", "another sheet has nothing of it");
  await start();
  assert.equal($('[name="B-comment"]').value, "Because we ask nobody");
  window.dispatchEvent(new Event("online"));
  await settle();
  assert.deepEqual(sent().at(-1), ["B", { comment: "Because we ask nobody" }]);
  assert.equal(stored().length, 0);
});

test("what the server refuses is said at the question, and stays on this device", async () => {
  await start();
  const refusal = {
    status: 422,
    body: JSON.stringify({ errors: [{ field: "comment", detail: "Too long." }] }),
  };
  answers(() => refusal);
  id("A-1").click();
  await settle();
  assert.deepEqual(
    [$('[data-part="wrong"]').textContent, $('[data-part="wrong"]').hidden],
    ["Too long.", false],
  );
  assert.equal($("p[data-answering-target]").textContent, "Not saved");
  assert.equal(stored().length, 1);
  answers(() => ({ status: 204 }));
  id("A-2").click();
  assert.equal($('[data-part="wrong"]').hidden, true);
  await settle();
  assert.equal(stored().length, 0);
});

test("keys answer the question one is at, and walk to the next", async () => {
  await start();
  press(document.body, "2");
  assert.equal(id("A-2").checked, true, "the first that is unanswered");
  press(document.activeElement, "4");
  assert.equal(id("A-4").checked, true, "the same question, until one goes on");
  press(document.activeElement, "j");
  press(document.activeElement, "0");
  assert.equal(id("B-0").checked, true);
  press(document.activeElement, "k");
  assert.equal(document.activeElement, id("A-4"));
  press(document.activeElement, "7");
  assert.equal(id("A-4").checked, true, "there is no such answer");
  await settle();
});

test("d opens the three ways of not knowing; the best guess leads back to the answers", async () => {
  await start();
  press(document.body, "d");
  assert.equal($("details").open, true);
  id("A-DK").click();
  await settle();
  assert.deepEqual(sent().at(-1), ["A", { answer: "DK", comment: "" }]);
  $("details a").click();
  assert.deepEqual(
    [$("details").open, $('[data-part="guess"]').checked, id("A-DK").checked],
    [false, true, false],
  );
  press(document.activeElement, "3");
  await settle();
  assert.deepEqual(sent().at(-1), ["A", { answer: "3", guess: "1", comment: "" }]);
  id("A-DK").click();
  assert.equal($('[data-part="guess"]').checked, false, "who doesn't know guesses nothing");
  await settle();
});

test("n and Enter go on; while somebody writes, keys are letters", async () => {
  await start();
  let pressedNext = 0;
  $("form").requestSubmit = () => {
    pressedNext += 1;
  };
  press(document.body, "n");
  press(id("A-1"), "Enter");
  press($('[name="A-comment"]'), "n");
  press($('[name="A-comment"]'), "Enter");
  press($("button"), "Enter");
  assert.equal(pressedNext, 2);
  id("single").click();
  press(document.body, "n");
  press(document.body, "3");
  assert.equal(pressedNext, 2, "single keys are off");
  assert.equal(id("A-3").checked, false);
  await start();
  assert.equal(id("single").checked, false, "and stay off on this device");
});

test("a form waits for what is on its way, and saves the whole page itself", async () => {
  await start();
  answers(() => ({ status: 204 }));
  id("A-1").click();
  let resumed = false;
  const detail = {
    resume: () => {
      resumed = true;
    },
  };
  const before = new CustomEvent("turbo:before-fetch-request", { bubbles: true, cancelable: true, detail });
  $("form").dispatchEvent(before);
  assert.deepEqual([before.defaultPrevented, resumed], [true, false]);
  await settle();
  assert.equal(resumed, true);
  id("B-2").click();
  await settle();
  assert.equal(requests.length, 1, "nothing is sent beside the form");
  $("form").dispatchEvent(new CustomEvent("turbo:submit-end", { bubbles: true, detail: { success: true } }));
  await settle();
  assert.deepEqual([requests.length, stored().length], [1, 0]);
});

test("what hangs is called back before a form is sent, and never comes after it", async () => {
  const fetched = globalThis.fetch;
  globalThis.fetch = (_, { signal }) =>
    new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("gone", "AbortError")));
    });
  const underWay = new UnderWay();
  underWay.take("answer:k:A", "/a", { answer: "1" });
  await underWay.hold(20);
  assert.equal(underWay.waiting.size, 1, "it is still to be sent, should the form fail");
  underWay.arrived(["answer:k:A"]);
  underWay.release();
  globalThis.fetch = fetched;
  assert.deepEqual([underWay.isBusy, stored().length], [false, 0]);
});
