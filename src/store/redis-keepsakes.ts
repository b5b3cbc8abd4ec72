import type { ReturnAddress } from "../domain/case-file.js";
import type { Sealed } from "../domain/ids.js";
import type { BlobStore, Clock, DeskBook, MemberBook, NoticeStore } from "../ports.js";
import { queueKeys } from "./keys.js";
import { noticeParts } from "./notice-name.js";
import type { RedisConnection } from "./redis-connection.js";

const BLOB_KEYS = [queueKeys.blobs, queueKeys.blobUntil];

// 15 s: 20 MB over a slow line between two machines; nobody waits for it with a finger on a button.
const BYTES_MS = 15_000;

/** Files, return addresses, confirmed caseworkers, what the desk remembers. */
export function createRedisKeepsakes(
  connected: () => RedisConnection,
  clock: Clock,
): BlobStore & NoticeStore & MemberBook & DeskBook {
  const left = (until: number) => Math.max(1, until - clock.now());
  return {
    async putBlob(id, sealed, until) {
      const args = [id, Buffer.from(sealed), until, left(until)];
      await connected().run("putBlob", BLOB_KEYS, args, BYTES_MS);
    },
    async blob(id) {
      const replies = await connected().call(
        (client) =>
          client.pipeline().zscore(queueKeys.blobUntil, id).hgetBuffer(queueKeys.blobs, id).exec(),
        BYTES_MS,
      );
      // exec() resolves even when one command failed: look at each entry.
      const [[untilError, until], [bytesError, bytes]] = replies as [
        [Error | null, string | null],
        [Error | null, Buffer | null],
      ];
      if (untilError ?? bytesError) throw untilError ?? bytesError;
      return until !== null && Number(until) > clock.now() ? bytes : null;
    },
    async keepBlob(id, until) {
      const args = [id, until, left(until), clock.now()];
      return (await connected().run("keepBlob", BLOB_KEYS, args)) === 1;
    },
    async dropBlobs(ids) {
      if (ids.length > 0) await connected().run("dropBlobs", BLOB_KEYS, ids);
    },
    async keepNotice(blind, address, until) {
      const { chat, of } = noticeParts(blind);
      const args = [of, `${until}:${address}`, left(until)];
      await connected().run("keepNotice", [queueKeys.notices(chat)], args);
    },
    async notice(blind) {
      const { chat, of } = noticeParts(blind);
      const kept = await connected().call((client) => client.hget(queueKeys.notices(chat), of));
      const [, until, sealed] = /^(\d+):(.*)$/s.exec(kept ?? "") ?? [];
      if (sealed === undefined || Number(until) <= clock.now()) return null;
      return sealed as Sealed<ReturnAddress>;
    },
    async dropNotice(blind) {
      const { chat, of } = noticeParts(blind);
      const name = queueKeys.notices(chat);
      await connected().call((client) => (of === "" ? client.del(name) : client.hdel(name, of)));
    },
    async confirmMember(blind) {
      await connected().call((client) => client.sadd(queueKeys.members, blind));
    },
    async isConfirmed(blind) {
      return (await connected().call((client) => client.sismember(queueKeys.members, blind))) === 1;
    },
    async dropMember(blind) {
      await connected().call((client) => client.srem(queueKeys.members, blind));
    },
    async deskNote(name) {
      const kept = await connected().call((client) => client.hget(queueKeys.desk, name));
      const [, version, note] = /^(\d+):(.*)$/s.exec(kept ?? "") ?? [];
      return note === undefined
        ? null
        : { note: note as Sealed<unknown>, version: Number(version) };
    },
    async keepDeskNote(name, note, version) {
      const args = [name, note, version];
      return (await connected().run("keepDeskNote", [queueKeys.desk], args)) as "kept" | "stale";
    },
  };
}
