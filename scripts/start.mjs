// Builds when a compiler is here, then runs. The image has no compiler and a build of its own.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const compiler = "node_modules/typescript/bin/tsc";
if (existsSync(compiler) && existsSync("tsconfig.build.json")) {
  const built = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
    stdio: "inherit",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
if (!existsSync("dist/main.js")) {
  console.error("There is no build yet: run `npm ci --include=dev`, then `npm start` again.");
  process.exit(1);
}
await import("../dist/main.js");
