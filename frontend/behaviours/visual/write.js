// A document as Markdown. What was not touched keeps its bytes, down to single items and rows; the rest is written anew.
import { words } from "./inline.js";
import { children, indented, quoted } from "./pieces.js";
import { isEmpty } from "./signature.js";

export function write(doc, { pieces, tail }) {
  const text = blocks(children(doc), pieces, "\n\n");
  return text + (text || /\S/.test(tail) ? tail : "");
}

// One block, told which piece it grew out of, if it did, and the signs of the lists beside it.
export function block(node, piece, taken = []) {
  if (isSame(node, piece)) return piece.source;
  return kinds[node.type.name](node, piece?.node.type === node.type ? piece : undefined, taken);
}

const isSame = (node, piece) => Boolean(piece) && (piece.node === node || piece.node.eq(node));

function blocks(nodes, pieces, gap) {
  const all = nodes.some((node) => !isEmpty(node))
    ? nodes.filter((node) => !isEmpty(node))
    : nodes.slice(0, 1);
  const told = matched(all, pieces);
  let text = "";
  let above = "";
  for (const [i, node] of all.entries()) {
    const at = told[i];
    const follows = at !== undefined && (i === 0 ? at === 0 : at === told[i - 1] + 1);
    if (follows) text += pieces[at].before;
    else if (i > 0) text += between(all[i - 1], node, gap);
    const below = isSame(all[i + 1], pieces[told[i + 1]]) ? pieces[told[i + 1]].source : "";
    above = block(node, pieces[at], [above, below].map(signOf));
    text += above;
  }
  return text;
}

// The sign of a list's first item, in whatever text.
const signOf = (text) =>
  text
    .match(/^ {0,3}(?:([-*+])|\d{1,9}([.)])) /)
    ?.slice(1)
    .find(Boolean);

// In a list whose items stand close a list follows its words at once; words after words need an empty line.
const between = (above, node, gap) => (isList(node) && !isList(above) ? gap : "\n\n");

const isList = (node) => /_list$/.test(node.type.name);

// Which piece each block is: the same one, an equal one in its place, or else one of its kind that is missing there.
function matched(all, pieces) {
  const places = new Map(pieces.map(({ node }, i) => [node, i]));
  const told = all.map((node) => places.get(node));
  const free = (i) => {
    const low = told.slice(0, i).findLast((at) => at !== undefined) ?? -1;
    const high = told.slice(i + 1).find((at) => at !== undefined) ?? pieces.length;
    return pieces.map((_, at) => at).slice(low + 1, Math.max(high, low + 1));
  };
  for (const fits of [(node, piece) => piece.node.eq(node), (node, piece) => piece.node.type === node.type]) {
    for (const [i, node] of all.entries()) {
      told[i] ??= free(i).find((at) => !told.includes(at) && fits(node, pieces[at]));
    }
  }
  return told;
}

const inBlock = (node, piece, gap) => blocks(children(node), piece?.inner ?? [], gap);

const kinds = {
  paragraph: (node) => words(node),
  heading: (node) => heading(node),
  code_block: (node) => code(node),
  source: (node) => node.textContent,
  blockquote: (node, piece) => quoted(inBlock(node, piece, "\n\n")),
  bullet_list: (node, piece, taken) => list(node, piece, taken, { "-": "*", "*": "-", "+": "-" }),
  ordered_list: (node, piece, taken) => list(node, piece, taken, { ".": ")", ")": "." }),
  horizontal_rule: (node) => node.attrs.sign,
  table: (node, piece) => table(node, piece),
};

function heading(node) {
  const { level, sign } = node.attrs;
  const lead = `${"#".repeat(level)} `;
  const under = level === 1 ? "===" : "---";
  const breaks = children(node).some(({ type }) => /_break$/.test(type.name));
  if (level < 3 && (breaks || sign !== "#")) {
    const text = words(node, (inner) => `${inner}\n${under}`);
    if (text) return `${text}\n${under}`;
  }
  const line = (text) => lead + text.replace(/\s*\\?\n\s*/g, " ");
  return line(words(node, line)).trimEnd();
}

