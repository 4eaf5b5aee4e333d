// A draft that is never lost. Each change is kept on this device at once and PUT to the server 800 ms
// after the last key; the device's copy goes when the server has the same text. What the device still
// has when the form appears was never saved, so it is put back.
//   <form data-controller="autosave" data-autosave-url-value="/drafts/space-12"
//         data-autosave-key-value="space-12">
//     <textarea name="body" data-autosave-target="field">   any number, saved under their names
//     <span class="draft" data-autosave-target="state" role="status"></span>
// The server: PUT url, form-encoded fields, any 2xx. A POST without a session answers 401, no redirect.
// Each PUT says by its fingerprint which text this page knows to be kept (`known`). Where another one is, from another
// device or tab, the server answers 409 with { title, body, sentence, heading }: what is missing here is put below.
import { Controller } from "@hotwired/stimulus";
import { both, fingerprint } from "./both-texts.js";
import { forget, keep, kept } from "./kept-text.js";
import { send } from "./send.js";
import { timeOfDay, word } from "./words.js";

const PAUSE = 800;
const AGAIN = 10_000;
const PATIENCE = 2_000;

export default class extends Controller {
  static targets = ["field", "state"];
  static values = { url: String, key: String };

  connect() {
    this.unsaved = false;
    this.known = this.words;
    this.told = new Set();
    this.listeners = [
      [this.element, "input", () => this.changed()],
      [this.element, "turbo:before-fetch-request", (event) => this.beforeSending(event)],
      [this.element, "turbo:submit-start", () => this.sending()],
      [this.element, "turbo:submit-end", (event) => this.sent(event)],
      [document, "turbo:before-morph-element", (event) => this.shield(event)],
      [this.element, "turbo:morph-element", () => this.refreshed()],
      [document, "turbo:before-visit", () => this.unsaved && this.save({ keepalive: true })],
      [window, "online", () => this.unsaved && this.save()],
      [window, "beforeunload", (event) => this.leaving(event)],
    ];
    for (const [on, name, act] of this.listeners) on.addEventListener(name, act);
    this.restore();
  }

  disconnect() {
    clearTimeout(this.timer);
    for (const [on, name, act] of this.listeners) on.removeEventListener(name, act);
  }

  restore() {
    const fields = kept(this.keyValue);
    if (!fields) return;
    // The page before this one may still have told the server.
    this.told.add(fingerprint(fields));
    for (const field of this.fieldTargets) {
      if (fields[field.name] !== undefined) field.value = fields[field.name];
      field.dispatchEvent(new Event("autosave:restored", { bubbles: true }));
    }
    this.unsaved = true;
    this.say("kept", word("draftRestored"));
    this.later(PAUSE);
  }

  // The next page may have been made before the server got the text: then this device has to show it.
  leaving(event) {
    this.isLeaving = true;
    if (this.unsaved) event.preventDefault();
  }

  changed() {
    this.unsaved = true;
    this.notice = undefined;
    this.isLeaving = false;
    this.onDevice = keep(this.keyValue, this.text);
    this.later(PAUSE);
  }

  later(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  async save(options) {
    clearTimeout(this.timer);
    const [text, words] = [this.text, this.words];
    this.request = new AbortController();
    try {
      const fields = { ...text, known: fingerprint(this.known) };
      this.told.add(fingerprint(words));
      await send("PUT", this.urlValue, fields, { ...options, signal: this.request.signal });
      this.known = words;
      if (JSON.stringify(text) === JSON.stringify(this.text)) this.saved();
      this.say("saved", this.notice ?? word("savedAt", { time: timeOfDay() }));
    } catch (error) {
      if (error.name === "AbortError") return;
      if (error.status === 409) return this.met(await error.response.json(), options);
      this.say("kept", word(error.status === 401 ? "keptSignedOut" : "keptOffline"));
      if (!error.status || error.status >= 500) this.later(AGAIN);
    }
  }

  // Another text is kept. One that this page sent itself, whose answer was lost, is no news. What somebody sends or leaves
  // right now stays as it is: then the other text stays a draft, and the next page meets it.
  async met(other, options) {
    const isOwn = this.told.has(fingerprint(other));
    if (!isOwn && (options || !this.element.isConnected)) return;
    this.known = { title: other.title, body: other.body };
    if (!isOwn) this.takeIn(other);
    await this.save(options);
  }

  takeIn(other) {
    const merged = both(this.words, other, other.heading);
    for (const field of this.fieldTargets) {
      if (merged[field.name] === undefined || merged[field.name] === field.value) continue;
      field.setRangeText(merged[field.name], 0, field.value.length, "preserve");
      field.dispatchEvent(new Event("autosave:restored", { bubbles: true }));
    }
    this.unsaved = true;
    keep(this.keyValue, this.text);
    this.notice = other.sentence;
  }

  // The server lets a draft go with its post if it has no word that the post lacks: it is told the last ones before.
  async beforeSending(event) {
    if (!this.unsaved) return;
    event.preventDefault();
    const late = setTimeout(() => this.request?.abort(), PATIENCE);
    await this.save({ sending: true });
    clearTimeout(late);
    event.detail.resume();
  }

  // A draft that is saved while its post is on the way would outlive it.
  sending() {
    clearTimeout(this.timer);
    this.request?.abort();
  }

  sent({ detail: { success, fetchResponse } }) {
    const atSignIn = fetchResponse?.location?.pathname.startsWith("/sign-in");
    if (!success || atSignIn) return this.say("kept", word("keptNotSent"));
    clearTimeout(this.timer);
    this.settle();
    for (const field of this.fieldTargets) field.value = "";
    return this.say("saved", "");
  }

  saved() {
    if (this.isLeaving) this.unsaved = false;
    else this.settle();
  }

  settle() {
    this.unsaved = false;
    forget(this.keyValue);
  }

  // The page was read again, and what it shows is kept.
  refreshed() {
    if (!this.unsaved) this.known = this.words;
  }

  // A refreshed page must not replace a form that somebody is writing in.
  shield(event) {
    const writing = this.unsaved || this.element.contains(document.activeElement);
    if (event.target === this.element && writing) event.preventDefault();
  }

  say(state, text) {
    if (!this.hasStateTarget) return;
    this.stateTarget.dataset.state = state;
    this.stateTarget.textContent = text;
  }

  get words() {
    const { title = "", body = "" } = this.text;
    return { title, body };
  }

  get text() {
    return Object.fromEntries(this.fieldTargets.map((field) => [field.name, field.value]));
  }
}
