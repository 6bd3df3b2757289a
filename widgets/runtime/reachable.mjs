/**
 * Takes out of Pyodide's script what the WebAssembly does not import and nothing else names.
 *
 * Usage: node reachable.mjs WASM USER… — print the script that comes on standard input without
 *        that; USER are the scripts that use it.
 *
 * Nine in ten of its functions are for packages written in C: pictures, sound, sockets. Nothing is
 * found out by trying: a part stays as long as what stays says its name anywhere, as a variable, a
 * property or a string.
 */

import { readFileSync } from "node:fs";
import { parse } from "acorn";

/** @typedef {any} Tree  what the parser makes of a piece of script */

/** What the script does at its start or its end, and only for such packages. */
const IDLE = [
  "MainLoop.init();",
  "registerPostMainLoop(()=>SDL.audio?.queueNewAudioData?.());",
  "registerWasmPlugin();",
  "FS.createPreloadedFile=FS_createPreloadedFile;",
  "SOCKFS.root=FS.mount(SOCKFS,{},null);",
  "PIPEFS.root=FS.mount(PIPEFS,{},null);",
  "if(ENVIRONMENT_IS_NODE){NODEFS.staticInit()}",
  'Module["NODEFS"]=NODEFS;',
  "IDBFS.quit();",
  ",IDBFS,NODEFS,WORKERFS,PROXYFS",
];

const [wasm = "", ...users] = process.argv.slice(2);
let script = readFileSync(0, "utf-8");
for (const text of IDLE) {
  if (!script.includes(text)) throw new Error(`Pyodide's script does not hold ${text} any more`);
  script = script.replace(text, "");
}
const imports = WebAssembly.Module.imports(await WebAssembly.compile(readFileSync(wasm)));
const imported = new Set(imports.map(({ name }) => name));

/** Every name that what stays says; a property's begins with a dot. */
const said = new Set();
/** By its name, the statements that a part is made of. @type {Map<string, Tree[]>} */
const parts = new Map();

for (const file of users) {
  for (const [word] of readFileSync(file, "utf-8").matchAll(/\w+/g)) said.add(`.${word}`);
}
const statements = all(parse(script, { ecmaVersion: "latest" }));
for (const statement of statements) {
  const name = part(statement);
  if (name) parts.set(name, [...(parts.get(name) ?? []), statement]);
  else say(statement);
}
// What is said meanwhile comes behind, and its turn comes too.
for (const name of said) parts.get(name)?.forEach(say);

let written = "";
let end = 0;
for (const statement of statements) {
  const name = part(statement);
  if (name && !said.has(name)) leave(statement.start, statement.end);
  if (name === "wasmImports") leaveImports(statement);
}
process.stdout.write(written + script.slice(end));

/**
 * Go on behind a piece of script.
 *
 * @param {number} from
 * @param {number} to
 */
function leave(from, to) {
  written += script.slice(end, from);
  end = to;
}

/** @param {Tree} statement  the list of all that a WebAssembly could import */
function leaveImports(statement) {
  const { init } = statement.declarations[0];
  const kept = init.properties.map((/** @type {Tree} */ one) => script.slice(one.start, one.end));
  leave(init.start, init.end);
  written += `{${kept.join()}}`;
}

/**
 * Return the statements of the function that holds nearly all of the script.
 *
 * @param {Tree} node
 * @returns {Tree[]}
 */
function all(node) {
  if (node.params?.[0]?.left?.name === "moduleArg") return node.body.body;
  return children(node).flatMap(all);
}

/**
 * Return the name of the part that a statement belongs to, if running it does nothing but make that.
 *
 * @param {Tree} statement
 * @returns {string | undefined}
 */
function part({ type, id, declarations, expression }) {
  if (type === "FunctionDeclaration") return id.name;
  if (type === "VariableDeclaration" && declarations.length === 1) {
    const [one] = declarations;
    if (one.id.name === "wasmImports") {
      const isImported = (/** @type {Tree} */ { key }) => imported.has(key.name);
      one.init.properties = one.init.properties.filter(isImported);
    }
    return !one.init || isInert(one.init) ? one.id.name : undefined;
  }
  const { object, property } = expression?.left ?? {};
  if (!property || expression.operator !== "=" || !isInert(expression.right)) return undefined;
  if (object.name === "Module" && property.value) return `.${property.value}`;
  return property.name === "sig" ? object.name : undefined;
}

/**
 * Whether nothing happens when a value is made.
 *
 * @param {Tree} value
 * @returns {boolean}
 */
function isInert({ type, callee, computed, object, properties, elements, argument, ...rest }) {
  if (/^(Identifier|Literal|FunctionExpression|ArrowFunctionExpression)$/.test(type)) return true;
  if (type === "MemberExpression") return !computed && isInert(object);
  if (type === "UnaryExpression") return isInert(argument);
  if (type === "ArrayExpression") return elements.every(isInert);
  if (type === "NewExpression") return /^(Map|Set)$/.test(callee.name) && !rest.arguments.length;
  const isPlain = (/** @type {Tree} */ one) => one.value && !one.computed && isInert(one.value);
  return type === "ObjectExpression" && properties.every(isPlain);
}

/**
 * Note what a piece of script says.
 *
 * @param {Tree} node
 */
function say(node) {
  const { type, name, value, computed, key, property } = node;
  if (type === "Identifier") said.add(name);
  if (type === "Literal" && typeof value === "string") said.add(`.${value}`);
  const own = computed ? undefined : (key ?? property);
  if (own) said.add(`.${own.name ?? own.value}`);
  for (const one of children(node)) if (one !== own || one === value) say(one);
}

/**
 * Return what a piece of script is made of.
 *
 * @param {Tree} node
 * @returns {Tree[]}
 */
function children(node) {
  return Object.values(node)
    .flat()
    .filter((one) => typeof one?.type === "string");
}
