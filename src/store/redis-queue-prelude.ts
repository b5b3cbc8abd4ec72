/**
 * What the scripts of the queue and of cases share. A case is fields of the hash `cases`; its facts
 * are JSON, all of them scalars, for cjson cannot tell an empty list from an empty object:
 *
 *     version, lookup or ""
 *     chat, placement, posts   where it stands: the chat's name, JSON without posts, ids with commas
 *     additions, parent        case ids with commas; the case it is an addition of, or ""
 *     seq, mac                 the last link of its journal; none before the first
 *     kept                     blobs of a story that is kept, with commas; none of any other
 *
 * How long it is kept is its score in `retain`.
 */
import { queueKeys } from "./keys.js";
import { JOURNAL_KEEP_MS, SWEEP_BATCH } from "./limits.js";

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
  queueKeys.cases,
  queueKeys.receipts,
  queueKeys.look,
  queueKeys.spots,
  queueKeys.blobs,
  queueKeys.blobUntil,
  queueKeys.purges,
  queueKeys.purgeDue,
  queueKeys.destroyed,
  queueKeys.tallies,
  queueKeys.receiptTries,
  queueKeys.alerts,
  queueKeys.journal,
  queueKeys.pastJournals,
];

const jobs = `
local JOBS, SEALED, CHATS, DEAD = KEYS[1], KEYS[2], KEYS[7], KEYS[8]
local RETAIN, SENT, PAUSED, TOKEN = KEYS[9], KEYS[10], KEYS[11], KEYS[12]
local CASES, RECEIPTS, LOOK, SPOTS = KEYS[13], KEYS[14], KEYS[15], KEYS[16]
local BLOBS, BLOB_UNTIL, PURGES, PURGE_DUE = KEYS[17], KEYS[18], KEYS[19], KEYS[20]
local DESTROYED, TALLIES, TRIES, ALERTS = KEYS[21], KEYS[22], KEYS[23], KEYS[24]
local JOURNAL, PAST_JOURNALS = KEYS[25], KEYS[26]
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
local function dropBlob(blob)
  redis.call("HDEL", BLOBS, blob)
  redis.call("ZREM", BLOB_UNTIL, blob)
end
local function dropJob(id)
  local job = load(id)
  if job then
    unplace(id, job)
    for blob in string.gmatch(job.blobs or "", "[^,]+") do dropBlob(blob) end
  end
  redis.call("HDEL", JOBS, id)
  redis.call("HDEL", SEALED, id .. ":story")
  redis.call("ZREM", DEAD, id)
end
local function keep(key, ms)
  if redis.call("PTTL", key) < ms then redis.call("PEXPIRE", key, ms) end
end
local function after(now, ms) return string.format("%.0f", now + ms) end
`;

const journal = `
-- Adds the links of the arguments from one to another, four each; see linkArgs in redis-journal.ts.
local function addLinks(id, facts, from, to)
  for n = from, to, 4 do
    redis.call("HSET", JOURNAL, id .. ":" .. ARGV[n], ARGV[n + 2])
    if ARGV[n + 3] ~= "" then redis.call("HSET", JOURNAL, id .. ":" .. ARGV[n] .. ":detail", ARGV[n + 3]) end
    facts.seq, facts.mac = tonumber(ARGV[n]), ARGV[n + 1]
    redis.call("HSET", JOURNAL, id, ARGV[n])
  end
end
-- Whether those links go on where the journal ends.
local function follows(facts, from, to)
  return to < from or tonumber(ARGV[from]) == (facts.seq or 0) + 1
end
local function dropJournal(id)
  for seq = 1, tonumber(redis.call("HGET", JOURNAL, id) or 0) do
    redis.call("HDEL", JOURNAL, id .. ":" .. seq, id .. ":" .. seq .. ":detail")
  end
  redis.call("HDEL", JOURNAL, id)
  redis.call("ZREM", PAST_JOURNALS, id)
end
-- The details go with the case.
local function endJournal(id, now)
  local last = tonumber(redis.call("HGET", JOURNAL, id) or 0)
  if last == 0 or redis.call("ZSCORE", PAST_JOURNALS, id) then return end
  for seq = 1, last do redis.call("HDEL", JOURNAL, id .. ":" .. seq .. ":detail") end
  redis.call("ZADD", PAST_JOURNALS, after(now, ${JOURNAL_KEEP_MS}), id)
  for _, key in ipairs({JOURNAL, PAST_JOURNALS}) do keep(key, ${JOURNAL_KEEP_MS}) end
end
`;

