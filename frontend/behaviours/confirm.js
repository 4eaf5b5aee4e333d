// Asks before a form or link with data-turbo-confirm="Delete this post?" goes on; used by Turbo instead
// of window.confirm. The dialog is #confirm from the layout. The asking form may add
//   data-confirm-detail="12 replies stay."   a sentence below the question
//   data-confirm-verb="Delete post"          the button's words
//   data-confirm-kind="bad"                  a red button
export function confirmInDialog(question, form, submitter) {
  const dialog = document.getElementById("confirm");
  if (!dialog?.showModal) return Promise.resolve(window.confirm(question));
  const asked = (name) => submitter?.dataset[name] ?? form?.dataset[name] ?? "";
  const detail = dialog.querySelector("[data-part=detail]");
  const yes = dialog.querySelector("button[value=yes]");
  dialog.querySelector("[data-part=question]").textContent = question;
  detail.textContent = asked("confirmDetail");
  detail.hidden = !detail.textContent;
  yes.dataset.usual ??= yes.textContent;
  yes.textContent = asked("confirmVerb") || yes.dataset.usual;
  yes.classList.toggle("button-bad", asked("confirmKind") === "bad");
  yes.classList.toggle("button-primary", asked("confirmKind") !== "bad");
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}
