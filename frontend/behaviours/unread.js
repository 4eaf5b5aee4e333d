// Tells the server how far a thread was read: the last part that was on screen for a second.
//   <div data-controller="unread" data-unread-url-value="/subjects/12/read">
//     <li data-unread-target="part" data-id="345"> …
// PUT with the field `upto`, the id of the last part seen; only ever forwards. Nothing while hidden.
import { Controller } from "@hotwired/stimulus";
import { send } from "./send.js";

const LOOK = 1_000;

export default class extends Controller {
  static targets = ["part"];
  static values = { url: String };

  initialize() {
    this.upto = 0n;
    this.observer = new IntersectionObserver((entries) => this.seen(entries), { threshold: 0.4 });
  }

  disconnect() {
    this.observer.disconnect();
    if (this.timer) this.tell();
  }

  partTargetConnected(part) {
    this.observer.observe(part);
  }

  partTargetDisconnected(part) {
    this.observer.unobserve(part);
  }

  seen(entries) {
    if (document.visibilityState === "hidden") return;
    const before = this.upto;
    for (const { isIntersecting, target } of entries) {
      const id = BigInt(target.dataset.id);
      if (isIntersecting && id > this.upto) this.upto = id;
    }
    if (this.upto === before) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), LOOK);
  }

  tell() {
    clearTimeout(this.timer);
    this.timer = undefined;
    // Reading is told again with the next part, so a lost one matters to nobody.
    send("PUT", this.urlValue, { upto: String(this.upto) }, { keepalive: true }).catch(() => {});
  }
}
