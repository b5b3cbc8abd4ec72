/** The book of alerts as Lua, in the slot `{q}`: cases in a sorted set, by when they were noted. */

/**
 * A moment outside the window (the hour is over, or a clock was wrong) counts for nothing: the
 * alert is noted anew.
 *
 * KEYS alerts
 * ARGV case id, now, start of the window, end of the window, forget those up to, lifetime ms
 * Returns how many alerts were noted in the window, both ends included
 */
export const noteAlert = `
local from, to = tonumber(ARGV[3]), tonumber(ARGV[4])
local noted = redis.call("ZSCORE", KEYS[1], ARGV[1])
local at = noted and tonumber(noted)
if not at or at < from or at > to then redis.call("ZADD", KEYS[1], ARGV[2], ARGV[1]) end
redis.call("ZREMRANGEBYSCORE", KEYS[1], "-inf", ARGV[5])
redis.call("PEXPIRE", KEYS[1], ARGV[6])
return redis.call("ZCOUNT", KEYS[1], ARGV[3], ARGV[4])
`;
