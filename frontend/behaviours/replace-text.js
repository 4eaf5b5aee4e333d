// Replaces part of a field's text so that the browser's undo knows of it and `input` is heard.
export function replaceText(field, from, to, insert) {
  field.focus();
  field.setSelectionRange(from, to);
  const undoable = document.execCommand?.(insert ? "insertText" : "delete", false, insert);
  if (undoable) return;
  field.setRangeText(insert, from, to, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
