-- Asks the prepared questions in turn and prints what was measured as one line of JSON.
local requests, last = {}, 0

function init()
  for line in io.lines(os.getenv('REQUESTS')) do
    local key, body = line:match('^(%S+)\t(.*)$')
    local headers = { ['content-type'] = 'application/json', ['x-key'] = key }
    requests[#requests + 1] = wrk.format('POST', nil, headers, body)
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end

function done(summary, latency)
  local failed = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"seconds":%.6f,"bytes":%d,"p50Ms":%.4f,"p99Ms":%.4f,"failed":%d}\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    failed.connect + failed.read + failed.write + failed.status + failed.timeout))
end
