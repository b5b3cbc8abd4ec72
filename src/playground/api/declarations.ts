import { DECLARED_METHODS } from "./declared-methods.js";
import { DECLARED_TYPES } from "./declared-types.js";
import type { MethodName } from "./method-fields.js";
import {
  type LimitUnit,
  parseShape,
  type Shape,
  type Written,
  type WrittenField,
} from "./shapes.js";

export interface Limit {
  readonly min: number;
  readonly max: number;
  readonly unit: LimitUnit;
}

/** One declared parameter of a method or field of a type. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly shape: Shape;
  readonly limit: Limit | undefined;
}

export type Fields = ReadonlyMap<string, Field>;

/** What the Bot API declares, as `scripts/telegram-declarations.mjs` wrote it down. */
export interface Declarations {
  /** In any case, as in a request; `undefined` for a method nobody declares. */
  findMethod(name: string): MethodName | undefined;
  paramsOf(method: MethodName): Fields;
  /** @throws Error for a name the declarations do not hold. */
  typeNamed(name: string): Fields | Shape;
}

let read: Declarations | undefined;

/** Made at the first call. */
export function declarations(): Declarations {
  read ??= createDeclarations(DECLARED_METHODS, DECLARED_TYPES);
  return read;
}

function createDeclarations(methods: Written, types: Written): Declarations {
  const names = new Map(Object.keys(methods).map((name) => [name.toLowerCase(), name]));
  const parsed = new Map<string, Fields | Shape>();

  /** Parsed once, when first asked for. */
  function lookUp(written: Written, kind: string, name: string): Fields | Shape {
    const key = `${kind} ${name}`;
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const entry = written[name];
    if (entry === undefined) throw new Error(`no declaration of the ${key}`);
    const made = typeof entry === "string" ? parseShape(entry) : parseFields(entry);
    parsed.set(key, made);
    return made;
  }

  return {
    findMethod: (name) => names.get(name.toLowerCase()) as MethodName | undefined,
    paramsOf: (method) => lookUp(methods, "method", method) as Fields,
    typeNamed: (name) => lookUp(types, "type", name),
  };
}

function parseFields(written: Readonly<Record<string, WrittenField>>): Fields {
  return new Map(
    Object.entries(written).map(([key, given]) => {
      const name = key.replace("?", "");
      const [word, min, max, unit] = typeof given === "string" ? [given] : given;
      const limit =
        min === undefined || max === undefined || unit === undefined
          ? undefined
          : { min, max, unit };
      return [name, { name, required: name === key, shape: parseShape(word), limit }];
    }),
  );
}
