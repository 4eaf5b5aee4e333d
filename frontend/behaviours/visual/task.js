// An item of a list as it is edited; a task has its box.
export function itemView(node, view, place) {
  const dom = document.createElement("li");
  const contentDOM = document.createElement("div");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.contentEditable = "false";
  box.addEventListener("change", () => {
    view.dispatch(view.state.tr.setNodeAttribute(place(), "task", box.checked ? "x" : " "));
  });
  dom.append(contentDOM);

  const show = (shown) => {
    const isTask = shown.attrs.task !== null;
    dom.classList.toggle("task", isTask);
    box.checked = isTask && shown.attrs.task !== " ";
    box.setAttribute("aria-label", shown.firstChild.textContent);
    if (isTask) dom.prepend(box);
    else box.remove();
  };
  show(node);
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type) return false;
      show(next);
      return true;
    },
    stopEvent: (event) => event.target === box,
    ignoreMutation: (change) => change.type !== "selection" && !contentDOM.contains(change.target),
  };
}
