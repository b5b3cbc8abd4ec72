/**
 * Cases as Lua, all in the slot `{q}`; `QUEUE` as in the scripts of the queue. `CASE` stands for
 * what `rowOf` gives: until, version, placement, posts, additions, seq, mac, key, brief, file or nil,
 * holder or nil, story or nil.
 */
import { DESTROYED_KEEP_MS, MINUTE_MS, PURGE_KEEP_MS, SKEW_MS, TRY_WINDOW_MS } from "./limits.js";
import { queuePrelude as prelude } from "./redis-queue-prelude.js";

/**
 * KEYS QUEUE
 * ARGV case id, now
 * Returns CASE, or nil when there is no such case
 */
export const loadCase = `${prelude}
local facts = alive(ARGV[1], tonumber(ARGV[2]))
return facts and rowOf(ARGV[1], facts)
`;

/**
 * A case has several fields; the order of the ends of retention has each case once.
 *
 * KEYS QUEUE
 * ARGV cursor, limit, now
 * Returns {next cursor, {case id, CASE, ...}}
 */
export const everyCase = `${prelude}
local cursor, found = ARGV[1], {}
repeat
  local step = redis.call("ZSCAN", RETAIN, cursor, "COUNT", ARGV[2])
  cursor = step[1]
  for n = 1, #step[2], 2 do
    local id = step[2][n]
    local facts = alive(id, tonumber(ARGV[3]))
    if facts then
      table.insert(found, id)
      table.insert(found, rowOf(id, facts))
    end
  end
until cursor == "0" or #found >= 2 * tonumber(ARGV[2])
return {cursor, found}
`;

/**
 * KEYS QUEUE
 * ARGV case id, now
 * Returns {link, detail or nil, ...}
 */
export const journal = `${prelude}
local id, now, found = ARGV[1], tonumber(ARGV[2]), {}
local till = redis.call("ZSCORE", PAST_JOURNALS, id)
if till and tonumber(till) <= now then return found end
local lives = alive(id, now)
for seq = 1, tonumber(redis.call("HGET", JOURNAL, id) or 0) do
  table.insert(found, redis.call("HGET", JOURNAL, id .. ":" .. seq))
  table.insert(found, lives and redis.call("HGET", JOURNAL, id .. ":" .. seq .. ":detail"))
end
return found
`;

/**
 * A purge is text: until when it is kept and "1" if it was withdrawn, then a line for each placement,
 * its posts before it. `owe` remembers lines, each with "\n" before it, beside what was remembered.
 */
const owing = `
local function owe(id, lines, withdrawn, now)
  local kept = redis.call("HGET", PURGES, id)
  local till, flag, before = string.match(kept or "", "^(%d+) (%d)(.*)$")
  if not till or tonumber(till) <= now then flag, before = "0", "" end
  if withdrawn then flag = "1" end
  redis.call("HSET", PURGES, id, after(now, ${PURGE_KEEP_MS}) .. " " .. flag .. before .. lines)
  redis.call("ZADD", PURGE_DUE, after(now, 0), id)
  for _, key in ipairs({PURGES, PURGE_DUE}) do keep(key, ${PURGE_KEEP_MS}) end
end
`;

/**
 * `moveCase` is a twin of `movedFrom` in placements.ts and `fence` in lmdb-jobs.ts.
 *
 * KEYS QUEUE
 * ARGV case id, now, version, file or "", "keep" | "none" | "set", holder, retain until or "",
 *      "keep" | "none" | look at, placement without posts or "", posts, chat, the chat as JSON,
 *      link of the journal...
 * Returns "changed", "stale" or "unknown"
 */
