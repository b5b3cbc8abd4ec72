import type { BlobStore, Clock, DeskBook, MemberBook, NoticeStore } from "../ports.js";
import { dropBlobs } from "./lmdb-jobs.js";
import type { LmdbTable } from "./lmdb-rows.js";
import { noticeParts } from "./notice-name.js";

/** Files, return addresses, confirmed caseworkers, what the desk remembers; each method one transaction. */
export function createLmdbKeepsakes(
  opened: () => LmdbTable,
  clock: Clock,
): BlobStore & NoticeStore & MemberBook & DeskBook {
  return {
    async putBlob(id, sealed, until) {
      const table = opened();
      await table.durably(() => {
        table.put("blob", { expires: until }, id);
        table.put("blobBytes", sealed, id);
      });
    },
    async blob(id) {
      const table = opened();
      if (table.alive(clock.now(), "blob", id) === undefined) return null;
      return table.get("blobBytes", id) ?? null;
    },
    async keepBlob(id, until) {
      const table = opened();
      return table.durably(() => {
        if (table.alive(clock.now(), "blob", id) === undefined) return false;
        table.put("blob", { expires: until }, id);
        return true;
      });
    },
    async dropBlobs(ids) {
      const table = opened();
      await table.transaction(() => dropBlobs(table, ids));
    },
    async keepNotice(blind, sealed, until) {
      const table = opened();
      const { chat, of } = noticeParts(blind);
      await table.durably(() => table.put("notice", { sealed, expires: until }, chat, of));
    },
    async notice(blind) {
      const { chat, of } = noticeParts(blind);
      return opened().alive(clock.now(), "notice", chat, of)?.sealed ?? null;
    },
    async dropNotice(blind) {
      const table = opened();
      const { chat, of } = noticeParts(blind);
      await table.durably(() => {
        if (of !== "") return table.remove("notice", chat, of);
        for (const { key } of table.every("notice"))
          if (key[1] === chat) table.remove("notice", chat, String(key[2]));
      });
    },
    async confirmMember(blind) {
      const table = opened();
      await table.durably(() => table.put("member", true, blind));
    },
    async isConfirmed(blind) {
      return opened().get("member", blind) === true;
    },
    async dropMember(blind) {
      const table = opened();
      await table.durably(() => table.remove("member", blind));
    },
    async deskNote(name) {
      return opened().get("deskNote", name) ?? null;
    },
    async keepDeskNote(name, note, version) {
      const table = opened();
      return table.durably(() => {
        if ((table.get("deskNote", name)?.version ?? 0) !== version) return "stale";
        table.put("deskNote", { note, version: version + 1 }, name);
        return "kept";
      });
    },
  };
}
