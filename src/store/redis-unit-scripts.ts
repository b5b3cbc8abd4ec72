/**
 * The unit of work as Lua. Every script declares all its keys, of one shard. `PERSON` stands for
 * three keys per pseudonym, newest first: its lease, its state, its notes. Times are milliseconds;
 * moments come from the caller, lifetimes are relative, so that Redis's own clock does not matter.
 */

// A lease is `token:until`; one whose moment has passed is no lease, even if Redis still holds it.
const prelude = `
local function lease(key, now)
  local token, till = string.match(redis.call("GET", key) or "", "^(%d+):(%d+)$")
  if token and tonumber(till) > now then return token, till end
end
local function keep(key, ms)
  if redis.call("PTTL", key) < ms then redis.call("PEXPIRE", key, ms) end
end
`;

/**
 * KEYS token, done, due, PERSON...
 * ARGV now, lease ends at, lease ms, erase at, lifetime of notes ms, update id, note or "", pseudonym
 * Returns {"busy", until}, or {"fresh" | "done", token, state or nil, {update id, note, ...}}
 */
export const begin = `${prelude}
local now, notes = tonumber(ARGV[1]), KEYS[6]
if ARGV[7] ~= "" then
  redis.call("HSET", notes, ARGV[6], ARGV[7])
  keep(notes, tonumber(ARGV[5]))
  redis.call("ZADD", KEYS[3], "NX", ARGV[4], ARGV[8])
end
local busy = nil
for i = 4, #KEYS, 3 do
  local _, till = lease(KEYS[i], now)
  if till and (not busy or tonumber(till) > tonumber(busy)) then busy = till end
end
if busy then return {"busy", busy} end
local token = redis.call("INCR", KEYS[1])
local state, found = false, {}
for i = 4, #KEYS, 3 do
  redis.call("SET", KEYS[i], token .. ":" .. ARGV[2], "PX", ARGV[3])
  state = state or redis.call("GET", KEYS[i + 1])
  for _, part in ipairs(redis.call("HGETALL", KEYS[i + 2])) do table.insert(found, part) end
end
local kind = redis.call("EXISTS", KEYS[2]) == 1 and "done" or "fresh"
return {kind, token, state, found}
`;

/**
 * KEYS done, outbox, outbox order, due, PERSON...
 * ARGV token, now, "1" to mark done, lifetime of the mark ms, state or "" to erase, erase at,
 *      lifetime of state and notes ms, case id or "", job, "1" to keep the lease,
 *      "1" to clear the notes, pseudonym...
 * Returns "committed" or "fenced"
 */
export const commit = `${prelude}
local now = tonumber(ARGV[2])
if lease(KEYS[5], now) ~= ARGV[1] then return "fenced" end
for i = 8, #KEYS, 3 do
  local other = lease(KEYS[i], now)
  if other and other ~= ARGV[1] then return "fenced" end
end
for i = 8, #KEYS, 3 do
  if ARGV[5] ~= "" and ARGV[11] ~= "1" then
    local older = redis.call("HGETALL", KEYS[i + 2])
    for n = 1, #older, 2 do redis.call("HSET", KEYS[7], older[n], older[n + 1]) end
  end
  redis.call("DEL", KEYS[i + 1], KEYS[i + 2])
  redis.call("ZREM", KEYS[4], ARGV[12 + (i - 5) / 3])
end
if ARGV[5] == "" then
  redis.call("DEL", KEYS[6], KEYS[7])
  redis.call("ZREM", KEYS[4], ARGV[12])
else
  redis.call("SET", KEYS[6], ARGV[5], "PX", ARGV[7])
  if ARGV[11] == "1" then redis.call("DEL", KEYS[7]) end
  redis.call("PEXPIRE", KEYS[7], ARGV[7])
  redis.call("ZADD", KEYS[4], ARGV[6], ARGV[12])
end
if ARGV[3] == "1" then redis.call("SET", KEYS[1], "1", "PX", ARGV[4]) end
if ARGV[8] ~= "" and redis.call("HSETNX", KEYS[2], ARGV[8], ARGV[9]) == 1 then
  redis.call("ZADD", KEYS[3], ARGV[1], ARGV[8])
end
if ARGV[10] ~= "1" then
  for i = 5, #KEYS, 3 do redis.call("DEL", KEYS[i]) end
end
return "committed"
`;

/**
 * KEYS lease...
 * ARGV token
 * Returns how many leases were freed
 */
export const release = `
local freed = 0
for i = 1, #KEYS do
  if string.match(redis.call("GET", KEYS[i]) or "", "^(%d+):") == ARGV[1] then
    freed = freed + redis.call("DEL", KEYS[i])
  end
end
return freed
`;

/**
 * KEYS token, due, PERSON...
 * ARGV now, lease ends at, lease ms, pseudonym...
 * Returns {{pseudonym, token, state or nil, {update id, note, ...}}, ...}
 */
export const takeDue = `${prelude}
local now, taken = tonumber(ARGV[1]), {}
for i = 3, #KEYS, 3 do
  local person = ARGV[4 + (i - 3) / 3]
  local due = redis.call("ZSCORE", KEYS[2], person)
  if due and tonumber(due) <= now then
    local _, till = lease(KEYS[i], now)
    local state, notes = redis.call("GET", KEYS[i + 1]), redis.call("HGETALL", KEYS[i + 2])
    if till then
      redis.call("ZADD", KEYS[2], till, person)
    elseif not state and #notes == 0 then
      redis.call("ZREM", KEYS[2], person)
    else
      local token = redis.call("INCR", KEYS[1])
      redis.call("SET", KEYS[i], token .. ":" .. ARGV[2], "PX", ARGV[3])
      redis.call("ZADD", KEYS[2], ARGV[2], person)
      table.insert(taken, {person, token, state, notes})
    end
  end
end
return taken
`;

/**
 * KEYS outbox, outbox order
 * ARGV limit
 * Returns {case id, job, ...}, oldest first
 */
export const waiting = `
local found = {}
for _, id in ipairs(redis.call("ZRANGE", KEYS[2], 0, tonumber(ARGV[1]) - 1)) do
  table.insert(found, id)
  table.insert(found, redis.call("HGET", KEYS[1], id))
end
return found
`;

/**
 * KEYS outbox, outbox order
 * ARGV case id
 * Returns 1 when the entry was there, else 0
 */
export const moved = `
redis.call("ZREM", KEYS[2], ARGV[1])
return redis.call("HDEL", KEYS[1], ARGV[1])
`;
