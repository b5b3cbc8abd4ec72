import type { ApiMethods } from "@grammyjs/types";

/** A file that came with a multipart request. */
export interface Upload {
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** Every method that `@grammyjs/types` declares, modelled here or not. */
export type MethodName = keyof ApiMethods<Upload>;

/** The parameters of a method as `@grammyjs/types` declares them, files being uploads or strings. */
export type ParamsOf<M extends MethodName> = Declared<Parameters<ApiMethods<Upload>[M]>[0]>;

type Declared<Args> = [Args] extends [undefined]
  ? Readonly<Record<never, never>>
  : Optional<NonNullable<Args>>;

/** A parameter that is not there may be read as `undefined`. */
type Optional<Args> = { readonly [K in keyof Args]: Args[K] | Absent<Args, K> };

type Absent<Args, K extends keyof Args> =
  Record<never, never> extends Pick<Args, K> ? undefined : never;

/** Tells an uploaded part from a JSON value, which may have fields of the same names. */
export function isUpload(value: unknown): value is Upload {
  const isObject = typeof value === "object" && value !== null;
  return isObject && "bytes" in value && value.bytes instanceof Uint8Array && "fileName" in value;
}
