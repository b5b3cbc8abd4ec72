import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FactCounts,
  MULTIPLE_TABLES,
  SINGLE_TABLES,
  sum,
  tableOf,
} from "../../../src/domain/statistics.js";
import {
  LEAST_SHOWN,
  type ShownTable,
  suppressed,
  together,
} from "../../../src/domain/suppression.js";

const MONTH = "2026-10";

/** What a month has whose cases differ by level alone. */
function levels(...counts: readonly number[]): FactCounts {
  return Object.fromEntries(counts.map((count, level) => [`level:${level}`, count]));
}

const levelTable = (...counts: readonly number[]) =>
  suppressed(MONTH, levels(...counts)).tables.level;
const values = (table: ShownTable | undefined) =>
  Object.fromEntries(table?.cells.map(({ value, count }) => [value, count]) ?? []);

describe("a closed month", () => {
  test.each([[[]], [[1]], [[2, 2]], [[1, 1, 1, 1]]])(
    "with fewer than five cases shows nothing, not even how many: %j",
    (counts) => {
      expect(suppressed(MONTH, levels(...counts))).toEqual({
        month: MONTH,
        total: null,
        tables: {},
      });
    },
  );

  test("shows how many cases came once there are five", () => {
    expect(suppressed(MONTH, levels(5)).total).toBe(5);
  });

  test("has the cases that ended apart from those that came", () => {
    const { total, tables } = suppressed(MONTH, { "outcome:solved": 7, "outcome:withdrawn": 6 });
    expect(total).toBeNull();
    expect(Object.keys(tables)).toEqual(["outcome"]);
    expect(suppressed(MONTH, { ...levels(9), "outcome:solved": 4 }).tables.outcome).toBeUndefined();
  });
});

describe("a table in which each case has one place", () => {
  test("shows every line where none is under five", () => {
    expect(levelTable(5, 6, 0, 7)).toEqual({
      cells: [
        { value: "3", count: 7 },
        { value: "1", count: 6 },
        { value: "0", count: 5 },
      ],
      rest: 0,
      least: false,
    });
  });

  test("puts lines under five together where they are five", () => {
    expect(levelTable(3, 2, 10, 11)).toMatchObject({ rest: 5 });
    expect(values(levelTable(3, 2, 10, 11))).toEqual({ 2: 10, 3: 11 });
  });

  test("lets a lone small line take the smallest other one with it, and its equals", () => {
    expect(levelTable(3, 0, 10, 11)).toMatchObject({ rest: 13, cells: [{ value: "3" }] });
    expect(levelTable(3, 10, 10, 11)).toMatchObject({ rest: 23, cells: [{ value: "3" }] });
  });

  test("does the same where the small lines could only be four each", () => {
    expect(values(levelTable(4, 4, 10, 11))).toEqual({ 3: 11 });
  });

  test("has a line for those who said nothing, so that all tables have the same sum", () => {
    const { tables } = suppressed(MONTH, { ...levels(20), "region:KZ-47": 12 });
    expect(values(tables.region)).toEqual({ "KZ-47": 12, notTold: 8 });
  });
});

describe("a table in which a case may have several places", () => {
  test("rounds down to fives, and has no line under five", () => {
    const { tables } = suppressed(MONTH, {
      ...levels(22),
      "category:unpaid_wages": 20,
      "category:passport_taken": 9,
      "category:violence": 4,
    });
    expect(values(tables.category)).toEqual({ unpaid_wages: 20, passport_taken: 5 });
    expect(tables.category).toMatchObject({ rest: null, least: true });
  });
});

describe("several months together", () => {
  test("are the sum of what each shows, and say where that is the least", () => {
    const one = suppressed("2026-09", levels(0, 0, 10, 11));
    const two = suppressed("2026-10", levels(3, 2, 6, 11));
    const none = suppressed("2026-11", levels(2));
    expect(together([one, two])).toMatchObject({ total: 43, least: false });
    const all = together([one, two, none]);
    expect(all).toMatchObject({ total: 43, least: true });
    expect(all.tables.level).toEqual({
      cells: [
        { value: "3", count: 22 },
        { value: "2", count: 16 },
      ],
      rest: 5,
      least: true,
    });
  });

  test("of which none shows anything show nothing", () => {
    expect(together([suppressed(MONTH, levels(2))])).toEqual({
      total: null,
      least: true,
      tables: {},
    });
  });
});