export const changeCase = `${prelude}${owing}
local function moveCase(id, facts, now)
  local was, is = cjson.decode(facts.placement), cjson.decode(ARGV[9])
  unindex(id, facts)
  if was.chat ~= is.chat then
    owe(id, "\\n" .. facts.posts .. " " .. facts.placement, false, now)
    facts.posts = ""
  else
    if was.card then facts.posts = listed(facts.posts, string.format("%.0f", was.card)) end
    if is.card then facts.posts = without(facts.posts, string.format("%.0f", is.card)) end
    if was.topic and was.topic ~= is.topic then
      local topic = string.format('{"chat":%s,"topic":%.0f}', ARGV[12], was.topic)
      owe(id, "\\n " .. topic, false, now)
    end
  end
  facts.placement, facts.chat = ARGV[9], ARGV[11]
  for post in string.gmatch(ARGV[10], "[^,]+") do facts.posts = listed(facts.posts, post) end
  index(id, facts)
  -- What is under way for it is recorded no more: it went to where the case stood before.
  local job = load(id)
  if job and job.token ~= 0 then
    job.token = 0
    save(id, job)
  end
end
local id, now, till, look = ARGV[1], tonumber(ARGV[2]), ARGV[7], ARGV[8]
local facts = alive(id, now)
if not facts then return "unknown" end
if facts.version ~= tonumber(ARGV[3]) or not follows(facts, 13, #ARGV) then return "stale" end
facts.version = facts.version + 1
if ARGV[9] ~= "" then moveCase(id, facts, now) end
addLinks(id, facts, 13, #ARGV)
asCases(JOURNAL)
saveFacts(id, facts)
if ARGV[4] ~= "" then redis.call("HSET", CASES, id .. ":file", ARGV[4]) end
if ARGV[5] == "set" then redis.call("HSET", CASES, id .. ":holder", ARGV[6]) end
if ARGV[5] == "none" then redis.call("HDEL", CASES, id .. ":holder") end
if till ~= "" then
  retain(id, till, now)
  for addition in string.gmatch(facts.additions, "[^,]+") do
    if factsOf(addition) then retain(addition, till, now) end
  end
end
if look == "none" then redis.call("ZREM", LOOK, id)
elseif look ~= "keep" then lookAt(id, look) end
return "changed"
`;

/**
 * KEYS QUEUE
 * ARGV case id, now, posts, topic or "", placement without posts
 * Returns 1, or 0 when there is no such case
 */
export const notePosts = `${prelude}${owing}
local id, now = ARGV[1], tonumber(ARGV[2])
local facts = alive(id, now)
if not facts then
  owe(id, "\\n" .. ARGV[3] .. " " .. ARGV[5], false, now)
  return 0
end
placeCase(id, facts.placement, ARGV[3], facts.chat)
if ARGV[4] ~= "" and tonumber(ARGV[4]) ~= cjson.decode(facts.placement).topic then
  owe(id, "\\n " .. ARGV[5], false, now)
end
return 1
`;

/**
 * KEYS QUEUE
 * ARGV spot, now
 * Returns a case id or nil
 */
export const caseAt = `${prelude}
local id = redis.call("HGET", SPOTS, ARGV[1])
return id and alive(id, tonumber(ARGV[2])) and id
`;

/**
 * KEYS QUEUE
 * ARGV now, limit
 * Returns {case id, ...}, those due first first
 */
export const casesDue = `${prelude}
sweep(tonumber(ARGV[1]))
return redis.call("ZRANGEBYSCORE", LOOK, "-inf", ARGV[1], "LIMIT", 0, ARGV[2])
`;

/**
 * KEYS QUEUE
 * ARGV now, lookup...
 * Returns {tries}, or {tries, case id, CASE}
 */
export const findReceipt = `${prelude}
local now, tries = tonumber(ARGV[1]), 0
redis.call("HINCRBY", TRIES, string.format("%.0f", math.floor(now / 1000)), 1)
redis.call("PEXPIRE", TRIES, ${TRY_WINDOW_MS})
local counts = redis.call("HGETALL", TRIES)
for n = 1, #counts, 2 do
  local at = tonumber(counts[n]) * 1000
  if at <= now - ${MINUTE_MS} - ${SKEW_MS} or at > now + ${SKEW_MS} then
    redis.call("HDEL", TRIES, counts[n])
  elseif at > now - ${MINUTE_MS} then
    tries = tries + tonumber(counts[n + 1])
  end
end
for n = 2, #ARGV do
  local id = redis.call("HGET", RECEIPTS, ARGV[n])
  local facts = id and alive(id, now)
  if facts then return {tries, id, rowOf(id, facts)} end
end
return {tries}
`;

