// New things wait behind a button and never move what somebody reads.
//   <div data-controller="newer">
//     <div class="newer"><button hidden class="button button-sm" data-newer-target="button"
//          data-action="newer#show">…</button></div>
//     <div data-newer-target="list" id="feed"> … </div>
//     <div hidden data-newer-target="waiting" id="feed-newer"></div>
// Live updates prepend into the waiting element (turbo-stream action="prepend" target="feed-newer").
// One with an id that the list already has replaces it there.
import { Controller } from "@hotwired/stimulus";
import { announce } from "./announce.js";
import { word } from "./words.js";

export default class extends Controller {
  static targets = ["button", "list", "waiting"];

  connect() {
    this.observer = new MutationObserver(() => this.count());
    this.observer.observe(this.waitingTarget, { childList: true });
    this.count();
  }

  disconnect() {
    this.observer.disconnect();
  }

  count() {
    for (const one of [...this.waitingTarget.children]) this.replaceIfShown(one);
    const count = this.waitingTarget.children.length;
    const text = count === 1 ? word("newerOne") : word("newerMany", { count });
    if (count > 0 && this.buttonTarget.hidden) announce(text);
    this.buttonTarget.hidden = count === 0;
    this.buttonTarget.textContent = text;
  }

  replaceIfShown(one) {
    const shown = one.id && [...this.listTarget.children].find((other) => other.id === one.id);
    if (shown) shown.replaceWith(one);
  }

  show() {
    const first = this.waitingTarget.firstElementChild;
    this.listTarget.prepend(...this.waitingTarget.children);
    this.count();
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView?.({ block: "center" });
  }
}
