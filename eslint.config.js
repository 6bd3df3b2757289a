// Lints what runs in the page. ESLint rather than Biome: it ships no binary for
// each platform, so one lock file serves all of them.
import js from "@eslint/js";
import compat from "eslint-plugin-compat";

const message = "Markup has one renderer, in Python: build nodes with createElement.";

// A class that does more than fifteen things is two; each method past that is named.
const sixteenth = Array(16).fill("MethodDefinition").join(" ~ ");

// Two things that the compatibility linter does not see.
const signal = "CallExpression[callee.property.name=addEventListener] Property[key.name=signal]";

// A class's own begins with _, which is shortened: private #names cost old browsers a map each.
const foreign = "MemberExpression[property.name=/^_[a-z]/]:not([object.type=ThisExpression])";

export default [
  { ignores: [".*/**", "site/**"] },
  js.configs.recommended,
  {
    rules: {
      // TypeScript knows every global of a page and of a worker, and checks them.
      "no-undef": "off",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-var": "error",
      "prefer-const": "error",
      eqeqeq: "error",
      // More ways than these through a function are two functions; `?.`, `??` and defaults count.
      complexity: ["error", 15],
      "max-lines": ["error", 300],
      "no-restricted-syntax": [
        "error",
        { selector: sixteenth, message: "Make two classes of it." },
        { selector: signal, message: "Safari 14 and Firefox 78 ignore it: use Listeners." },
        { selector: foreign, message: "What begins with _ is its own class's." },
        { selector: "PrivateIdentifier", message: "Begin the name with _: it is shortened." },
      ],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message },
        { property: "outerHTML", message },
        { property: "insertAdjacentHTML", message },
        { object: "AbortSignal", message: "Chromium 88 has none of its functions." },
      ],
    },
  },
  { files: ["widgets/**"], rules: { "no-console": "error" } },
  // What browsers lack. The floors stand in package.json, and higher ones for Python here; esbuild
  // lowers syntax to the same ones (widgets/mkdocs/assets.py), and the checker knows no method
  // of the language that is younger (tsconfig.json).
  { files: ["widgets/page/**", "widgets/site/**"], ...compat.configs["flat/recommended"] },
  {
    files: ["widgets/worker/**"],
    ...compat.configs["flat/recommended"],
    settings: { browsers: ["chrome 97", "safari 16.4", "firefox 115"] },
  },
];
