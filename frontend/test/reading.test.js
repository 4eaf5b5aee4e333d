import assert from "node:assert/strict";
import { test } from "node:test";
import { $, $$, answers, play, press, requests, settle, type } from "./stage.js";
import { goToAskedPart } from "../behaviours/arrive.js";
import { showCurrent } from "../behaviours/current.js";
import expand from "../behaviours/expand.js";
import filter from "../behaviours/filter.js";
import hotkey from "../behaviours/hotkey.js";
import live from "../behaviours/live.js";
import menu from "../behaviours/menu.js";
import newer from "../behaviours/newer.js";
import palette from "../behaviours/palette.js";
import popup from "../behaviours/popup.js";
import reaction from "../behaviours/reaction.js";
import submitOnce from "../behaviours/submit-once.js";
import theme from "../behaviours/theme.js";
import toast, { showToast } from "../behaviours/toast.js";
import typing from "../behaviours/typing.js";
import unread from "../behaviours/unread.js";

const words = `<template id="words" data-newer-one="1 new" data-newer-many="%count% new" data-not-saved="Not saved"></template>
  <div id="toasts"></div><p id="announcer"></p>`;
const like = `${words}<form action="/r" data-controller="reaction"><button name="react" value="like"
  aria-pressed="false"><b>3</b></button></form>`;

test("a reaction shows at once and a second press takes it back", async () => {
  await play(like, { reaction, toast });
  $("button").click();
  assert.equal($("button b").textContent, "4");
  await settle();
  $("button").click();
  await settle();
  assert.equal($("button b").textContent, "3");
  assert.deepEqual(
    requests.map(({ method, url }) => `${method} ${url}`),
    ["PUT /r/like", "DELETE /r/like"],
  );
});

test("a refused reaction is rolled back and said", async () => {
  await play(like, { reaction, toast });
  answers(() => ({ status: 500 }));
  $("button").click();
  await settle();
  assert.equal($("button").getAttribute("aria-pressed"), "false");
  assert.equal($("button b").textContent, "3");
  assert.equal($("#toasts").textContent, "Not saved");
});

test("a page that was led to goes to the part that was asked for", async () => {
  await play(`<article id="subject-34"></article>`, {});
  const went = [];
  const arrive = (search, hash = "") =>
    goToAskedPart({ search, hash, replace: (address) => went.push(address) });
  arrive("?at=34");
  arrive("?at=34", "#first-unread");
  arrive("?at=35");
  arrive("");
  assert.deepEqual(went, ["#subject-34"]);
});

test("in a strip that scrolls, the link of this page is in sight", async () => {
  await play(
    `<nav class="tabs"><a href="/1">1</a><a href="/2" aria-current="page">2</a></nav><nav><a aria-current="page"></a></nav>`,
    {},
  );
  const strip = $(".tabs");
  strip.getBoundingClientRect = () => ({ left: 10, width: 300 });
  $("[href='/2']").getBoundingClientRect = () => ({ left: 500, width: 100 });
  showCurrent();
  assert.equal(strip.scrollLeft, 390, "its middle stands in the middle of the strip");
  assert.equal($("nav:last-of-type").scrollLeft, 0);
});

test("letters typed before the palette's script came stay when more follow", async () => {
  await play(
    `${words}<dialog open data-controller="palette" data-palette-url-value="/palette" data-palette-search-value="/search">
      <input role="combobox" data-palette-target="field" value="por"><div role="listbox" data-palette-target="results"></div></dialog>`,
    { palette },
  );
  assert.equal($("input").selectionStart, $("input").selectionEnd);
  assert.match(requests.at(-1).url, /q=por$/);
});

test("new things wait behind a button until it is pressed", async () => {
  await play(
    `${words}<div data-controller="newer"><button hidden data-newer-target="button" data-action="newer#show"></button>
      <div data-newer-target="list"><article id="a">old</article></div><div hidden data-newer-target="waiting"></div></div>`,
    { newer },
  );
  const waiting = $("[data-newer-target=waiting]");
  waiting.innerHTML = `<article id="c">3</article><article id="b">2</article><article id="a">edited</article>`;
  await settle();
  assert.equal($("button").textContent, "2 new");
  assert.deepEqual(
    $$("[data-newer-target=list] article").map((one) => one.textContent),
    ["edited"],
  );
  $("button").click();
  assert.deepEqual(
    $$("[data-newer-target=list] article").map((one) => one.id),
    ["c", "b", "a"],
  );
  assert.equal(document.activeElement.id, "c");
  assert.equal($("button").hidden, true);
});

