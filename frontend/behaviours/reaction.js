// A reaction answers at once and takes it back if the server refuses.
//   <button class="reaction" data-controller="reaction" data-action="reaction#toggle"
//           data-reaction-url-value="/subjects/12/reactions/like" aria-pressed="false">
//     <span data-reaction-target="count">3</span>
// PUT sets, DELETE undoes; any 2xx. Inside a form it also works without this behaviour.
// A button in a picker has no count; then the server's live update brings the new bar.
import { renderStreamMessage } from "@hotwired/turbo";
import { Controller } from "@hotwired/stimulus";
import { send } from "./send.js";
import { showToast } from "./toast.js";
import { word } from "./words.js";

export default class extends Controller {
  static targets = ["count"];
  static values = { url: String };

  async toggle(event) {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    const on = !this.pressed;
    this.show(on);
    try {
      const answer = await send(on ? "PUT" : "DELETE", this.urlValue, undefined, {
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

  get pressed() {
    return this.element.getAttribute("aria-pressed") === "true";
  }
}

async function renderStream(answer) {
  if (!answer.headers?.get("Content-Type")?.includes("turbo-stream")) return;
  renderStreamMessage(await answer.text());
}
