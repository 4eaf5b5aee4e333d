// What is on its way to the server: for each key one request at a time, and of what comes meanwhile the last. Each stays on
// this device until the server has it; what did not arrive goes again when the network is back, and every five seconds.
import { forget, keep } from "./kept-text.js";
import { send } from "./send.js";

const AGAIN = 5_000;

export class UnderWay {
  // `tell(state, key, error)`: "saved" when nothing is left, "waiting" when it will go again, "refused" when it will not.
  tell = () => {};
  waiting = new Map();
  going = new Map();
  isHeld = false;

  // Whether something is not on the server yet.
  get isBusy() {
    return this.waiting.size + this.going.size > 0;
  }

  has(key) {
    return this.waiting.has(key) || this.going.has(key);
  }

  // Takes something along. It is on this device when this returns.
  take(key, url, fields) {
    keep(key, fields);
    this.waiting.set(key, { url, fields });
    this.go(key);
  }

  // Tries all again, at once.
  again() {
    clearTimeout(this.timer);
    for (const key of [...this.waiting.keys()]) this.go(key);
  }

  // Sends nothing more until `release`, and waits for what is going, so that nothing older arrives after what comes now. What
  // takes too long is called back.
  async hold(patience) {
    this.isHeld = true;
    const going = [...this.going.values()];
    const late = setTimeout(() => {
      for (const { request } of going) request.abort();
    }, patience);
    await Promise.all(going.map(({ done }) => done));
    clearTimeout(late);
  }

  release() {
    this.isHeld = false;
    this.again();
  }

  // The server has these in another way.
  arrived(keys) {
    for (const key of keys) {
      this.waiting.delete(key);
      forget(key);
    }
  }

  go(key) {
    if (this.isHeld || this.going.has(key) || !this.waiting.has(key)) return;
    const one = this.waiting.get(key);
    this.waiting.delete(key);
    const request = new AbortController();
    this.going.set(key, { request, done: this.deliver(key, one, request.signal) });
  }

  async deliver(key, one, signal) {
    let failure;
    try {
      await send("PUT", one.url, one.fields, { keepalive: true, signal });
    } catch (error) {
      failure = error;
    }
    this.going.delete(key);
    this.settle(key, one, failure);
  }

  settle(key, one, failure) {
    const isNewer = this.waiting.has(key);
    if (failure && isTransient(failure)) {
      if (!isNewer) this.waiting.set(key, one);
      if (failure.name === "AbortError") return;
      this.tell("waiting", key, failure);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.again(), AGAIN);
      return;
    }
    if (failure) this.tell("refused", key, failure);
    else if (!isNewer) forget(key);
    if (isNewer) this.go(key);
    if (!failure && !this.isBusy) this.tell("saved", key);
  }
}

// No network, or a server that can't at this moment. Everything else would be refused again.
function isTransient({ status }) {
  return !status || status >= 500 || status === 408 || status === 429;
}
