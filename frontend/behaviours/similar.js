// Shows what others asked and wrote before while a title is typed, and opens one of it beside the draft.
//   <section data-controller="similar" data-similar-url-value="/similar" data-similar-field-value="id of the field"
//       data-similar-said-value="%count% like it" data-similar-failed-value="Open it in a new tab">
//     <div data-similar-target="list">… <a href="/questions/7" target="_blank" data-beside="/similar/7">
//     <p data-similar-target="button">what does the same without this behaviour
//     <dialog data-similar-target="dialog"> <a data-similar-target="whole"> <div data-similar-target="pane">
// GET url?title=… and GET of a line's address → HTML, of which the <turbo-frame> and the <main> are shown. Escape closes the dialog,
// and the browser gives the focus back to the line.
import { Controller } from "@hotwired/stimulus";
import { announce } from "./announce.js";
import { send } from "./send.js";

const PAUSE = 250;

export default class extends Controller {
  static targets = ["list", "button", "dialog", "whole", "pane"];
  static values = { url: String, field: String, said: String, failed: String };

  connect() {
    this.field = document.getElementById(this.fieldValue);
    this.shown = this.title;
    this.events = [
      [this.field, "input", () => this.soon()],
      [this.field, "autosave:restored", () => this.soon()],
      [this.listTarget, "click", (event) => this.open(event)],
    ];
    for (const [on, name, act] of this.events) on?.addEventListener(name, act);
    this.buttonTarget.hidden = true;
    // A script that came before this one may have put a title back.
    if (this.field && this.title !== this.field.defaultValue.trim()) this.ask();
  }

  disconnect() {
    clearTimeout(this.timer);
    this.request?.abort();
    this.reading?.abort();
    for (const [on, name, act] of this.events) on?.removeEventListener(name, act);
    if (this.dialogTarget.open) this.dialogTarget.close();
  }

  get title() {
    return this.field?.value.trim() ?? "";
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.title !== this.shown && this.ask(), PAUSE);
  }

  // An answer to an earlier title never replaces that to a later one.
  async ask() {
    this.request?.abort();
    this.request = new AbortController();
    const { title, field } = this;
    this.shown = title;
    try {
      const query = new URLSearchParams({ title: field.value });
      const found = await part(`${this.urlValue}?${query}`, "turbo-frame", this.request.signal);
      this.listTarget.replaceChildren(...found);
      const count = this.listTarget.querySelectorAll("[data-beside]").length;
      if (count > 0) announce(this.saidValue.replace("%count%", count));
    } catch (error) {
      if (error.name === "AbortError") return;
      this.listTarget.replaceChildren();
      this.shown = undefined;
    }
  }

  open(event) {
    const line = event.target.closest("a[data-beside]");
    if (!line || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.wholeTarget.href = line.href;
    this.paneTarget.replaceChildren();
    this.dialogTarget.showModal();
    this.read(line.dataset.beside);
  }

  async read(url) {
    this.reading?.abort();
    this.reading = new AbortController();
    this.paneTarget.setAttribute("aria-busy", "true");
    try {
      this.paneTarget.replaceChildren(...(await part(url, "main", this.reading.signal)));
      this.paneTarget.scrollTop = 0;
      // No link in it may lead away from the draft.
      for (const link of this.paneTarget.querySelectorAll("a[href]")) link.target = "_blank";
    } catch (error) {
      if (error.name === "AbortError") return;
      this.paneTarget.textContent = this.failedValue;
    }
    this.paneTarget.removeAttribute("aria-busy");
  }
}

async function part(url, selector, signal) {
  const answer = await send("GET", url, undefined, { accept: "text/html", frame: "similar", signal });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return [...page.querySelector(selector).childNodes];
}