function code(node) {
  const text = node.textContent;
  if (!node.attrs.fence && !/^\s*$|^\s*\n|\n\s*$/.test(text)) return text.replace(/^(?=.)/gm, "    ");
  const sign = (node.attrs.fence || "```")[0];
  const longest = Math.max(2, ...(text.match(new RegExp(`${sign}{3,}`, "g")) ?? []).map((run) => run.length));
  const fence = sign.repeat(Math.max(longest + 1, node.attrs.fence.length));
  return `${fence}${node.attrs.info}\n${text}${text ? "\n" : ""}${fence}`;
}

// Two lists of a kind would be read as one: this one gets another sign.
function list(node, piece, taken, others) {
  const own = node.attrs.sign;
  const sign = taken.includes(own) ? others[own] : own;
  const gap = node.attrs.tight ? "\n" : "\n\n";
  const items = children(node);
  const start = node.attrs.start ?? 1;
  const lead = (i) => (node.attrs.start === undefined ? `${sign} ` : `${start + i}${sign} `);
  const known = sign === own ? (piece?.inner ?? []) : [];
  const told = matched(items, known);
  return items
    .map((one, i) => {
      const at = told[i];
      const before = at !== undefined && at > 0 && at === told[i - 1] + 1 ? known[at].before : gap;
      return (i > 0 ? before : "") + item(one, i === 0 ? first(known[at], node) : known[at], lead(i), gap);
    })
    .join("");
}

// The number of a list's first item counts: where the item before it went, it takes that one's.
function first(piece, { attrs: { start } }) {
  if (!piece?.lead || start === undefined || Number.parseInt(piece.lead, 10) === start) return piece;
  const numbered = (text) => text.replace(/\d+/, start);
  const isWide = numbered(piece.lead).length === piece.lead.length;
  return isWide ? { ...piece, lead: numbered(piece.lead), source: numbered(piece.source) } : undefined;
}

function item(node, piece, plainLead, gap) {
  if (isSame(node, piece)) return piece.source;
  const lead = piece?.lead ?? plainLead;
  const box = node.attrs.task === null ? "" : `[${node.attrs.task}] `;
  const text = inBlock(node, piece, gap);
  const words = box ? text : text.replace(/^\[(?=[ xX]\] )/, "\\[");
  return (lead + box + indented(words, lead.length)).trimEnd();
}

const rules = { left: ":--", right: "--:", center: ":-:" };

function table(node, piece) {
  const rows = children(node);
  const told = matched(rows, piece?.inner ?? []);
  const aligns = (one) => children(one.firstChild).map(({ attrs }) => attrs.align);
  const isSame = piece?.rule && String(aligns(piece.node)) === String(aligns(node));
  const rule = isSame
    ? piece.rule
    : `| ${aligns(node)
        .map((one) => rules[one] ?? "---")
        .join(" | ")} |`;
  const [head, ...others] = rows.map((one, i) => row(one, piece?.inner[told[i]]));
  return [head, rule, ...others].join("\n");
}

function row(node, piece) {
  if (isSame(node, piece)) return piece.source;
  const known = piece?.cells?.length === node.childCount ? piece : undefined;
  const text = (one, i) =>
    known && piece.node.child(i).eq(one) ? known.cells[i] : ` ${cell(one)} `.padEnd(known?.cells[i].length);
  return (known?.open ?? "|") + children(node).map(text).join("|") + (known?.close ?? "|");
}

// Words in a cell stand on one line, as those of a heading do; a bar in them would end the cell.
function cell(node) {
  const line = (text) => text.replace(/\s*\\?\n\s*/g, " ");
  const paragraph = node.firstChild;
  const asHeading = paragraph.type.schema.node("heading", { level: 1 }, paragraph.content);
  const text = line(words(asHeading, (inner) => `# ${line(inner)}`));
  return text.replace(/(\\*)\|/g, (whole, slashes) => (slashes.length % 2 ? whole : `${slashes}\\|`));
}
