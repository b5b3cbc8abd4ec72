/**
 * The delivery queue as Lua, all in the slot `{q}`. `QUEUE` stands for the twelve keys
 * `queueScriptKeys` lists, in that order, and `ROW` for the row of the case. A job is JSON:
 *
 *     chat, level   where it goes and how urgent it is
 *     dueAt         its place among those of its level
 *     at            when it is due now: its place, the end of a lease, or the next try
 *     tried, doubt  a try is under way; an earlier one's outcome is not known
 *     failures, token, placement, retain, code, diedAt
 */
import { queueKeys } from "./keys.js";
import { SKEW_MS } from "./limits.js";

export const queueScriptKeys: readonly string[] = [
  queueKeys.jobs,
  queueKeys.sealed,
  queueKeys.order(0),
  queueKeys.order(1),
  queueKeys.order(2),
  queueKeys.order(3),
  queueKeys.chats,
  queueKeys.dead,
  queueKeys.retain,
  queueKeys.sent,
  queueKeys.paused,
  queueKeys.token,
];

const prelude = `
local JOBS, SEALED, CHATS, DEAD = KEYS[1], KEYS[2], KEYS[7], KEYS[8]
local RETAIN, SENT, PAUSED, TOKEN = KEYS[9], KEYS[10], KEYS[11], KEYS[12]
local function order(level) return KEYS[3 + level] end
local function load(id)
  local raw = redis.call("HGET", JOBS, id)
  return raw and cjson.decode(raw)
end
local function save(id, job) redis.call("HSET", JOBS, id, cjson.encode(job)) end
local function member(id, job) return job.chat .. "|" .. string.format("%015d", job.at) .. "|" .. id end
local function place(id, job, at)
  job.at = at
  redis.call("ZADD", order(job.level), 0, member(id, job))
  redis.call("HINCRBY", CHATS, job.chat, 1)
end
local function unplace(id, job)
  if redis.call("ZREM", order(job.level), member(id, job)) == 1
    and redis.call("HINCRBY", CHATS, job.chat, -1) <= 0 then redis.call("HDEL", CHATS, job.chat) end
end
local function drop(id)
  local job = load(id)
  if job then unplace(id, job) end
  redis.call("HDEL", JOBS, id)
  redis.call("HDEL", SEALED, id .. ":brief", id .. ":story")
  redis.call("ZREM", DEAD, id)
  redis.call("ZREM", RETAIN, id)
end
`;

/**
 * KEYS QUEUE ROW
 * ARGV case id, chat, level, due at, brief, story, retain until, now, lifetime of the row ms, placement
 * Returns "queued" or "known"
 */
export const enqueue = `${prelude}
local row, id = KEYS[13], ARGV[1]
local till = redis.call("HGET", row, "until")
if till and tonumber(till) > tonumber(ARGV[8]) then return "known" end
drop(id)
redis.call("DEL", row)
redis.call("HSET", row, "brief", ARGV[5], "placement", ARGV[10], "until", ARGV[7])
redis.call("PEXPIRE", row, ARGV[9])
redis.call("HSET", SEALED, id .. ":brief", ARGV[5], id .. ":story", ARGV[6])
redis.call("ZADD", RETAIN, ARGV[7], id)
local due = tonumber(ARGV[4])
local job = {chat = ARGV[2], level = tonumber(ARGV[3]), dueAt = due, tried = false, doubt = false,
  failures = 0, token = 0, placement = ARGV[10]}
place(id, job, due)
save(id, job)
return "queued"
`;

/**
 * `mayGoAt` and the choice are twins of `mayGoAt` and `pickNext` in limits.ts.
 *
 * KEYS QUEUE
 * ARGV now, lease ends at, overall per second, chat gap ms, group per minute, kept for urgent,
 *      second ms, minute ms, jobs to drop at most
 * Returns {"wait", until or nil}, or
 *      {"step", case id, level, brief, story, placement, repeat 0 | 1, failures, token}
 */
export const take = `${prelude}
local now, second, minute = tonumber(ARGV[1]), tonumber(ARGV[7]), tonumber(ARGV[8])
local perSecond, gap = tonumber(ARGV[3]), tonumber(ARGV[4])
local perMinute, kept = tonumber(ARGV[5]), tonumber(ARGV[6])

local gone = redis.call("ZRANGEBYSCORE", RETAIN, "-inf", ARGV[1], "LIMIT", 0, ARGV[9])
for _, id in ipairs(gone) do drop(id) end

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
local sealed = redis.call("HMGET", SEALED, id .. ":brief", id .. ":story")
return {"step", id, job.level, sealed[1], sealed[2], job.placement, job.doubt and 1 or 0,
  job.failures, job.token}
`;

/**
 * KEYS QUEUE ROW
 * ARGV case id, token, now, then one of
 *      "sent", placement, finished 0 | 1
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
  if redis.call("EXISTS", KEYS[13]) == 1 then redis.call("HSET", KEYS[13], "placement", ARGV[5]) end
  if ARGV[6] == "1" then
    drop(id)
    return "recorded"
  end
  job.placement, job.doubt, job.failures = ARGV[5], false, 0
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
 * KEYS ROW
 * ARGV now, holder
 * Returns nil when there is no such case, else {"won" | "held", brief, placement, holder}
 */
export const claim = `
local till = redis.call("HGET", KEYS[1], "until")
if not till or tonumber(till) <= tonumber(ARGV[1]) then return false end
local won = redis.call("HSETNX", KEYS[1], "holder", ARGV[2]) == 1
local row = redis.call("HMGET", KEYS[1], "brief", "placement", "holder")
return {won and "won" or "held", row[1], row[2], row[3]}
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
