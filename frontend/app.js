// Starts Turbo and Stimulus. What most pages use is here; what few use loads when it is first seen.
import * as Turbo from "@hotwired/turbo";
import { Application } from "@hotwired/stimulus";
import { goToAskedPart } from "./behaviours/arrive.js";
import { confirmInDialog } from "./behaviours/confirm.js";
import { showCurrent } from "./behaviours/current.js";
import autogrow from "./behaviours/autogrow.js";
import autosave from "./behaviours/autosave.js";
import copy from "./behaviours/copy.js";
import counter from "./behaviours/counter.js";
import dialog from "./behaviours/dialog.js";
import dismiss from "./behaviours/dismiss.js";
import expand from "./behaviours/expand.js";
import filter from "./behaviours/filter.js";
import hotkey from "./behaviours/hotkey.js";
import leave from "./behaviours/leave.js";
import live from "./behaviours/live.js";
import menu from "./behaviours/menu.js";
import newer from "./behaviours/newer.js";
import popup from "./behaviours/popup.js";
import reaction from "./behaviours/reaction.js";
import submitOnce from "./behaviours/submit-once.js";
import theme from "./behaviours/theme.js";
import toast from "./behaviours/toast.js";
import typing from "./behaviours/typing.js";
import unread from "./behaviours/unread.js";
import { loadWhenSeen } from "./behaviours/load-when-seen.js";

const always = {
  autogrow,
  autosave,
  copy,
  counter,
  dialog,
  dismiss,
  expand,
  filter,
  hotkey,
  leave,
  live,
  menu,
  newer,
  popup,
  reaction,
  "submit-once": submitOnce,
  theme,
  toast,
  typing,
  unread,
};

const seldom = {
  answering: () => import("./behaviours/answering.js"),
  attach: () => import("./behaviours/attach.js"),
  complete: () => import("./behaviours/complete.js"),
  countdown: () => import("./behaviours/countdown.js"),
  crop: () => import("./behaviours/crop.js"),
  kind: () => import("./behaviours/kind.js"),
  palette: () => import("./behaviours/palette.js"),
  preview: () => import("./behaviours/preview.js"),
  similar: () => import("./behaviours/similar.js"),
  toolbar: () => import("./behaviours/toolbar.js"),
  "visual-editor": () => import("./behaviours/visual-editor.js"),
};

Turbo.config.forms.confirm = confirmInDialog;
addEventListener("turbo:load", () => {
  goToAskedPart();
  showCurrent();
});

const application = Application.start();
for (const [name, controller] of Object.entries(always)) application.register(name, controller);
loadWhenSeen(application, seldom);
document.documentElement.toggleAttribute("data-ready", true);
