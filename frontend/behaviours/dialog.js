// Opens and closes a <dialog>. On a wrapper, or on any opener that names a dialog elsewhere:
//   <button data-controller="dialog" data-action="dialog#open" data-dialog-id-value="keys">
//   <div data-controller="dialog"> <button data-action="dialog#open"> <dialog data-dialog-target="dialog">
//   data-action="dialog#close" inside; a press on the veil closes too. data-dialog-open-value="true"
//   opens at once (a form that came back with errors). Focus returns to the opener: the browser does it.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  static targets = ["dialog"];
  static values = { id: String, open: Boolean };

  connect() {
    if (this.openValue) this.open();
  }

  dialogTargetConnected(dialog) {
    dialog.addEventListener("click", closeOnVeil);
  }

  disconnect() {
    if (this.hasDialogTarget && this.dialogTarget.open) this.dialogTarget.close();
  }

  open(event) {
    event?.preventDefault();
    const dialog = this.found;
    dialog.removeEventListener("click", closeOnVeil);
    dialog.addEventListener("click", closeOnVeil);
    if (!dialog.open) dialog.showModal();
  }

  close(event) {
    event?.preventDefault();
    this.found.close();
  }

  get found() {
    if (this.idValue) return document.getElementById(this.idValue);
    return this.hasDialogTarget ? this.dialogTarget : this.element.closest("dialog");
  }
}

function closeOnVeil(event) {
  if (event.target === event.currentTarget) event.currentTarget.close();
}
