// How Astro turns src/pages into dist/: a static site, under any base path, that only ever talks to its own origin.
import react from "@astrojs/react";
import { defineConfig } from "astro/config";

/** "/name/" for a project page, "/" otherwise; slashes added where the user left them out. */
function basePath() {
  const path = `/${process.env.BASE_PATH ?? ""}/`;
  return path.replace(/\/+/g, "/");
}

export default defineConfig({
  base: basePath(),
  outDir: process.env.PARCOURS_DIST ?? "dist",
  trailingSlash: "always",
  integrations: [react()],
  // No page is Markdown; its highlighter would warn about the content security policy.
  markdown: { syntaxHighlight: false },
  // The engine's worker fetches what reads dropped files when there are any.
  vite: {
    worker: {
      format: "es",
      rollupOptions: {
        output: {
          chunkFileNames: "_astro/engine-[name]-[hash].js",
          // WebKit runs a worker's own script a second time for whoever imports from it: what two need lies beside it.
          codeSplitting: { groups: [{ name: "requests", test: /\/engine\/requests\.ts$/ }] },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "always" },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
