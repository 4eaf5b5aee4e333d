// A reaction answers at once and takes it back if the server refuses.
//   <form action="/subjects/12/reactions"> <button data-controller="reaction" value="heart" aria-pressed="false">
//     <span data-reaction-target="count">3</span>
// PUT of /subjects/12/reactions/heart sets, DELETE undoes; any 2xx. data-reaction-url-value names another address.
// The form alone works without this behaviour.
// A button in a picker has no count; then the server's live update brings the new bar.
import { renderStreamMessage } from "@hotwired/turbo";
import { Controller } from "@hotwired/stimulus";
import { send } from "./send.js";
import { showToast } from "./toast.js";
import { word } from "./words.js";

export default class extends Controller {
  static targets = ["count"];
  static values = { url: String };

  connect() {
    this.press = (event) => this.toggle(event);
    this.element.addEventListener("click", this.press);
  }

  disconnect() {
    this.element.removeEventListener("click", this.press);
  }

  async toggle(event) {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    const on = !this.pressed;
    this.show(on);
    try {
      const answer = await send(on ? "PUT" : "DELETE", this.address, undefined, {
        accept: "text/vnd.turbo-stream.html, application/json",
      });
      this.dispatch("done", { detail: { on, answer } });
      await renderStream(answer);
    } catch {
      this.show(!on);
      showToast(word("notSaved"), { kind: "bad" });
    } finally {
      this.busy = false;
    }
  }

  show(on) {
    if (this.pressed === on) return;
    this.element.setAttribute("aria-pressed", String(on));
    if (!this.hasCountTarget) return;
    const count = Number(this.countTarget.textContent) + (on ? 1 : -1);
    this.countTarget.textContent = String(Math.max(0, count));
  }

  get address() {
    return this.urlValue || `${this.element.form.getAttribute("action")}/${this.element.value}`;
  }

  get pressed() {
    return this.element.getAttribute("aria-pressed") === "true";
  }
}

async function renderStream(answer) {
  if (!answer.headers?.get("Content-Type")?.includes("turbo-stream")) return;
  renderStreamMessage(await answer.text());
}