const cases = `
local function factsOf(id)
  local raw = redis.call("HGET", CASES, id)
  return raw and cjson.decode(raw)
end
local function alive(id, now)
  local till = redis.call("ZSCORE", RETAIN, id)
  return till and tonumber(till) > now and factsOf(id)
end
local function saveFacts(id, facts) redis.call("HSET", CASES, id, cjson.encode(facts)) end
local function destroyed(id, now)
  local till = redis.call("ZSCORE", DESTROYED, id)
  return till and tonumber(till) > now
end
local function rowOf(id, facts)
  local sealed = redis.call("HMGET", CASES, id .. ":key", id .. ":brief", id .. ":file",
    id .. ":holder", id .. ":story")
  return {redis.call("ZSCORE", RETAIN, id), facts.version, facts.placement, facts.posts,
    facts.additions, facts.seq or 0, facts.mac or "",
    sealed[1], sealed[2], sealed[3], sealed[4], sealed[5]}
end
local function listed(list, entry)
  if list == "" then return entry end
  if string.find("," .. list .. ",", "," .. entry .. ",", 1, true) then return list end
  return list .. "," .. entry
end
local function without(list, entry)
  local left = ""
  for each in string.gmatch(list, "[^,]+") do
    if each ~= entry then left = listed(left, each) end
  end
  return left
end
-- Lives as long as the cases.
local function asCases(key)
  local ms = redis.call("PTTL", CASES)
  if ms > 0 then keep(key, ms) end
end
-- The files of a story that is kept live as long as its case; a twin of the one in lmdb-jobs.ts.
local function keepFiles(id, till, now)
  local facts = factsOf(id)
  for blob in string.gmatch(facts and facts.kept or "", "[^,]+") do
    local before = redis.call("ZSCORE", BLOB_UNTIL, blob)
    if before and tonumber(before) > now then redis.call("ZADD", BLOB_UNTIL, till, blob) end
    for _, key in ipairs({BLOBS, BLOB_UNTIL}) do asCases(key) end
  end
end
local function retain(id, till, now)
  redis.call("ZADD", RETAIN, till, id)
  keep(CASES, math.max(1, tonumber(till) - now))
  keepFiles(id, till, now)
  for _, key in ipairs({RECEIPTS, LOOK, SPOTS, JOURNAL}) do asCases(key) end
end
local function lookAt(id, at)
  redis.call("ZADD", LOOK, at, id)
  asCases(LOOK)
end
-- A twin of spotsOf in placements.ts.
local function spotsOf(facts)
  local at, found = cjson.decode(facts.placement), {}
  if at.topic then table.insert(found, facts.chat .. "|t" .. string.format("%.0f", at.topic)) end
  if at.card then table.insert(found, facts.chat .. "|m" .. string.format("%.0f", at.card)) end
  for post in string.gmatch(facts.posts, "[^,]+") do table.insert(found, facts.chat .. "|m" .. post) end
  return found
end
local function index(id, facts)
  local owner = facts.parent ~= "" and facts.parent or id
  for _, spot in ipairs(spotsOf(facts)) do redis.call("HSET", SPOTS, spot, owner) end
  asCases(SPOTS)
end
local function unindex(id, facts)
  local owner = facts.parent ~= "" and facts.parent or id
  for _, spot in ipairs(spotsOf(facts)) do
    if redis.call("HGET", SPOTS, spot) == owner then redis.call("HDEL", SPOTS, spot) end
  end
  -- An addition stands in the topic of its case: that is the case's still.
  local root = facts.parent ~= "" and factsOf(facts.parent)
  if root then index(facts.parent, root) end
end
-- Posts that were noted before stay among them.
local function placeCase(id, placement, posts, chat)
  local facts = factsOf(id)
  if not facts then return end
  unindex(id, facts)
  facts.placement, facts.chat = placement, chat
  for post in string.gmatch(posts, "[^,]+") do facts.posts = listed(facts.posts, post) end
  saveFacts(id, facts)
  index(id, facts)
end
local function dropCase(id, now)
  dropJob(id)
  endJournal(id, now)
  local facts = factsOf(id)
  redis.call("HDEL", CASES, id, id .. ":key", id .. ":brief", id .. ":file", id .. ":holder",
    id .. ":story")
  redis.call("ZREM", RETAIN, id)
  redis.call("ZREM", LOOK, id)
  if not facts then return end
  for blob in string.gmatch(facts.kept or "", "[^,]+") do dropBlob(blob) end
  if facts.lookup ~= "" and redis.call("HGET", RECEIPTS, facts.lookup) == id then
    redis.call("HDEL", RECEIPTS, facts.lookup)
  end
  unindex(id, facts)
end
local function sweep(now)
  local upTo = string.format("%.0f", now)
  local gone = redis.call("ZRANGEBYSCORE", RETAIN, "-inf", upTo, "LIMIT", 0, ${SWEEP_BATCH})
  for _, id in ipairs(gone) do dropCase(id, now) end
  gone = redis.call("ZRANGEBYSCORE", BLOB_UNTIL, "-inf", upTo, "LIMIT", 0, ${SWEEP_BATCH})
  for _, blob in ipairs(gone) do dropBlob(blob) end
  gone = redis.call("ZRANGEBYSCORE", PAST_JOURNALS, "-inf", upTo, "LIMIT", 0, ${SWEEP_BATCH})
  for _, id in ipairs(gone) do dropJournal(id) end
end
`;

/** Begins every script whose keys are `queueScriptKeys`. */
export const queuePrelude = jobs + journal + cases;
