// A page of questions that saves each answer at once, and is answered with keys.
//   <div data-controller="answering" data-answering-url-value="/assess/SECRET/answers/" data-answering-key-value="9f…"
//        data-answering-{saved,waiting,refused,restored}-value="a sentence" data-answering-counted-value="%answered% of %total%"
//        data-answering-elsewhere-value="12" data-answering-total-value="40">
//     <form data-answering-target="form">
//       <fieldset data-answering-target="question" data-item="I1.1">
//         radios named I1.1, and I1.1-guess, I1.1-comment, I1.1-evidence; <p data-part="wrong" hidden></p>
//     targets: state (role="status"), count, bar (a <rect>), next (the button), single (a box: single keys are on)
// PUT url + item with the fields answer (the radios), guess, comment, evidence (named with that after a hyphen); 422 has `errors`.
// Keys: 0–9 choose that answer of the question one is at, d opens "I don't know", j and k walk, n and Enter go on.
import { Controller } from "@hotwired/stimulus";
import { keep, kept, keptUnder } from "./kept-text.js";
import { UnderWay } from "./under-way.js";

const PAUSE = 600;
const PATIENCE = 4_000;
const SINGLE = "answering-single-keys";

// It outlives the page: what was answered just before going on is still on its way.
const underWay = new UnderWay();

export default class extends Controller {
  static targets = ["form", "question", "state", "count", "bar", "next", "single"];
  static values = {
    url: String,
    key: String,
    elsewhere: Number,
    total: Number,
    saved: String,
    waiting: String,
    refused: String,
    restored: String,
    counted: String,
  };

  connect() {
    this.typing = new Map();
    this.listeners = [
      [this.element, "change", (event) => this.changed(event)],
      [this.element, "input", (event) => this.typed(event)],
      [this.element, "turbo:before-fetch-request", (event) => this.beforeSending(event)],
      [this.element, "turbo:submit-end", (event) => this.sent(event)],
      [document, "turbo:before-visit", () => this.flush()],
      [document, "keydown", (event) => this.pressed(event)],
      [window, "pagehide", () => this.flush()],
      [window, "online", () => underWay.again()],
      [window, "beforeunload", (event) => this.leaving(event)],
    ];
    for (const [on, name, act] of this.listeners) on.addEventListener(name, act);
    underWay.tell = (...news) => this.told(...news);
    underWay.isHeld = false;
    if (this.hasSingleTarget && kept(SINGLE)) this.singleTarget.checked = kept(SINGLE).on;
    this.restore();
  }

  disconnect() {
    this.flush();
    for (const [on, name, act] of this.listeners) on.removeEventListener(name, act);
  }

  // What this device still has never reached the server, of whichever page it is.
  restore() {
    const prefix = this.place("");
    for (const [place, fields] of keptUnder(prefix)) {
      const item = place.slice(prefix.length);
      const question = this.questionTargets.find((one) => one.dataset.item === item);
      if (question) this.fill(question, fields);
      if (underWay.has(place)) continue;
      underWay.take(place, this.urlValue + item, fields);
      this.say("waiting", this.restoredValue);
    }
    this.count();
  }

  fill(question, fields) {
    for (const field of fieldsOf(question)) {
      const value = fields[partOf(field)] ?? "";
      if (field.type === "radio" || field.type === "checkbox") field.checked = field.value === value;
      else field.value = value;
    }
    for (const part of question.querySelectorAll("details"))
      part.open ||= [...part.querySelectorAll("input, textarea")].some(isFilled);
  }

  changed({ target }) {
    if (this.hasSingleTarget && target === this.singleTarget) return keep(SINGLE, { on: target.checked });
    const question = this.questionOf(target);
    if (!question || isText(target)) return undefined;
    if (target.type === "radio") this.chosen(question, target);
    return this.save(question);
  }

  // A guess is one of a stage; who doesn't know guesses nothing, and who chose a stage is done with that.
  chosen(question, radio) {
    const unknown = Boolean(radio.closest("details"));
    const guess = part(question, "guess");
    if (unknown && guess) guess.checked = false;
    const prompt = question.querySelector(".question-unknown");
    if (!unknown && prompt) prompt.open = false;
    this.count();
  }

  // A comment is on this device with each key, and goes to the server when somebody pauses.
  typed({ target }) {
    const question = this.questionOf(target);
    if (!question || !isText(target)) return;
    keep(this.place(question.dataset.item), valuesOf(question));
    clearTimeout(this.typing.get(question));
    this.typing.set(
      question,
      setTimeout(() => this.save(question), PAUSE),
    );
  }

  save(question) {
    clearTimeout(this.typing.get(question));
    this.typing.delete(question);
    const { item } = question.dataset;
    this.complain(question, "");
    underWay.take(this.place(item), this.urlValue + item, valuesOf(question));
  }

  flush() {
    for (const question of [...this.typing.keys()]) this.save(question);
  }