/**
 * KEYS QUEUE
 * ARGV case id, now, month, withdrawn 0 | 1, version or "", how many arguments are links, link...,
 *      name...
 * Returns "destroyed", "stale" or "unknown"
 */
export const destroyCase = `${prelude}${owing}
local id, now = ARGV[1], tonumber(ARGV[2])
local facts = alive(id, now)
if not facts then return "unknown" end
local links = 6 + tonumber(ARGV[6])
if ARGV[5] ~= "" and facts.version ~= tonumber(ARGV[5]) then return "stale" end
if not follows(facts, 7, links) then return "stale" end
local above = facts.parent ~= "" and factsOf(facts.parent)
if above then
  above.additions = without(above.additions, id)
  saveFacts(facts.parent, above)
end
addLinks(id, facts, 7, links)
local ids, lines = {id}, ""
for addition in string.gmatch(facts.additions, "[^,]+") do table.insert(ids, addition) end
for _, each in ipairs(ids) do
  local found = factsOf(each)
  if found then lines = lines .. "\\n" .. found.posts .. " " .. found.placement end
  dropCase(each, now)
  redis.call("ZREM", ALERTS, each)
  redis.call("ZADD", DESTROYED, after(now, ${DESTROYED_KEEP_MS}), each)
end
redis.call("ZREMRANGEBYSCORE", DESTROYED, "-inf", ARGV[2])
redis.call("PEXPIRE", DESTROYED, ${DESTROYED_KEEP_MS})
for n = links + 1, #ARGV do redis.call("HINCRBY", TALLIES, ARGV[3] .. "|" .. ARGV[n], 1) end
owe(id, lines, ARGV[4] == "1", now)
return "destroyed"
`;

/**
 * KEYS QUEUE
 * ARGV now, limit, look at so many
 * Returns {case id, purge, ...}, those due first first
 */
export const purgesDue = `${prelude}
local now, found = tonumber(ARGV[1]), {}
for _, id in ipairs(redis.call("ZRANGEBYSCORE", PURGE_DUE, "-inf", ARGV[1], "LIMIT", 0, ARGV[3])) do
  local purge = redis.call("HGET", PURGES, id)
  if not purge or tonumber(string.match(purge, "^%d+")) <= now then
    redis.call("HDEL", PURGES, id)
    redis.call("ZREM", PURGE_DUE, id)
  elseif #found < 2 * tonumber(ARGV[2]) then
    table.insert(found, id)
    table.insert(found, purge)
  end
end
return found
`;

/**
 * KEYS QUEUE
 * ARGV case id, again at or "", the lines that were seen, each with "\n" before it
 * Returns 1, or 0 when there is no such purge
 */
export const purgeAgain = `${prelude}
local id, at, seen = ARGV[1], ARGV[2], ARGV[3]
local till, lines = string.match(redis.call("HGET", PURGES, id) or "", "^(%d+) %d(.*)$")
if not till then return 0 end
if at ~= "" then
  local again = math.min(tonumber(till), tonumber(at))
  redis.call("ZADD", PURGE_DUE, string.format("%.0f", again), id)
elseif lines == seen then
  redis.call("HDEL", PURGES, id)
  redis.call("ZREM", PURGE_DUE, id)
elseif string.sub(lines, 1, #seen + 1) == seen .. "\\n" then
  redis.call("HSET", PURGES, id, till .. " 0" .. string.sub(lines, #seen + 1))
end
-- Else another process was done with what was seen, and this is a new one.
return 1
`;
