// Asks for an address in a line below the tools: of a link with its words, of an image with what it shows.
import { part } from "../options.js";

// { dom, open(fields, done) }: `fields` are [name, value] pairs; `done` gets what was written, or nothing.
export function asking(words, back) {
  const dom = part("div", "", { class: "visual-ask", hidden: "" });
  let end = () => {};

  const close = (answer) => {
    dom.hidden = true;
    end(answer);
    back();
  };
  const button = (name, act) => {
    const made = part("button", words(name), { type: "button", class: "button button-sm" });
    made.addEventListener("click", act);
    return made;
  };

  const open = (fields, done) => {
    end = done;
    const inputs = fields.map(([name, value]) => field(words(name), value));
    const answer = () => close(inputs.map(({ input }) => input.value.trim()));
    dom.replaceChildren(
      ...inputs.map(({ label }) => label),
      button("apply", answer),
      button("cancel", () => close()),
    );
    dom.onkeydown = (event) => {
      if (event.key === "Escape") close();
      else if (event.key === "Enter" && event.target.matches("input")) answer();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    dom.hidden = false;
    inputs[0].input.focus();
  };
  // What is written here is no part of the text around.
  for (const name of ["input", "change"]) dom.addEventListener(name, (event) => event.stopPropagation());
  return { dom, open };
}

function field(name, value) {
  const label = part("label", "", { class: "field" });
  const input = part("input", "", { class: "input input-sm", autocomplete: "off", value });
  label.append(part("span", name), input);
  return { label, input };
}
