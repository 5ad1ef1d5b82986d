wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"department":"foreigners","category":"PROCESSING_TIME","language":"de","identity":"CONFIDENTIAL","contact":{"name":"Erika Muster","email":"e@example.org"},"urgent":true,"text":"Ich habe am 3. März die Verlängerung meiner Aufenthaltserlaubnis beantragt. Seitdem habe ich vier E-Mails geschrieben und elf Mal angerufen. Niemand antwortet. Meine Karte ist am 30. Juni abgelaufen und mein Arbeitgeber kündigt mir zum Monatsende, wenn ich keine Fiktionsbescheinigung vorlege.","wish":"Eine Fiktionsbescheinigung diese Woche und eine Auskunft, wer meinen Antrag bearbeitet."}'

function done(summary, latency, requests)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("RESULT %d %.2f %.2f %.2f %d\n", summary.requests, latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, failed))
end
