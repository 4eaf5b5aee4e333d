// Takes away what was opened in a frame, and goes back to the link that opened it.
//   <a href="…" data-turbo-frame="answer-12">Reply</a>
//   <turbo-frame id="answer-12"> <form> <button type="button" data-controller="dismiss" data-action="dismiss#close">
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  close() {
    const frame = this.element.closest("turbo-frame");
    if (!frame) return;
    frame.removeAttribute("src");
    frame.replaceChildren();
    document.querySelector(`[data-turbo-frame="${frame.id}"]`)?.focus();
  }
}
