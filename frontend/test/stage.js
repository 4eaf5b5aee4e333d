// A small stage for behaviours: a document, Stimulus on it, and a fetch that is written down.
import { Window } from "happy-dom";

const window = new Window({ url: "https://stoa.test/" });
const names = [
  "document",
  "window",
  "location",
  "localStorage",
  "history",
  "Event",
  "CustomEvent",
  "KeyboardEvent",
  "MouseEvent",
  "Element",
  "HTMLElement",
  "HTMLFormElement",
  "HTMLTemplateElement",
  "HTMLLinkElement",
  "HTMLScriptElement",
  "Node",
  "NodeList",
  "Text",
  "DocumentFragment",
  "MutationObserver",
  "FormData",
  "DOMParser",
  "customElements",
  "getComputedStyle",
  "innerWidth",
  "innerHeight",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "NodeFilter",
  "ShadowRoot",
  "HTMLIFrameElement",
  "HTMLMetaElement",
  "Document",
  "addEventListener",
  "removeEventListener",
  "dispatchEvent",
  "ResizeObserver",
  "SubmitEvent",
];
for (const name of names) {
  const value = name === "window" ? window : window[name];
  const bound = typeof value === "function" && /^[a-z]/.test(name) ? value.bind(window) : value;
  Object.defineProperty(globalThis, name, { value: bound, configurable: true, writable: true });
}
globalThis.IntersectionObserver = class {
  static all = [];
  constructor(seen) {
    this.seen = seen;
    IntersectionObserver.all.push(this);
  }
  observe() {}
  unobserve() {}
  disconnect() {}
};

const { Application } = await import("@hotwired/stimulus");

export const requests = [];
let answer = () => ({});

// What fetch answers from now on: a function from (method, url) to { status, body, type } or a throw.
export function answers(next) {
  answer = next;
}

globalThis.fetch = async (url, { method = "GET", body } = {}) => {
  requests.push({ method, url: String(url), fields: body ? Object.fromEntries(body) : {} });
  const { status = 200, body: text = "", type = "application/json" } = answer(method, url);
  return new Response(status === 204 ? null : text, { status, headers: { "Content-Type": type } });
};

let application;

// Puts HTML on the stage and starts the named controllers on it.
export async function play(html, controllers) {
  document.body.innerHTML = "";
  await settle();
  application?.stop();
  requests.length = 0;
  answers(() => ({}));
  document.body.innerHTML = html;
  application = Application.start(document.body);
  application.handleError = (error) => {
    throw error;
  };
  for (const [name, controller] of Object.entries(controllers)) application.register(name, controller);
  await settle();
}

export const settle = (ms = 10) => new Promise((resolve) => setTimeout(resolve, ms));
export const $ = (selector) => document.querySelector(selector);
export const $$ = (selector) => [...document.querySelectorAll(selector)];

export function type(field, value) {
  field.value = value;
  field.selectionStart = value.length;
  field.selectionEnd = value.length;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

export function press(target, key, more = {}) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}
