// A toast leaves by itself after six seconds, ten when it can be undone, never while it is under the
// pointer or has focus. Server: <div class="toast" data-controller="toast"><span>…</span></div>
// inside #toasts. Behaviours: showToast("Link copied") or showToast(text, { kind: "bad" }).
//   data-action="toast#close" on a button closes it at once.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() {
    this.pause = () => clearTimeout(this.timer);
    this.resume = () => this.wait();
    for (const name of ["mouseenter", "focusin"]) this.element.addEventListener(name, this.pause);
    for (const name of ["mouseleave", "focusout"]) this.element.addEventListener(name, this.resume);
    this.wait();
  }

  disconnect() {
    clearTimeout(this.timer);
  }

  wait() {
    clearTimeout(this.timer);
    const canUndo = this.element.querySelector("form, a");
    this.timer = setTimeout(() => this.close(), canUndo ? 10_000 : 6_000);
  }

  close() {
    this.element.remove();
  }
}

export function showToast(text, { kind } = {}) {
  if (!text) return;
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.dataset.controller = "toast";
  if (kind) toast.dataset.kind = kind;
  const line = document.createElement("span");
  line.textContent = text;
  toast.append(line);
  document.getElementById("toasts")?.append(toast);
}
