// Chooses a square of a photo: by dragging, or with arrow keys (move) and + and - (size).
//   <div data-controller="crop">
//     <input type="file" accept="image/*" data-crop-target="file">
//     <div class="crop" hidden data-crop-target="stage"><img alt="" data-crop-target="image">
//       <div class="crop-frame" tabindex="0" role="group" aria-label="…" data-crop-target="frame"></div></div>
//     <input type="range" min="10" max="100" data-crop-target="size">
//     <input type="hidden" name="x|y|size" data-crop-target="x|y|side">
// The fields hold the square in pixels of the photo as it is; the server cuts.
import { Controller } from "@hotwired/stimulus";
import { fit, inside } from "./square.js";

export default class extends Controller {
  static targets = ["file", "stage", "image", "frame", "size", "x", "y", "side"];

  connect() {
    this.events = [
      [this.fileTarget, "change", () => this.load(this.fileTarget.files[0])],
      [this.imageTarget, "load", () => this.start()],
      [this.sizeTarget, "input", () => this.resize(Number(this.sizeTarget.value))],
      [this.frameTarget, "keydown", (event) => this.key(event)],
      [this.frameTarget, "pointerdown", (event) => this.grab(event)],
      [this.frameTarget, "pointermove", (event) => this.drag(event)],
    ];
    for (const [on, name, act] of this.events) on.addEventListener(name, act);
  }

  disconnect() {
    for (const [on, name, act] of this.events) on.removeEventListener(name, act);
    if (this.address) URL.revokeObjectURL(this.address);
  }

  load(file) {
    if (!file) return;
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = URL.createObjectURL(file);
    this.imageTarget.src = this.address;
  }

  start() {
    this.photo = { width: this.imageTarget.naturalWidth, height: this.imageTarget.naturalHeight };
    this.stageTarget.hidden = false;
    this.sizeTarget.value = 100;
    this.show(fit(this.photo, 1));
  }

  resize(percent) {
    const next = fit(this.photo, percent / 100);
    const middle = { x: this.square.x + this.square.size / 2, y: this.square.y + this.square.size / 2 };
    this.show({ x: middle.x - next.size / 2, y: middle.y - next.size / 2, size: next.size });
  }

  key(event) {
    const step = this.photo.width / (event.shiftKey ? 10 : 50);
    const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const grow = { "+": 5, "=": 5, "-": -5 }[event.key];
    if (move)
      this.show({ ...this.square, x: this.square.x + move[0] * step, y: this.square.y + move[1] * step });
    else if (grow) this.grow(grow);
    else return;
    event.preventDefault();
  }

  grow(by) {
    this.sizeTarget.value = Number(this.sizeTarget.value) + by;
    this.resize(Number(this.sizeTarget.value));
  }

  grab(event) {
    this.frameTarget.setPointerCapture(event.pointerId);
    this.held = { left: event.clientX, top: event.clientY, from: this.square };
  }

  drag(event) {
    if (!this.frameTarget.hasPointerCapture(event.pointerId)) return;
    const { left, top, from } = this.held;
    const x = from.x + (event.clientX - left) / this.scale;
    const y = from.y + (event.clientY - top) / this.scale;
    this.show({ ...from, x, y });
  }

  show(square) {
    this.square = inside(this.photo, square);
    const { x, y, size } = this.square;
    for (const [name, value] of [
      ["width", size],
      ["height", size],
      ["left", x],
      ["top", y],
    ]) {
      this.frameTarget.style[name] = `${value * this.scale}px`;
    }
    this.xTarget.value = Math.round(x);
    this.yTarget.value = Math.round(y);
    this.sideTarget.value = Math.floor(size);
  }

  get scale() {
    return this.imageTarget.clientWidth / this.photo.width;
  }
}
