// Lints what runs in the page. ESLint rather than Biome: it ships no binary for
// each platform, so one lock file serves all of them.
import js from "@eslint/js";

const message = "Markup has one renderer, in Python: build nodes with createElement.";

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
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message },
        { property: "outerHTML", message },
        { property: "insertAdjacentHTML", message },
      ],
    },
  },
  { files: ["widgets/**"], rules: { "no-console": "error" } },
];
