/**
 * Files, return addresses and notes of the desk as Lua, in the slot `{q}`: bytes in a hash, so that a
 * job's go with the job.
 */

const prelude = `
local BLOBS, UNTIL = KEYS[1], KEYS[2]
local function lasts(ms)
  for _, key in ipairs(KEYS) do
    if redis.call("PTTL", key) < ms then redis.call("PEXPIRE", key, ms) end
  end
end
local function drop(id)
  redis.call("HDEL", BLOBS, id)
  redis.call("ZREM", UNTIL, id)
end
`;

/**
 * KEYS blobs, blob until
 * ARGV id, bytes, until, lifetime ms
 * Returns 1
 */
export const putBlob = `${prelude}
redis.call("HSET", BLOBS, ARGV[1], ARGV[2])
redis.call("ZADD", UNTIL, ARGV[3], ARGV[1])
lasts(tonumber(ARGV[4]))
return 1
`;

/**
 * KEYS blobs, blob until
 * ARGV id, until, lifetime ms, now
 * Returns 1, or 0 when there is none
 */
export const keepBlob = `${prelude}
local till = redis.call("ZSCORE", UNTIL, ARGV[1])
if not till or tonumber(till) <= tonumber(ARGV[4]) then return 0 end
redis.call("ZADD", UNTIL, ARGV[2], ARGV[1])
lasts(tonumber(ARGV[3]))
return 1
`;

/**
 * KEYS blobs, blob until
 * ARGV id...
 * Returns 1
 */
export const dropBlobs = `${prelude}
for _, id in ipairs(ARGV) do drop(id) end
return 1
`;

/**
 * KEYS notices of a chat
 * ARGV case, address, lifetime ms
 * Returns 1
 */
export const keepNotice = `
local left = math.max(tonumber(ARGV[3]), redis.call("PTTL", KEYS[1]))
redis.call("HSET", KEYS[1], ARGV[1], ARGV[2])
redis.call("PEXPIRE", KEYS[1], string.format("%.0f", left))
return 1
`;

/**
 * KEYS desk
 * ARGV name, note, version
 * Returns "kept" or "stale"
 */
export const keepDeskNote = `
local version = tonumber(string.match(redis.call("HGET", KEYS[1], ARGV[1]) or "0:", "^%d+"))
if version ~= tonumber(ARGV[3]) then return "stale" end
redis.call("HSET", KEYS[1], ARGV[1], string.format("%.0f", version + 1) .. ":" .. ARGV[2])
return "kept"
`;
