import assert from "node:assert/strict";
import { test } from "node:test";
import { $, answers, play, requests, settle, type } from "./stage.js";
import similar from "../behaviours/similar.js";

const page = (title = "", list = "") => `<form id="f"><input id="t" value="${title}"></form>
  <section data-controller="similar" data-similar-url-value="/similar" data-similar-field-value="t"
    data-similar-said-value="%count% like it" data-similar-failed-value="Open it in a new tab">
    <div data-similar-target="list">${list}</div><p data-similar-target="button"><button form="f">Look</button></p>
    <dialog data-similar-target="dialog"><a data-similar-target="whole">whole</a><div data-similar-target="pane"></div></dialog>
  </section>`;
const line = (id, title) =>
  `<a href="/questions/${id}" target="_blank" data-beside="/similar/${id}">${title}</a>`;
const found = (...lines) =>
  `<main><h1>x</h1><turbo-frame id="similar">${lines.join("")}</turbo-frame></main>`;
const html = (body) => ({ type: "text/html", body });
const list = () => $("[data-similar-target=list]");
const start = (...given) => play(page(...given), { similar });

test("a title that is typed shows what is like it once its writer pauses", async () => {
  await start();
  assert.equal($("p").hidden, true, "the button is for those without scripts");
  answers(() => html(found(line(7, "The VPN drops"))));
  for (const words of ["VP", "VPN", "VPN dr"]) type($("#t"), words);
  await settle(320);
  assert.deepEqual(
    requests.map(({ url }) => url),
    ["/similar?title=VPN+dr"],
  );
  assert.equal(list().textContent, "The VPN drops");
  type($("#t"), "VPN dr ");
  await settle(320);
  assert.equal(requests.length, 1, "a space changes nothing");
});

test("an answer that comes late does not replace that to a later title", async () => {
  await start();
  const fetched = globalThis.fetch;
  const waiting = [];
  globalThis.fetch = async (url, options) => {
    const answer = await fetched(url, options);
    if (requests.length > 1) return answer;
    return new Promise((resolve, reject) => {
      waiting.push(() => resolve(answer));
      options.signal.addEventListener("abort", () => reject(new DOMException("stale", "AbortError")));
    });
  };
  answers((_, url) => html(found(line(1, url.includes("printer") ? "printer" : "laptop"))));
  type($("#t"), "laptop");
  await settle(320);
  type($("#t"), "printer");
  await settle(320);
  for (const go of waiting) go();
  await settle();
  globalThis.fetch = fetched;
  assert.equal(list().textContent, "printer");
});

test("a line opens beside the draft, and nothing in it leads away", async () => {
  await start("VPN drops", line(7, "The VPN drops"));
  assert.equal(requests.length, 0, "what the page came with is not asked again");
  answers(() => html('<main id="main"><p>Restart it, see <a href="/pages/3">the page</a></p></main>'));
  let opened = false;
  $("dialog").showModal = () => {
    opened = true;
  };
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  list().querySelector("a").dispatchEvent(click);
  await settle();
  assert.equal(click.defaultPrevented && opened, true);
  assert.equal(requests[0].url, "/similar/7");
  assert.match($("[data-similar-target=pane]").textContent, /Restart it/);
  assert.equal($("[data-similar-target=pane] a").target, "_blank");
  assert.match($("[data-similar-target=whole]").href, /\/questions\/7$/);
  assert.equal($("#t").value, "VPN drops");
});

test("a line that is pressed with Control opens a tab, as links do", async () => {
  await start("VPN drops", line(7, "The VPN drops"));
  const click = new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true });
  list().querySelector("a").dispatchEvent(click);
  assert.equal(click.defaultPrevented, false);
});

test("without a network the list is empty, the draft stays, and the next pause asks again", async () => {
  await start();
  answers(() => {
    throw new TypeError("no network");
  });
  type($("#t"), "VPN");
  await settle(320);
  assert.equal(list().children.length, 0);
  answers(() => html(found(line(7, "The VPN drops"))));
  type($("#t"), "VPN");
  await settle(320);
  assert.equal(list().textContent, "The VPN drops");
});

test("what cannot be shown beside the draft says what to do", async () => {
  await start("VPN drops", line(7, "The VPN drops"));
  answers(() => ({ status: 404 }));
  $("dialog").showModal = () => {};
  list()
    .querySelector("a")
    .dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  await settle();
  assert.equal($("[data-similar-target=pane]").textContent, "Open it in a new tab");
});
