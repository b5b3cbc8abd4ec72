import { randomBytes } from "node:crypto";

/** `npm run keygen`: a new SECRET_KEY on standard output, what to do with it on standard error. */
process.stdout.write(`${randomBytes(32).toString("base64")}\n`);
process.stderr.write(
  "Set it as SECRET_KEY. Keep a copy offline: without it nothing in the store can be read again.\n",
);
