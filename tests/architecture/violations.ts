import { builtinModules } from "node:module";
import { posix } from "node:path";
import { FLOORS, floorOf, folderOf, LAST_PURE_FLOOR } from "./house";
import { type Node, nameOf, parseTree, walk } from "./syntax-tree";

const DATABASE = /^(@prisma\/|prisma$|libsql$|@libsql\/|pg$)/;
const FRAMEWORK =
  /^(next|react|react-dom|pino|commander|recharts|server-only)(\/|$)|^use-intl(?!\/core$)|^@mantine\//;
const REACT = /^(react|react-dom)(\/|$)/;

/** Names that reach the world outside: a pure file has no business with them. */
const WORLD = [
  "process",
  "console",
  "fetch",
  "performance",
  "globalThis",
  "require",
  "setTimeout",
  "setInterval",
];

/** Folders that pages do not speak to, and where what they want from there belongs. */
const BEHIND_OPERATIONS: Readonly<Record<string, string>> = {
  "lib/store": "the query belongs in lib/store behind an operation of lib/operations, which app/ calls",
  "lib/reading": "reading a document belongs in an operation of lib/operations, which app/ calls",
  "lib/grammar": "taking a text apart belongs in an operation of lib/operations, which app/ calls",
};

/** What is wrong with a source file, each as a sentence that says where the code belongs; none for a good one. */
export function findViolations(path: string, text: string): string[] {
  const floor = floorOf(path);
  if (floor === null)
    return [
      `${path} stands in ${folderOf(path)}, which is no room of the house: ${Object.keys(FLOORS).join(", ")}.`,
    ];
  const found: string[] = [];
  const isPure = floor <= LAST_PURE_FLOOR;
  walk(parseTree(path, text), (node, parent, field) => {
    const source = importedBy(node);
    if (source !== null) found.push(...findWrongImport(path, floor, source));
    const reached = isPure ? reachesOut(node, parent, field) : null;
    if (reached !== null)
      found.push(
        `${path} touches ${reached}: ${folderOf(path)} is pure; what it needs to know, such as today, is passed in as a value.`,
      );
  });
  if (path.endsWith(".tsx") && !holdsComponents(path))
    found.push(`${path} has markup: React components belong in lib/ui (or app/).`);
  return found;
}

/** What a static, dynamic or type import, a require or an export takes from. */
function importedBy(node: Node): string | null {
  const takes =
    /^(ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration|ImportExpression|TSImportType)$/;
  if (takes.test(node.type)) return nameOf(node.source);
  const isRequire = node.type === "CallExpression" && nameOf(node.callee) === "require";
  return isRequire && Array.isArray(node.arguments) ? nameOf(node.arguments[0]) : null;
}

function findWrongImport(path: string, floor: number, source: string): string[] {
  const own = folderOf(path);
  const target = source.startsWith(".")
    ? posix.join(posix.dirname(path), source)
    : source.startsWith("@/")
      ? source.slice(2)
      : null;
  if (target === null) return findWrongPackage(path, floor, source);
  const folder = folderOf(target);
  if (folder === own || target === "package.json") return [];
  const other = FLOORS[folder];
  if (other === undefined)
    return [
      `${path} imports ${target}: ${folder} is no room of the house, and nothing in lib/ or app/ rests on it.`,
    ];
  if (own === "app" && BEHIND_OPERATIONS[folder] !== undefined)
    return [`${path} imports ${target}: ${BEHIND_OPERATIONS[folder]}.`];
  if (other < floor) return [];
  const why =
    other === floor
      ? `${own} and ${folder} are both on floor ${floor} and do not know each other: move what both need to a lower floor, or let a higher one bring them together`
      : `${own} is on floor ${floor} and ${folder} above it, on ${other}: move the code that needs both up to ${folder}, or pass in as a value what is needed from there`;
  return [`${path} imports ${target}: ${why}.`];
}

function findWrongPackage(path: string, floor: number, source: string): string[] {
  const own = folderOf(path);
  if (DATABASE.test(source) && own !== "lib/store")
    return [
      `${path} imports ${source}: only lib/store speaks to the database; put the query there and call it from an operation.`,
    ];
  if (REACT.test(source) && !holdsComponents(path))
    return [`${path} imports ${source}: React components belong in lib/ui (or app/).`];
  if (floor > LAST_PURE_FLOOR) return [];
  if (source.startsWith("node:") || builtinModules.includes(source))
    return [
      `${path} imports ${source}: ${own} is pure; files and the system belong in lib/store, lib/operations or lib/cli, which pass in values.`,
    ];
  return FRAMEWORK.test(source)
    ? [
        `${path} imports ${source}: ${own} is pure; what needs a framework belongs in lib/ui, lib/cli or app/.`,
      ]
    : [];
}

function holdsComponents(path: string): boolean {
  return ["lib/ui", "app"].includes(folderOf(path));
}

/** How a node reaches the clock, chance or the system ("Date.now"); null: it does not. */
function reachesOut(node: Node, parent: Node, field: string): string | null {
  if (node.type === "MemberExpression") {
    const dotted = `${nameOf(node.object)}.${nameOf(node.property)}`;
    return ["Date.now", "Math.random"].includes(dotted) ? dotted : null;
  }
  if (node.type === "CallExpression" && nameOf(node.callee) === "Date") return "Date()";
  if (node.type === "NewExpression" && nameOf(node.callee) === "Date") {
    return Array.isArray(node.arguments) && node.arguments.length === 0 ? "new Date()" : null;
  }
  if (node.type !== "Identifier" || isOnlyAName(parent, field)) return null;
  return WORLD.find((name) => name === node.name) ?? null;
}

/** The name of a property or of a declared member is not the global of the same name. */
function isOnlyAName(parent: Node, field: string): boolean {
  if (parent.computed === true) return false;
  return (
    (parent.type === "MemberExpression" && field === "property") ||
    field === "key" ||
    (/^TS/.test(parent.type) && field !== "expression")
  );
}

const WORD = "[a-z0-9]+(?:-[a-z0-9]+)*";
const NAME = new RegExp(`^${WORD}(?:\\.${WORD})*$`);
/** Next's own: [id], [...rest], (group), @slot, _private. */
const ROUTE = new RegExp(`^(?:\\[{1,2}(?:\\.\\.\\.)?${WORD}\\]{1,2}|\\(${WORD}\\)|@${WORD}|_${WORD})$`, "i");
const EMPTY_WORDS = /^(utils?|helpers?|common|services?|managers?)$/;

/** What is wrong with the name of a file or of its folders. */
export function findWrongName(path: string): string[] {
  const parts = path.split("/");
  const odd = parts.find((part) => !NAME.test(part) && !(parts[0] === "app" && ROUTE.test(part)));
  if (odd !== undefined)
    return [`${path}: write ${odd} in kebab-case, after the phrase or thing that it holds.`];
  const empty = parts.flatMap((part) => part.split(/[-.]/)).find((word) => EMPTY_WORDS.test(word));
  return empty === undefined
    ? []
    : [`${path}: "${empty}" says nothing about what is in it; name the phrase or thing that it holds.`];
}
