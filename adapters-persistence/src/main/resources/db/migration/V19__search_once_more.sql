-- Words are spelled in another way than before: each complaint that still has words is looked at once more.
INSERT INTO search_queue (department, complaint)
    SELECT department, complaint FROM search ON CONFLICT DO NOTHING;
