// Tells others that somebody writes, at most every three seconds, and shows who else does.
//   <form data-controller="typing" data-typing-url-value="/subjects/12/typing">
//     <textarea data-action="typing#tell"> <p class="typing" id="typing-12" data-typing-target="who"></p>
// Live updates put a sentence into `who` (turbo-stream action="update"); it goes after six seconds.
import { Controller } from "@hotwired/stimulus";
import { send } from "./send.js";

const EVERY = 3_000;
const GONE = 6_000;

export default class extends Controller {
  static targets = ["who"];
  static values = { url: String };

  whoTargetConnected(who) {
    this.observer = new MutationObserver(() => this.fade(who));
    this.observer.observe(who, { childList: true, characterData: true, subtree: true });
  }

  whoTargetDisconnected() {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  fade(who) {
    clearTimeout(this.timer);
    if (!who.textContent) return;
    this.timer = setTimeout(() => {
      who.textContent = "";
    }, GONE);
  }

  tell() {
    const now = Date.now();
    if (now - (this.told ?? 0) < EVERY) return;
    this.told = now;
    // Typing is a courtesy: what does not arrive is not repeated.
    send("PUT", this.urlValue).catch(() => {});
  }
}
