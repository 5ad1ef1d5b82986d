-- Sign-ins that fail, each with a name and from a network of its own; each connection five times a second.
local number = 0
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  s401, s429, s503, other = 0, 0, 0, 0
end

function delay()
  return 200
end

function request()
  number = number + 1
  wrk.headers["X-Forwarded-For"] = string.format("198.%d.%d.%d", 18 + number / 65536 % 2, number / 256 % 256, number % 256)
  return wrk.format(nil, nil, nil, '{"account":"a' .. number .. '","password":"falsch-falsch-falsch"}')
end

function response(status)
  if status == 401 then s401 = s401 + 1
  elseif status == 429 then s429 = s429 + 1
  elseif status == 503 then s503 = s503 + 1
  else other = other + 1 end
end

function done(summary, latency)
  local t = threads[1]
  local e = summary.errors
  io.write(string.format("ANSWERED %d (401: %d, 429: %d, 503: %d, others: %d, broken: %d), p99 %.0f ms\n",
    summary.requests, t:get("s401"), t:get("s429"), t:get("s503"), t:get("other"),
    e.connect + e.read + e.write + e.timeout, latency:percentile(99) / 1000))
end
