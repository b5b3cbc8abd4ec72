import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";
import { describe, expect, test } from "vitest";

const bytes = (hex: string) => Buffer.from(hex.replaceAll(/\s/g, ""), "hex");
const run = (from: number, to: number) =>
  Buffer.from(Array.from({ length: to - from + 1 }, (_, index) => from + index));

// RFC 5869, appendix A: the three cases with SHA-256.
const HKDF = [
  {
    name: "A.1, a basic case",
    key: Buffer.alloc(22, 0x0b),
    salt: run(0x00, 0x0c),
    info: run(0xf0, 0xf9),
    out: `3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf
      34007208d5b887185865`,
  },
  {
    name: "A.2, longer inputs",
    key: run(0x00, 0x4f),
    salt: run(0x60, 0xaf),
    info: run(0xb0, 0xff),
    out: `b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c
      59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71
      cc30c58179ec3e87c14c01d5c1f3434f1d87`,
  },
  {
    name: "A.3, no salt and no info",
    key: Buffer.alloc(22, 0x0b),
    salt: Buffer.alloc(0),
    info: Buffer.alloc(0),
    out: `8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d
      9d201395faa4b61a96c8`,
  },
];

// RFC 4231, section 4; case 5 is about a truncated result, which nothing here uses.
const HMAC = [
  {
    name: "4.2",
    key: Buffer.alloc(20, 0x0b),
    data: Buffer.from("Hi There"),
    out: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
  },
  {
    name: "4.3, a key shorter than the result",
    key: Buffer.from("Jefe"),
    data: Buffer.from("what do ya want for nothing?"),
    out: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  },
  {
    name: "4.4, more than a block of data",
    key: Buffer.alloc(20, 0xaa),
    data: Buffer.alloc(50, 0xdd),
    out: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
  },
  {
    name: "4.5",
    key: run(0x01, 0x19),
    data: Buffer.alloc(50, 0xcd),
    out: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
  },
  {
    name: "4.7, a key longer than a block",
    key: Buffer.alloc(131, 0xaa),
    data: Buffer.from("Test Using Larger Than Block-Size Key - Hash Key First"),
    out: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
  },
  {
    name: "4.8, key and data longer than a block",
    key: Buffer.alloc(131, 0xaa),
    data: Buffer.from(
      "This is a test using a larger than block-size key and a larger than block-size data. " +
        "The key needs to be hashed before being used by the HMAC algorithm.",
    ),
    out: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
  },
];

const MCGREW_KEY = bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
const MCGREW_NONCE = bytes("cafebabefacedbaddecaf888");
const MCGREW_PLAIN = bytes(
  `d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
   1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255`,
);
const MCGREW_SEALED = bytes(
  `522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa
   8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad`,
);

// McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, submitted to NIST: the
// cases with AES-256 and a nonce of 96 bits.
const GCM = [
  {
    name: "13, nothing at all",
    key: Buffer.alloc(32),
    nonce: Buffer.alloc(12),
    aad: Buffer.alloc(0),
    plain: Buffer.alloc(0),
    sealed: Buffer.alloc(0),
    tag: "530f8afbc74536b9a963b4f1c4cb738b",
  },
  {
    name: "14, one block of zeros",
    key: Buffer.alloc(32),
    nonce: Buffer.alloc(12),
    aad: Buffer.alloc(0),
    plain: Buffer.alloc(16),
    sealed: bytes("cea7403d4d606b6e074ec5d3baf39d18"),
    tag: "d0d1c8a799996bf0265b98b5d48ab919",
  },
  {
    name: "15, four blocks",
    key: MCGREW_KEY,
    nonce: MCGREW_NONCE,
    aad: Buffer.alloc(0),
    plain: MCGREW_PLAIN,
    sealed: MCGREW_SEALED,
    tag: "b094dac5d93471bdec1a502270e3cc6c",
  },
  {
    name: "16, with associated data",
    key: MCGREW_KEY,
    nonce: MCGREW_NONCE,
    aad: bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
    plain: MCGREW_PLAIN.subarray(0, 60),
    sealed: MCGREW_SEALED.subarray(0, 60),
    tag: "76fc6ece0f4e1768cddf8853bb2d551b",
  },
];

describe("the primitives the vault stands on give the published answers", () => {
  test.each(HKDF)("HKDF-SHA256, RFC 5869 $name", ({ key, salt, info, out }) => {
    const expected = bytes(out);
    const drawn = Buffer.from(hkdfSync("sha256", key, salt, info, expected.length));
    expect(drawn.toString("hex")).toBe(expected.toString("hex"));
  });

  test.each(HMAC)("HMAC-SHA256, RFC 4231 $name", ({ key, data, out }) => {
    expect(createHmac("sha256", key).update(data).digest("hex")).toBe(out);
  });

  test.each(GCM)("AES-256-GCM, McGrew $name", ({ key, nonce, aad, plain, sealed, tag }) => {
    const cipher = createCipheriv("aes-256-gcm", key, nonce);
    cipher.setAAD(aad);
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    expect(body.toString("hex")).toBe(sealed.toString("hex"));
    expect(cipher.getAuthTag().toString("hex")).toBe(tag);

    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
    decipher.setAAD(aad);
    decipher.setAuthTag(bytes(tag));
    const opened = Buffer.concat([decipher.update(sealed), decipher.final()]);
    expect(opened.toString("hex")).toBe(plain.toString("hex"));
  });
});
