/** What is kept of a person and outlives erasing, as Lua; keys of one shard, newest pseudonym first. */
import { SKEW_MS, TRIES_KEPT, TRY_HOUR_MS } from "./limits.js";

/**
 * KEYS draft...
 * ARGV draft, until, lifetime ms, file...
 * Returns the files of what went, each with a comma behind it
 */
export const keepDraft = `
local gone, files = "", ""
for _, key in ipairs(KEYS) do gone = gone .. (redis.call("HGET", key, "files") or "") end
for n = 4, #ARGV do files = files .. ARGV[n] .. "," end
redis.call("DEL", unpack(KEYS))
redis.call("HSET", KEYS[1], "draft", ARGV[1], "until", ARGV[2], "misses", "", "files", files)
redis.call("PEXPIRE", KEYS[1], ARGV[3])
return gone
`;

/**
 * KEYS draft...
 * ARGV now
 * Returns {index of the key from 1, draft}, or nil
 */
export const draft = `
for i = 1, #KEYS do
  local kept = redis.call("HMGET", KEYS[i], "draft", "until")
  if kept[1] and tonumber(kept[2]) > tonumber(ARGV[1]) then return {i, kept[1]} end
end
return false
`;

/**
 * KEYS draft...
 * ARGV now, update id, destroy at so many
 * Returns the files of what was destroyed, each with a comma behind it
 */
export const missDraft = `
local gone = ""
for _, key in ipairs(KEYS) do
  local kept = redis.call("HMGET", key, "misses", "until", "files")
  if kept[2] and tonumber(kept[2]) > tonumber(ARGV[1]) then
    local misses, count = kept[1], 0
    if not string.find("," .. misses, "," .. ARGV[2] .. ",", 1, true) then misses = misses .. ARGV[2] .. "," end
    for _ in string.gmatch(misses, ",") do count = count + 1 end
    if count >= tonumber(ARGV[3]) then
      redis.call("DEL", key)
      gone = gone .. (kept[3] or "")
    else redis.call("HSET", key, "misses", misses) end
  end
end
return gone
`;

/**
 * KEYS tries...
 * ARGV update id, now
 * Returns how many tries there were in the hour up to now, this one included
 */
export const noteTry = `
local now, known, count = tonumber(ARGV[2]), false, 0
for _, key in ipairs(KEYS) do
  redis.call("ZREMRANGEBYSCORE", key, "-inf", string.format("%.0f", now - ${TRY_HOUR_MS}))
  redis.call("ZREMRANGEBYSCORE", key, "(" .. string.format("%.0f", now + ${SKEW_MS}), "+inf")
  known = known or redis.call("ZSCORE", key, ARGV[1])
end
if not known then
  redis.call("ZADD", KEYS[1], ARGV[2], ARGV[1])
  redis.call("ZREMRANGEBYRANK", KEYS[1], 0, -${TRIES_KEPT + 1})
  redis.call("PEXPIRE", KEYS[1], ${TRY_HOUR_MS})
end
for _, key in ipairs(KEYS) do count = count + redis.call("ZCARD", key) end
return count
`;

/**
 * KEYS tries...
 * ARGV update id
 * Returns 1
 */
export const forgiveTry = `
for _, key in ipairs(KEYS) do redis.call("ZREM", key, ARGV[1]) end
return 1
`;
