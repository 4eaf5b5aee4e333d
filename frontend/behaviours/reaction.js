// A reaction answers at once and takes it back if the server refuses: <body data-controller="reaction">
//   <form action="/subjects/12/reactions"> <button name="react" value="heart" aria-pressed="false">… <b>3</b></button>
// PUT of /subjects/12/reactions/heart sets, DELETE undoes; any 2xx. One listener serves all forms, which work
// without it. A button in a picker has no count; then the server's live update brings the new bar.
import { renderStreamMessage } from "@hotwired/turbo";
import { Controller } from "@hotwired/stimulus";
import { send } from "./send.js";
import { showToast } from "./toast.js";
import { word } from "./words.js";

export default class extends Controller {
  connect() {
    this.busy = new WeakSet();
    this.element.addEventListener("click", this);
  }

  disconnect() {
    this.element.removeEventListener("click", this);
  }

  handleEvent(event) {
    const button = event.target.closest?.("button:is([name=react], [name=withdraw])");
    if (!button) return;
    event.preventDefault();
    this.toggle(button);
  }

  async toggle(button) {
    if (this.busy.has(button)) return;
    this.busy.add(button);
    const on = !isPressed(button);
    show(button, on);
    try {
      const address = `${button.form.getAttribute("action")}/${button.value}`;
      const answer = await send(on ? "PUT" : "DELETE", address, undefined, {
        accept: "text/vnd.turbo-stream.html, application/json",
      });
      await renderStream(answer);
    } catch {
      show(button, !on);
      showToast(word("notSaved"), { kind: "bad" });
    } finally {
      this.busy.delete(button);
    }
  }
}

const isPressed = (button) => button.getAttribute("aria-pressed") === "true";

function show(button, on) {
  if (isPressed(button) === on) return;
  button.setAttribute("aria-pressed", String(on));
  const count = button.querySelector("b");
  if (count) count.textContent = String(Math.max(0, Number(count.textContent) + (on ? 1 : -1)));
}

async function renderStream(answer) {
  if (!answer.headers?.get("Content-Type")?.includes("turbo-stream")) return;
  renderStreamMessage(await answer.text());
}
