// Live updates by server-sent events. Each message's data is turbo-stream HTML.
//   <body data-controller="live" data-live-url-value="/live?page=…">
//     <div hidden data-live-target="lost">Connection lost</div>   shown after five seconds without
// `id:` lines let the browser say Last-Event-ID when it reconnects by itself; when the server closes with
// an error we come back after 1 to 10 s. `event: bye` ends it: access is gone or the person signed out.
// A page that is hidden lets go after a moment, since browsers open only six connections to a house over HTTP/1.1 and a
// seventh tab would wait for ever. Seen again it goes on where it was: the server sends what was missed, or has the page
// read itself anew.
import { renderStreamMessage } from "@hotwired/turbo";
import { Controller } from "@hotwired/stimulus";
import { announce } from "./announce.js";

const HIDDEN = 3_000;
const LOST = 5_000;

export default class extends Controller {
  static targets = ["lost"];
  static values = { url: String };

  connect() {
    this.watch = () => this.visibility();
    document.addEventListener("visibilitychange", this.watch);
    this.open();
  }

  disconnect() {
    document.removeEventListener("visibilitychange", this.watch);
    clearTimeout(this.sleeping);
    this.close();
  }

  open() {
    if (!this.urlValue || this.source || this.ended) return;
    this.source = new EventSource(this.url);
    this.source.onopen = () => this.found();
    this.source.onmessage = (event) => this.received(event);
    this.source.addEventListener("say", (event) => announce(event.data));
    this.source.addEventListener("bye", () => this.end());
    this.source.onerror = () => this.failed();
  }

  close() {
    clearTimeout(this.again);
    clearTimeout(this.missing);
    this.source?.close();
    this.source = undefined;
  }

  end() {
    this.ended = true;
    this.close();
  }

  received(event) {
    if (event.lastEventId) this.last = event.lastEventId;
    renderStreamMessage(event.data);
  }

  found() {
    clearTimeout(this.missing);
    this.missing = undefined;
    if (this.hasLostTarget) this.lostTarget.hidden = true;
  }

  failed() {
    this.missing ??= setTimeout(() => this.lost(), LOST);
    if (this.source.readyState !== EventSource.CLOSED) return;
    this.source = undefined;
    clearTimeout(this.again);
    this.again = setTimeout(() => this.open(), 1_000 + Math.random() * 9_000);
  }

  lost() {
    if (this.hasLostTarget) this.lostTarget.hidden = false;
  }

  visibility() {
    clearTimeout(this.sleeping);
    if (document.visibilityState === "hidden") {
      this.sleeping = setTimeout(() => this.close(), HIDDEN);
    } else {
      this.open();
    }
  }

  // A source we opened anew has no Last-Event-ID header; the address says it instead.
  get url() {
    if (!this.last) return this.urlValue;
    const url = new URL(this.urlValue, location.origin);
    url.searchParams.set("last", this.last);
    return url.href;
  }
}
