import {
  Decrypter,
  generateX25519Identity as generateIdentity,
  identityToRecipient,
} from "age-encryption";
import { expect, test } from "vitest";
import { createExportSeal } from "../../../src/vault/export-seal.js";

test("each of the keys opens what was sealed to all of them", async () => {
  const identities = [await generateIdentity(), await generateIdentity()];
  const seal = createExportSeal(await Promise.all(identities.map(identityToRecipient)));
  expect(seal.ending).toBe(".age");
  const sealed = await seal.seal(new TextEncoder().encode("numbers"));
  for (const identity of identities) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(await decrypter.decrypt(sealed, "text")).toBe("numbers");
  }
});

test("a key that is none is refused before anything is exported", () => {
  for (const wrong of [[], ["age1nonsense"], ["AGE-SECRET-KEY-1QQ"]])
    expect(() => createExportSeal(wrong)).toThrowError(
      expect.objectContaining({ code: "config.invalid" }),
    );
});
