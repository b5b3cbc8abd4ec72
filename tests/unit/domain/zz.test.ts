import { test } from "vitest";
import { pairsAlike } from "../../../src/domain/alike.js";
import { caseIdOf } from "../../support/briefs.js";
import { tokensOf } from "./name-scores.js";
test("perf", () => {
  const first = "Бахтияр Рустам Серик Алишер Санжар Нурлан Ерлан Марат Далер Дилшод Жасур Улугбек Айгуль Сергей Виктор".split(" ");
  const sy = ["ба","ве","ги","до","жу","зэ","ка","ле","ми","но","пу"];
  const w = (i: number) => [i, i >> 3, i >> 5, i >> 7].map((e) => sy[e % 11]).join("");
  const firm = "Строй Сервис Транс Групп Агро Текстиль Бетон".split(" ");
  const t0 = performance.now();
  const cases = Array.from({ length: 2000 }, (_, i) => ({ id: caseIdOf(i + 1), names: tokensOf(`ТОО ${w(i)} ${firm[i % 7]}, ${first[i % 15]} ${w(i * 7 + 3)}ов`) }));
  const t1 = performance.now();
  const p = pairsAlike(cases, () => true);
  const t2 = performance.now();
  pairsAlike(cases, (id) => id === caseIdOf(5));
  const t3 = performance.now();
  console.log("tokens", t1 - t0, "all", t2 - t1, p.length, "one", t3 - t2, JSON.stringify(cases[5]?.names).length);
}, 60000);