test("a menu is fetched beside its link when it is first pressed, and once", async () => {
  await play(`<div data-controller="popup"><a href="/subjects/1/menu" data-popup="menu">More</a></div>`, {
    popup,
  });
  for (let pressed = 0; pressed < 2; pressed += 1) $("a").click();
  assert.equal($$("#menu-1").length, 1);
  assert.equal($("#menu-1").getAttribute("src"), "/subjects/1/menu");
  assert.equal($("#menu-1").getAttribute("role"), "menu");
});

test("a picker is fetched from the form of its button", async () => {
  await play(
    `<div data-controller="popup"><form action="/subjects/1/reactions"><button data-popup="react">React</button></form></div>`,
    { popup },
  );
  $("button").click();
  assert.equal($("form > #react-1").getAttribute("src"), "/subjects/1/reactions");
  assert.equal($("#react-1").getAttribute("role"), "group");
});

test("arrows and first letters walk through a menu", async () => {
  await play(
    `<div id="m" data-controller="menu"><a href="/a">Copy</a><button>Edit</button><button>Delete</button></div>`,
    { menu },
  );
  const [copy, editing, deleting] = $$("#m a, #m button");
  copy.focus();
  press(copy, "ArrowDown");
  assert.equal(document.activeElement, editing);
  press(editing, "d");
  assert.equal(document.activeElement, deleting);
  press(deleting, "ArrowDown");
  assert.equal(document.activeElement, copy);
});

test("a list is filtered by all words, without accents", async () => {
  await play(
    `<div data-controller="filter"><input data-filter-target="query" data-action="input->filter#apply">
      <p data-filter-target="line">Sanna Kivelä, Finance</p><p data-filter-target="line">Rui</p><b data-filter-target="none" hidden></b></div>`,
    { filter },
  );
  type($("input"), "finance kivela");
  assert.deepEqual(
    $$("p").map((line) => line.hidden),
    [false, true],
  );
  type($("input"), "zzz");
  assert.equal($("b").hidden, false);
});

test("keys press their elements, but not while somebody writes", async () => {
  let pressed = 0;
  await play(
    `<div data-controller="hotkey"><article data-hotkey-target="item"><button id="r1" data-hotkey="r"></button></article>
      <div class="feed"><article class="post"><button id="r2" data-hotkey="r"></button></article></div><a id="h" data-hotkey="g h"></a><input></div>`,
    { hotkey },
  );
  $("#r2").addEventListener("click", () => (pressed += 1));
  $("#h").addEventListener("click", () => (pressed += 10));
  press(document.body, "j");
  press(document.activeElement, "j");
  press(document.activeElement, "r");
  assert.equal(pressed, 1, "r belongs to the second article, which is the current one");
  press(document.body, "g");
  press(document.body, "h");
  assert.equal(pressed, 11);
  press($("input"), "r");
  assert.equal(pressed, 11);
});

test("single keys can be switched off", async () => {
  let pressed = 0;
  await play(
    `<div data-controller="hotkey" data-hotkey-single-value="false"><a data-hotkey="r"></a><b data-hotkey="Control+k"></b></div>`,
    { hotkey },
  );
  $("a").addEventListener("click", () => (pressed += 1));
  $("b").addEventListener("click", () => (pressed += 10));
  press(document.body, "r");
  press(document.body, "k", { ctrlKey: true });
  assert.equal(pressed, 10);
});

