import type { CaseFile } from "../domain/case-file.js";
import type { CaseId, Sealed } from "../domain/ids.js";
import type { CaseBrief, Story } from "../domain/report.js";
import type { CaseKey, CaseRow, Holder, Placement } from "../ports.js";
import { chatName } from "./keys.js";
import { withPosts } from "./placements.js";

/** A case as the scripts return it (`rowOf` in the prelude). */
export type RowReply = [
  until: string,
  version: number,
  placement: string,
  posts: string,
  additions: string,
  seq: number,
  mac: string,
  key: Sealed<CaseKey>,
  brief: Sealed<CaseBrief>,
  file: Sealed<CaseFile> | null,
  holder: Sealed<Holder> | null,
  story: Sealed<Story> | null,
];

export function caseRowOf(reply: RowReply): CaseRow {
  const [until, version, placement, posts, additions, seq, mac, ...sealed] = reply;
  const [key, brief, file, holder, story] = sealed;
  return {
    key,
    brief,
    file,
    holder,
    story,
    head: seq === 0 ? null : { seq, mac },
    version,
    placement: placementOf(placement, posts),
    retainUntil: Number(until),
    additions: list(additions) as CaseId[],
  };
}

/** A placement for the scripts: its posts apart, so that Lua adds to them without knowing the rest. */
export function placementArgs({ posts, ...rest }: Placement): [string, string, string] {
  return [JSON.stringify(rest), (posts ?? []).join(","), chatName(rest.chat)];
}

export function placementOf(placement: string, posts: string): Placement {
  return withPosts(JSON.parse(placement), list(posts).map(Number));
}

const list = (joined: string) => (joined === "" ? [] : joined.split(","));
