/**
 * The delivery queue as Lua, all in the slot `{q}`. `QUEUE` stands for the keys that
 * `queueScriptKeys` lists, in that order. A job is JSON:
 *
 *     chat, level   where it goes and how urgent it is
 *     dueAt         its place among those of its level
 *     at            when it is due now: its place, the end of a lease, or the next try
 *     tried, doubt  a try is under way; an earlier one's outcome is not known
 *     failures, token, code, blobs (their ids, commas between)
 */
import { SKEW_MS } from "./limits.js";
import { queuePrelude as prelude } from "./redis-queue-prelude.js";

/**
 * What joins a case that has a row is listed there, once, and lives as long as that. Its hastening is
 * a twin of `hasten` in lmdb-jobs.ts.
 *
 * KEYS QUEUE
 * ARGV case id, chat, level, due at, key, brief, file or "", story, retain until, now, placement,
 *      lookup or "", joins or "", look at or "", blob ids with commas between,
 *      the story is kept 0 | 1, link of the journal...
 * Returns "queued" or "known"
 */
export const enqueue = `${prelude}
local id, now, joins = ARGV[1], tonumber(ARGV[10]), ARGV[13]
if alive(id, now) or destroyed(id, now) or destroyed(joins, now) then return "known" end
dropCase(id, now)
dropJournal(id)
local till, parent = ARGV[9], ""
local above = joins ~= "" and alive(joins, now)
if above then
  parent = joins
  local root = above.parent ~= "" and alive(above.parent, now)
  if root then parent, above = above.parent, root end
  above.additions = listed(above.additions, id)
  saveFacts(parent, above)
  till = redis.call("ZSCORE", RETAIN, parent)
end
redis.call("HSET", CASES, id .. ":key", ARGV[5], id .. ":brief", ARGV[6])
if ARGV[7] ~= "" then redis.call("HSET", CASES, id .. ":file", ARGV[7]) end
local facts = {version = 0, chat = ARGV[2], placement = ARGV[11], posts = "", additions = "",
  parent = parent, lookup = ARGV[12]}
local blobs = ARGV[15]
if ARGV[16] == "1" then
  redis.call("HSET", CASES, id .. ":story", ARGV[8])
  facts.kept, blobs = blobs, ""
else
  redis.call("HSET", SEALED, id .. ":story", ARGV[8])
end
addLinks(id, facts, 17, #ARGV)
saveFacts(id, facts)
retain(id, till, now)
if ARGV[12] ~= "" then
  redis.call("HSET", RECEIPTS, ARGV[12], id)
  asCases(RECEIPTS)
end
if ARGV[14] ~= "" then lookAt(id, ARGV[14]) end
local due, level = tonumber(ARGV[4]), tonumber(ARGV[3])
local joined = above and not redis.call("ZSCORE", DEAD, parent) and load(parent)
if joined then
  unplace(parent, joined)
  joined.level = math.min(joined.level, level)
  -- A millisecond ahead: of two that are due at once the one with the lower id would go first.
  local sooner = math.min(joined.dueAt, due - 1)
  -- Any other moment is the end of a lease, or of the wait after a try.
  local at = joined.at == joined.dueAt and sooner or joined.at
  joined.dueAt = sooner
  place(parent, joined, at)
  save(parent, joined)
end
local job = {chat = ARGV[2], level = level, dueAt = due, tried = false, doubt = false,
  failures = 0, token = 0, blobs = blobs}
place(id, job, due)
save(id, job)
return "queued"
`;

/**
 * `mayGoAt` and the choice are twins of `mayGoAt` and `pickNext` in limits.ts.
 *
 * KEYS QUEUE
 * ARGV now, lease ends at, overall per second, chat gap ms, group per minute, kept for urgent,
 *      second ms, minute ms
 * Returns {"wait", until or nil}, or
 *      {"step", case id, level, key, brief, story, placement, posts, repeat 0 | 1, failures, token}
 */
