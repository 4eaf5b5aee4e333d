// Signing out leaves nothing of the person on this device: pages Turbo remembers and kept text go.
//   <form method="post" action="/sign-out" data-controller="leave">
import { cache } from "@hotwired/turbo";
import { Controller } from "@hotwired/stimulus";
import { forgetAll } from "./kept-text.js";

export default class extends Controller {
  connect() {
    this.element.addEventListener("turbo:submit-end", this);
  }

  disconnect() {
    this.element.removeEventListener("turbo:submit-end", this);
  }

  handleEvent(event) {
    if (!event.detail.success) return;
    cache.clear();
    forgetAll();
  }
}
