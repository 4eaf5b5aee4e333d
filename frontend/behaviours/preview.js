// Shows Markdown as it will look, while it is written.
//   <div data-controller="preview" data-preview-url-value="/preview">
//     <button aria-pressed="false" data-preview-target="button" data-action="preview#toggle">
//     <textarea data-preview-target="source"> <div class="prose" hidden data-preview-target="pane">
// POST with the field `body` (and `space` from data-preview-space-value); the answer is safe HTML.
import { Controller } from "@hotwired/stimulus";
import { send } from "./send.js";
import { word } from "./words.js";

const PAUSE = 250;

export default class extends Controller {
  static targets = ["button", "source", "pane"];
  static values = { url: String, space: String };

  disconnect() {
    clearTimeout(this.timer);
    this.request?.abort();
  }

  sourceTargetConnected(source) {
    this.changed = () => this.paneTarget.hidden || this.soon();
    source.addEventListener("input", this.changed);
  }

  sourceTargetDisconnected(source) {
    source.removeEventListener("input", this.changed);
  }

  toggle() {
    const shown = this.paneTarget.hidden;
    this.paneTarget.hidden = !shown;
    this.buttonTarget.setAttribute("aria-pressed", String(shown));
    if (shown) this.render();
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.render(), PAUSE);
  }

  async render() {
    this.request?.abort();
    this.request = new AbortController();
    const fields = { body: this.sourceTarget.value, space: this.spaceValue };
    try {
      const options = { accept: "text/html", signal: this.request.signal };
      const answer = await send("POST", this.urlValue, fields, options);
      this.paneTarget.innerHTML = await answer.text();
    } catch (error) {
      if (error.name !== "AbortError") this.paneTarget.textContent = word("previewFailed");
    }
  }
}