test("a form is sent once and its button says so", async () => {
  await play(
    `<form method="dialog" data-controller="submit-once"><button data-busy-label="Saving…">Save</button></form>`,
    {
      "submit-once": submitOnce,
    },
  );
  const submit = () => {
    let stopped = false;
    const event = new SubmitEvent("submit", { bubbles: true, submitter: $("button") });
    event.preventDefault = () => (stopped = true);
    $("form").dispatchEvent(event);
    return stopped;
  };
  assert.equal(submit(), false);
  assert.equal($("button").textContent, "Saving…");
  assert.equal(submit(), true);
  $("form").dispatchEvent(new CustomEvent("turbo:submit-end"));
  assert.equal($("button").textContent, "Save");
});

test("a theme is shown at once and stored", async () => {
  await play(
    `<form data-controller="theme" data-action="change->theme#choose" action="/settings/appearance"><input type="radio" name="theme" value="dark" checked></form>`,
    { theme },
  );
  $("form").dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  assert.equal(document.documentElement.dataset.theme, "dark");
  assert.deepEqual(requests, [{ method: "PUT", url: "/settings/appearance", fields: { theme: "dark" } }]);
});

test("a toast carries text, never HTML", async () => {
  await play(words, { toast });
  showToast("<b>x</b>", { kind: "bad" });
  assert.equal($("#toasts .toast").textContent, "<b>x</b>");
});

test("typing is told at most every three seconds", async () => {
  await play(
    `<form data-controller="typing" data-typing-url-value="/t"><textarea data-action="input->typing#tell"></textarea></form>`,
    { typing },
  );
  type($("textarea"), "a");
  type($("textarea"), "ab");
  await settle();
  assert.equal(requests.length, 1);
});

test("reading is told with the furthest part seen, and never backwards", async () => {
  await play(
    `<div data-controller="unread" data-unread-url-value="/read"><p data-unread-target="part" data-id="4611686018427387905"></p></div>`,
    { unread },
  );
  const observer = IntersectionObserver.all.at(-1);
  const seen = (id) => ({ isIntersecting: true, target: { dataset: { id } } });
  observer.seen([seen("4611686018427387904"), seen("4611686018427387905")]);
  observer.seen([seen("12")]);
  await settle(1_100);
  assert.deepEqual(requests, [{ method: "PUT", url: "/read", fields: { upto: "4611686018427387905" } }]);
});

test("long text that fits has no button", async () => {
  await play(
    `<div data-controller="expand"><div data-expand-target="text">short</div><button hidden data-expand-target="button"></button></div>`,
    { expand },
  );
  assert.equal($("button").hidden, true);
  assert.equal($("[data-expand-target=text]").hasAttribute("data-clamped"), false);
});

test("the palette groups what it finds and leads to the chosen one", async () => {
  await play(
    `<dialog data-controller="palette" data-palette-url-value="/palette" data-palette-search-value="/search"><input data-palette-target="field"><div data-palette-target="results"></div></dialog>`,
    { palette },
  );
  answers(() => ({
    body: JSON.stringify([
      { group: "Spaces", label: "Finance", url: "/spaces/1" },
      { group: "People", label: "Fin", url: "/people/2" },
    ]),
  }));
  type($("input"), "fin");
  await settle(150);
  assert.deepEqual(
    $$("[role=group] > b").map((name) => name.textContent),
    ["Spaces", "People"],
  );
  press($("input"), "ArrowDown");
  assert.equal($("[aria-selected=true]").dataset.url, "/people/2");
});

test("the stream ends when it is told to, and comes back after an error with the last id", async () => {
  const opened = [];
  globalThis.EventSource = class {
    static CLOSED = 2;
    listeners = {};
    readyState = 1;
    constructor(url) {
      opened.push(this);
      this.url = url;
    }
    addEventListener(name, act) {
      this.listeners[name] = act;
    }
    close() {
      this.readyState = 2;
    }
  };
  await play(
    `<div data-controller="live" data-live-url-value="/live"><p hidden data-live-target="lost"></p></div>`,
    { live },
  );
  opened[0].onmessage({ data: "", lastEventId: "abc" });
  const random = Math.random;
  Math.random = () => 0;
  opened[0].readyState = 2;
  opened[0].onerror();
  await settle(1_050);
  Math.random = random;
  assert.equal(opened[1].url, "https://stoa.test/live?last=abc");
  opened[1].listeners.bye();
  assert.equal(opened[1].readyState, 2);
});
