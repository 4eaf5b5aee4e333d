// Choosing one of a list of role="option" with the keys while focus stays in the field.
export function choose(field, list, index) {
  const options = [...list.querySelectorAll('[role="option"]')];
  if (options.length === 0) {
    field.removeAttribute("aria-activedescendant");
    return undefined;
  }
  const at = (index + options.length) % options.length;
  for (const [i, option] of options.entries()) option.setAttribute("aria-selected", String(i === at));
  field.setAttribute("aria-activedescendant", options[at].id);
  options[at].scrollIntoView?.({ block: "nearest" });
  return at;
}

// A small element with text, so that nothing from the server is ever read as HTML.
export function part(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  element.textContent = text ?? "";
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
