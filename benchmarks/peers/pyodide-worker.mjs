import { loadPyodide } from "./pyodide/pyodide.mjs";

const ready = Promise.all([
  loadPyodide(),
  fetch("six.py").then((file) => file.text()),
]).then(([pyodide, six]) => {
  pyodide.FS.writeFile("six.py", six);
  return pyodide.runPython(`
import json
import six

def answer(told):
    return json.dumps({"question": six.view(json.loads(told)), "plan": six.PLAN})

answer
`);
});

self.onmessage = async ({ data }) => {
  const answer = await ready;
  self.postMessage(JSON.parse(answer(JSON.stringify(data))));
};
