// Files by paste, drop or choosing; each is sent at once and written into the text where the caret was.
//   <div data-controller="attach" data-attach-url-value="/files">
//     <div class="composer-body" data-attach-target="zone"><textarea data-attach-target="field"></textarea></div>
//     <ul class="attachments" data-attach-target="list"></ul>
//     <label class="button"><input type="file" multiple class="behind" data-attach-target="input">File</label>
// An image becomes ![what it shows](file:id): the dialog #describe asks what it shows, and its button with the value
// "no", or Escape, leaves the image out. Others become [name](file:id).
import { Controller } from "@hotwired/stimulus";
import { part } from "./options.js";
import { replaceText } from "./replace-text.js";
import { upload } from "./upload.js";
import { word } from "./words.js";

export default class extends Controller {
  static targets = ["field", "zone", "list", "input"];
  static values = { url: String };

  connect() {
    this.events = [
      [this.fieldTarget, "paste", (event) => this.given(event, event.clipboardData)],
      [this.zoneTarget, "drop", (event) => this.given(event, event.dataTransfer)],
      [this.zoneTarget, "dragover", (event) => this.over(event)],
      [this.zoneTarget, "dragleave", () => this.zoneTarget.removeAttribute("data-dropping")],
      [this.inputTarget, "change", () => this.chosen()],
    ];
    for (const [on, name, act] of this.events) on.addEventListener(name, act);
  }

  disconnect() {
    for (const [on, name, act] of this.events) on.removeEventListener(name, act);
  }

  over(event) {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    this.zoneTarget.toggleAttribute("data-dropping", true);
  }

  given(event, data) {
    this.zoneTarget.removeAttribute("data-dropping");
    if (!data?.files.length) return;
    event.preventDefault();
    this.take([...data.files]);
  }

  chosen() {
    this.take([...this.inputTarget.files]);
    this.inputTarget.value = "";
  }

  // One after the other, so that questions about images come in their order.
  async take(files) {
    for (const file of files) await this.attach(file);
  }

  async attach(file) {
    const { line, bar } = waiting(file);
    this.listTarget.append(line);
    try {
      const stored = await upload(this.urlValue, file, (share) => {
        bar.value = share;
      });
      line.remove();
      const markdown = stored.image ? await describe(stored) : `[${bare(stored.name)}](file:${stored.id})`;
      if (markdown) this.write(markdown);
    } catch (error) {
      line.firstElementChild.dataset.state = "failed";
      bar.replaceWith(part("small", error.message || word("fileNotSent")));
    }
  }

  write(markdown) {
    const field = this.fieldTarget;
    const at = field.selectionEnd;
    const lead = at > 0 && !/\s/.test(field.value[at - 1]) ? "\n" : "";
    replaceText(field, at, at, `${lead}${markdown}\n`);
  }
}

function waiting(file) {
  const bar = part("progress", "", {
    max: "1",
    value: "0",
    "aria-label": word("sendingFile", { name: file.name }),
  });
  const box = part("span", "", { class: "file" });
  box.append(part("span", file.name, { class: "name" }), bar);
  const line = part("li", "");
  line.append(box);
  return { line, bar };
}

function describe(stored) {
  const dialog = document.getElementById("describe");
  const image = (alt) => `![${bare(alt)}](file:${stored.id})`;
  if (!dialog?.showModal) return Promise.resolve(image(stored.name));
  const text = dialog.querySelector("[name=alt]");
  dialog.querySelector("img").src = stored.url;
  text.value = "";
  dialog.returnValue = "";
  dialog.querySelector("[value=no]").onclick = () => dialog.close("no");
  dialog.showModal();
  text.focus();
  return new Promise((resolve) => {
    const chosen = () => (dialog.returnValue === "yes" ? image(text.value) : undefined);
    dialog.addEventListener("close", () => resolve(chosen()), { once: true });
  });
}

const bare = (text) => text.replace(/[[\]\n]/g, " ").trim();
