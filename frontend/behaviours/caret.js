// Where the caret of a textarea is on the screen: a hidden copy of it is laid out and measured.
const COPIED = ["boxSizing", "width", "padding", "border", "font", "letterSpacing", "lineHeight", "tabSize"];

export function caretPlace(field, at) {
  const style = getComputedStyle(field);
  const copy = document.createElement("div");
  for (const name of COPIED) copy.style[name] = style[name];
  Object.assign(copy.style, {
    position: "fixed",
    visibility: "hidden",
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
  });
  copy.textContent = field.value.slice(0, at);
  const mark = document.createElement("span");
  mark.textContent = "\u200b";
  copy.append(mark);
  document.body.append(copy);
  const box = field.getBoundingClientRect();
  const left = box.left + mark.offsetLeft - field.scrollLeft;
  const top = box.top + mark.offsetTop + mark.offsetHeight - field.scrollTop;
  copy.remove();
  return { left, top };
}