  // Leads from "I don't know" back to the stages, with the box of a guess ticked.
  guess(event) {
    event.preventDefault();
    const question = this.questionOf(event.currentTarget);
    part(question, "guess").checked = true;
    for (const radio of event.currentTarget.closest("details").querySelectorAll("input"))
      radio.checked = false;
    event.currentTarget.closest("details").open = false;
    this.save(question);
    this.count();
    this.goTo(question);
  }

  async beforeSending(event) {
    for (const timer of this.typing.values()) clearTimeout(timer);
    if (!underWay.isBusy) return;
    event.preventDefault();
    await underWay.hold(PATIENCE);
    event.detail.resume();
  }

  // A form that got through has saved its whole page.
  sent({ detail: { success } }) {
    if (success) {
      this.typing.clear();
      underWay.arrived(this.questionTargets.map((question) => this.place(question.dataset.item)));
    }
    underWay.release();
  }

  // What is going arrives without the page; what could not go is better not left behind.
  leaving(event) {
    this.flush();
    if (underWay.waiting.size > 0) event.preventDefault();
  }

  told(state, place, error) {
    const question = this.questionTargets.find((one) => this.place(one.dataset.item) === place);
    if (state === "refused") this.explain(question, error);
    if (state !== "saved" || this.typing.size === 0) this.say(state, this[`${state}Value`]);
  }

  // The server says why, in the visitor's language.
  async explain(question, { response }) {
    const problem = await response?.json().catch(() => undefined);
    const sentences = problem?.errors?.map(({ detail }) => detail) ?? [problem?.detail];
    if (question) this.complain(question, sentences.filter(Boolean).join(" "));
  }

  complain(question, text) {
    const line = part(question, "wrong");
    if (!line) return;
    line.textContent = text;
    line.hidden = !text;
  }

  say(state, text) {
    if (!this.hasStateTarget) return;
    this.stateTarget.dataset.state = state;
    this.stateTarget.textContent = text;
  }

  count() {
    if (!this.hasCountTarget) return;
    const here = this.questionTargets.filter((question) => valuesOf(question).answer);
    const answered = this.elsewhereValue + here.length;
    this.countTarget.textContent = this.countedValue
      .replace("%answered%", answered)
      .replace("%total%", this.totalValue);
    this.barTarget.setAttribute("width", answered);
  }

  pressed(event) {
    const { key, target } = event;
    if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isText(target) || (this.hasSingleTarget && !this.singleTarget.checked)) return;
    const act = key === "Enter" ? this.enter(target) : this.actOf(key.toLowerCase());
    if (!act) return;
    event.preventDefault();
    act();
  }

  actOf(key) {
    const question = this.current;
    const stage = /^\d$/.test(key) && question?.querySelector(`input[type="radio"][value="${key}"]`);
    if (stage) {
      return () => {
        stage.focus();
        stage.click();
      };
    }
    const acts = {
      d: () => this.askWhy(question),
      j: () => this.walk(1),
      k: () => this.walk(-1),
      n: () => this.goOn(),
    };
    return acts[key];
  }

  // On a link or a button Enter is theirs.
  enter(target) {
    const goesOn = target === document.body || target.matches?.("input[type=radio], input[type=checkbox]");
    return goesOn ? () => this.goOn() : undefined;
  }

  askWhy(question) {
    const prompt = question?.querySelector(".question-unknown");
    if (!prompt) return;
    prompt.open = true;
    prompt.querySelector("input").focus();
  }

  walk(step) {
    const at = this.questionTargets.indexOf(this.current);
    const next = this.questionTargets[at + (this.here ? step : 0)];
    if (next) this.goTo(next);
  }

  goTo(question) {
    const radio = question.querySelector("input:checked[type=radio]") ?? question.querySelector("input");
    radio.focus({ preventScroll: true });
    question.scrollIntoView?.({ block: "start" });
  }

  goOn() {
    if (this.hasNextTarget) this.formTarget.requestSubmit(this.nextTarget);
  }

  // The question one is at; before one is at any, the first that is unanswered.
  get current() {
    const open = this.questionTargets.find((question) => !valuesOf(question).answer);
    return this.here ?? open ?? this.questionTargets[0];
  }

  get here() {
    return this.questionOf(document.activeElement);
  }

  questionOf(element) {
    return this.questionTargets.find((question) => question.contains(element));
  }

  place(item) {
    return `answer:${this.keyValue}:${item}`;
  }
}

function isText(element) {
  return Boolean(element?.matches?.("textarea, select, input:not([type=radio], [type=checkbox])"));
}

function isFilled(field) {
  return field.type === "radio" || field.type === "checkbox" ? field.checked : field.value !== "";
}

function part(question, name) {
  return question.querySelector(`[data-part="${name}"]`);
}

// What a field is of an answer: "answer", "guess", "comment", "evidence".
function partOf({ type, name }) {
  return type === "radio" ? "answer" : name.slice(name.lastIndexOf("-") + 1);
}

function fieldsOf(question) {
  return [...question.querySelectorAll("input[name], textarea[name]")];
}

function valuesOf(question) {
  const values = fieldsOf(question).filter((field) => isText(field) || field.checked);
  return Object.fromEntries(values.map((field) => [partOf(field), field.value]));
}
