/**
 * Starts Pyodide from files that somebody else has fetched and checked.
 *
 * Stands in the loader's file, behind Pyodide's own scripts: a reader's worker and the
 * build, which finds out what is needed, start Python alike.
 */

/**
 * Return Python, started; reject where Pyodide would wait for ever.
 *
 * @param {(options: object) => Promise<any>} loadPyodide
 * @param {object} from
 * @param {string} from.base  the address that Pyodide puts before a file's name
 * @param {Record<string, string>} from.info  what Pyodide wants to know of itself
 * @param {Promise<WebAssembly.Module>} from.wasm
 * @param {Promise<Uint8Array<ArrayBuffer>>} from.library
 */
export function start(loadPyodide, { base, info, wasm, library }) {
  // Pyodide asks for its files by name; it gets what has been checked, and nothing else.
  globalThis.fetch = async (input) => {
    const { href } = new URL(input instanceof Request ? input.url : input, base);
    if (href === `${base}pyodide.asm.wasm`) return new Response();
    if (href === `${base}python_stdlib.zip`) return new Response(await library);
    throw new TypeError(`${href} is not part of the runtime`);
  };
  return new Promise((resolve, reject) => {
    WebAssembly.instantiateStreaming = async (_, imports) => {
      try {
        const module = await wasm;
        return { module, instance: await WebAssembly.instantiate(module, imports) };
      } catch (error) {
        reject(error);
        return new Promise(() => {}); // It would try again in vain, and disturb another start.
      }
    };
    loadPyodide({
      indexURL: base,
      packageBaseUrl: base,
      lockFileContents: { info, packages: {} },
      args: ["-S"], // Nothing is set up for a site of packages.
      stdout: () => {},
      // The same for every reader, whatever the language of the browser.
      env: { HOME: "/home/pyodide", LANG: "C.UTF-8" },
    }).then(resolve, reject);
  });
}

/**
 * Let Python find more modules.
 *
 * @param {any} python
 * @param {string} name
 * @param {Uint8Array} modules  what widgets/runtime/library.py has packed
 */
export function add(python, name, modules) {
  python.FS.writeFile(`/${name}`, modules);
  python.pyimport("finder").add(`/${name}`);
}

/**
 * Let Python read a flow.
 *
 * @param {any} python
 * @param {string} flow
 * @param {Uint8Array} modules  what widgets/runtime/library.py has packed
 */
export function read(python, flow, modules) {
  add(python, flow, modules);
  python.pyimport("guide_logic.site").GUIDES.load(flow).destroy();
}