describe("whoever has every table of every month", () => {
  test("and knows how they are made finds no count of one to four: all months of four lines", () => {
    // Every month that looks the same, by what is shown of it: what such a reader cannot tell apart.
    const alike = new Map<string, (readonly number[])[]>();
    const most = 26;
    for (let a = 0; a <= most; a++)
      for (let b = 0; a + b <= most; b++)
        for (let c = 0; a + b + c <= most; c++)
          for (let d = 0; a + b + c + d <= most; d++) {
            const { total, tables } = suppressed(MONTH, levels(a, b, c, d));
            const shown = JSON.stringify([total, tables.level]);
            alike.set(shown, [...(alike.get(shown) ?? []), [a, b, c, d]]);
          }
    const found = [...alike].filter(([, months]) =>
      [0, 1, 2, 3].some((line) => {
        const possible = new Set(months.map((month) => month[line]));
        const [only = 0] = possible;
        return possible.size === 1 && only > 0 && only < LEAST_SHOWN;
      }),
    );
    expect(found).toEqual([]);
  });

  // Nothing but what follows from the tables: parts make a whole, no count is negative, and none of a
  // facet is larger than the whole.
  const lines = fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: 1, maxLength: 9 });
  const month = fc
    .record({ whole: lines, region: lines, sector: lines, locale: lines, several: lines })
    .map(({ whole, several, ...others }) => {
      const cases = sum(whole);
      const counts: Record<string, number> = { ...levels(...whole) };
      for (const [table, wished] of Object.entries(others)) {
        let left = cases;
        wished.forEach((count, index) => {
          counts[`${table}:${index}`] = Math.min(count, left);
          left -= Math.min(count, left);
        });
      }
      for (const table of MULTIPLE_TABLES)
        several.forEach((count, index) => {
          counts[`${table}:${index}`] = Math.min(count, cases);
        });
      return counts as FactCounts;
    });

  test("finds none in one month: at least two counts fit every line that is not shown", () => {
    fc.assert(
      fc.property(month, (counts) => {
        const { total, tables } = suppressed(MONTH, counts);
        for (const name of SINGLE_TABLES) {
          const table = tables[name];
          if (table === undefined) continue;
          const told = tableOf(counts, name);
          const lines = [...told, ["notTold", (total ?? 0) - sum([...told.values()])] as const];
          const hidden = lines.filter(([value, count]) => count > 0 && !(value in values(table)));
          expect(table.rest === 0 || (table.rest ?? 0) >= LEAST_SHOWN).toBe(true);
          expect(sum(table.cells.map(({ count }) => count)) + (table.rest ?? 0)).toBe(total);
          // A lone line would be the rest; of two or more each is 0 to the rest.
          if (hidden.some(([, count]) => count < LEAST_SHOWN))
            expect(hidden.length).toBeGreaterThan(1);
        }
        for (const name of MULTIPLE_TABLES)
          for (const { value, count } of tables[name]?.cells ?? []) {
            const [low, high] = [count, Math.min(count + LEAST_SHOWN - 1, total ?? 0)];
            // Those without it: between these two; only that there are none may be certain.
            const [fewest, most] = [(total ?? 0) - high, (total ?? 0) - low];
            expect(most === 0 || fewest < most || fewest >= LEAST_SHOWN).toBe(true);
            expect(tableOf(counts, name).get(value) ?? 0).toBeGreaterThanOrEqual(low);
          }
      }),
    );
  });

  test("learns from a year nothing that its months do not show", () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 12 }), (year) => {
        const months = year.map((counts) => suppressed(MONTH, counts));
        const again = together(months.map((each) => structuredClone(each)));
        expect(again).toEqual(together(months));
        expect(again.total ?? 0).toBe(sum(months.map(({ total }) => total ?? 0)));
        for (const [name, table] of Object.entries(again.tables))
          for (const { value, count } of table.cells)
            expect(count).toBe(
              sum(
                months.map(({ tables }) => values(tables[name as keyof typeof tables])[value] ?? 0),
              ),
            );
      }),
    );
  });
});