export const take = `${prelude}
local now, second, minute = tonumber(ARGV[1]), tonumber(ARGV[7]), tonumber(ARGV[8])
local perSecond, gap = tonumber(ARGV[3]), tonumber(ARGV[4])
local perMinute, kept = tonumber(ARGV[5]), tonumber(ARGV[6])

sweep(now)

local function times(field, window)
  local found = {}
  for time in string.gmatch(redis.call("HGET", SENT, field) or "", "%d+") do
    if tonumber(time) > now - window and tonumber(time) <= now + ${SKEW_MS} then table.insert(found, tonumber(time)) end
  end
  return found
end
local function freeAt(sent, allowed, window)
  local blocking = sent[#sent - math.max(1, allowed) + 1]
  return blocking and blocking + window or 0
end
-- "|all" cannot be a chat: names of chats are without the separator.
local overall = times("|all", second)
local function mayGoAt(level, sent, paused)
  local inChat = level == 0 and perMinute or perMinute - kept
  return math.max(paused, freeAt(overall, perSecond, second), freeAt(sent, inChat, minute),
    freeAt(sent, 1, gap))
end

local best, wait
for _, chat in ipairs(redis.call("HKEYS", CHATS)) do
  local sent = times(chat, minute)
  local paused = tonumber(redis.call("HGET", PAUSED, chat) or 0)
  for level = 0, 3 do
    -- "}" is the character after "|": every member of this chat, and no other's.
    local first = redis.call("ZRANGEBYLEX", order(level), "[" .. chat .. "|", "(" .. chat .. "}",
      "LIMIT", 0, 1)[1]
    if first then
      local due, id = string.match(first, "|(%d+)|(.*)$")
      local at = tonumber(due)
      local ready = math.max(at, mayGoAt(level, sent, paused))
      if ready > now then
        wait = math.min(wait or ready, ready)
      elseif not best or level < best.level or (level == best.level
        and (at < best.at or (at == best.at and id < best.id))) then
        best = {level = level, at = at, id = id, chat = chat, sent = sent}
      end
      if at <= now then break end
    end
  end
end
local facts = best and factsOf(best.id)
if best and not facts then
  -- Its retention has ended and Redis was faster than the sweep: look again.
  dropCase(best.id, now)
  return {"wait", string.format("%.0f", now)}
end
if not best then return {"wait", wait and string.format("%.0f", wait) or false} end

local function count(field, sent)
  -- Never before the last one: replicas' clocks differ by a little, the window stays in order.
  table.insert(sent, string.format("%.0f", math.max(now, sent[#sent] or 0)))
  redis.call("HSET", SENT, field, table.concat(sent, ","))
end
count("|all", overall)
count(best.chat, best.sent)
redis.call("PEXPIRE", SENT, minute)

local id, job = best.id, load(best.id)
unplace(id, job)
job.doubt = job.doubt or job.tried
job.tried = true
job.token = redis.call("INCR", TOKEN)
place(id, job, tonumber(ARGV[2]))
save(id, job)
local sealed = redis.call("HMGET", CASES, id .. ":key", id .. ":brief")
local story = redis.call("HGET", SEALED, id .. ":story") or redis.call("HGET", CASES, id .. ":story")
return {"step", id, job.level, sealed[1], sealed[2], story, facts.placement, facts.posts,
  job.doubt and 1 or 0, job.failures, job.token}
`;

/**
 * KEYS QUEUE
 * ARGV case id, token, now, then one of
 *      "sent", placement, finished 0 | 1, posts, chat
 *      "notSent", due at, pause the chat 0 | 1, counts 0 | 1
 *      "unsure", due at
 *      "dead", code
 * Returns "recorded" or "stale"
 */
export const record = `${prelude}
local id, now, kind = ARGV[1], tonumber(ARGV[3]), ARGV[4]
local job = load(id)
if not job or job.token ~= tonumber(ARGV[2]) then return "stale" end
unplace(id, job)
job.token, job.tried = 0, false
if kind == "sent" then
  placeCase(id, ARGV[5], ARGV[7], ARGV[8])
  if ARGV[6] == "1" then
    dropJob(id)
    return "recorded"
  end
  job.doubt, job.failures = false, 0
  place(id, job, math.min(job.dueAt, now))
elseif kind == "notSent" then
  local due = tonumber(ARGV[5])
  if ARGV[7] == "1" then job.failures = job.failures + 1 end
  if ARGV[6] == "1" then
    local paused = math.max(due, tonumber(redis.call("HGET", PAUSED, job.chat) or 0))
    redis.call("HSET", PAUSED, job.chat, string.format("%.0f", paused))
    local left = math.max(1, paused - now)
    if redis.call("PTTL", PAUSED) < left then redis.call("PEXPIRE", PAUSED, left) end
    -- The pause holds it back; it keeps its place, so that the messages of a case stay together.
    place(id, job, math.min(job.dueAt, now))
  else
    place(id, job, due)
  end
elseif kind == "unsure" then
  job.doubt = true
  place(id, job, tonumber(ARGV[5]))
else
  job.code, job.at = ARGV[5], now
  redis.call("ZADD", DEAD, now, id)
end
save(id, job)
return "recorded"
`;

/**
 * KEYS QUEUE
 * ARGV case id, now
 * Returns 1, or 0 when there is no such dead letter
 */
export const requeue = `${prelude}
local id, now = ARGV[1], tonumber(ARGV[2])
if redis.call("ZREM", DEAD, id) == 0 then return 0 end
local job = load(id)
job.dueAt, job.failures, job.code = now, 0, nil
place(id, job, now)
save(id, job)
return 1
`;

/**
 * KEYS QUEUE
 * ARGV limit
 * Returns {case id, level, code, died at, ...}, those that died first first
 */
export const dead = `${prelude}
local found = {}
for _, id in ipairs(redis.call("ZRANGE", DEAD, 0, tonumber(ARGV[1]) - 1)) do
  local job = load(id)
  for _, part in ipairs({id, job.level, job.code, string.format("%.0f", job.at)}) do
    table.insert(found, part)
  end
end
return found
`;

/**
 * KEYS QUEUE
 * Returns how many jobs wait at each level, those in a lease among them
 */
export const depth = `${prelude}
local found = {}
for level = 0, 3 do found[level + 1] = redis.call("ZCARD", order(level)) end
return found
`;

/**
 * KEYS salt
 * ARGV offered, expires at, now, lifetime ms
 * Returns the salt that is kept
 */
export const salt = `
local till, kept = string.match(redis.call("GET", KEYS[1]) or "", "^(%d+):(.*)$")
if till and tonumber(till) > tonumber(ARGV[3]) then return kept end
redis.call("SET", KEYS[1], ARGV[2] .. ":" .. ARGV[1], "PX", ARGV[4])
return ARGV[1]
`;
