// The keys of the visual editor. Tab indents an item and goes through the cells of a table; where there is nothing to
// indent and no next cell it leaves the text, as it does in any field.
import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem } from "prosemirror-schema-list";
import { goToNextCell } from "prosemirror-tables";
import { bold, code, italic, lineBreak, splitItem, strike, style } from "./commands.js";
import { schema } from "./schema.js";

const item = schema.nodes.list_item;

export const keys = (ask) => [
  keymap({
    "Mod-z": undo,
    "Shift-Mod-z": redo,
    "Mod-y": redo,
    "Mod-b": bold,
    "Mod-i": italic,
    "Mod-e": code,
    "Shift-Mod-x": strike,
    "Mod-k": ask,
    "Mod-Alt-0": style("text"),
    "Mod-Alt-1": style("1"),
    "Mod-Alt-2": style("2"),
    "Mod-Alt-3": style("3"),
    "Mod-Alt-4": style("4"),
    Backspace: undoInputRule,
    Enter: splitItem,
    "Shift-Enter": chainCommands(exitCode, lineBreak),
    "Mod-Enter": exitCode,
    Tab: chainCommands(goToNextCell(1), sinkListItem(item)),
    "Shift-Tab": chainCommands(goToNextCell(-1), liftListItem(item)),
  }),
  keymap(baseKeymap),
];
